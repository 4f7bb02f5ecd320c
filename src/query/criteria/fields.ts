import type { FilterField, Grade } from "../../spec/field.ts";
import { assetFilterFields, vulnerabilityFilterFields } from "../../spec/generated/fields.ts";
import type { CriteriaField, Slot } from "./tree.ts";

/** A spelling that a slot accepts. */
export type KnownField = {
  readonly field: CriteriaField;
  readonly grade: Grade;
  /** All spellings of the field, best graded first; not each of them means this field in every slot. */
  readonly names: FilterField["names"];
};

export type FieldsByName = ReadonlyMap<string, KnownField>;

function fieldsOfAssets(): Map<string, KnownField> {
  const known = new Map<string, KnownField>();
  for (const { column, type, names } of assetFilterFields) {
    for (const { name, grade } of names) {
      known.set(name, { field: { about: "asset", column, name, type }, grade, names });
    }
  }
  return known;
}

function fieldsOfVulnerabilities(): Map<string, KnownField> {
  const known = new Map<string, KnownField>();
  for (const { column, type, names } of vulnerabilityFilterFields) {
    for (const { name, grade } of names) {
      known.set(name, { field: { about: "vulnerability", column, name, type }, grade, names });
    }
  }
  return known;
}

/**
 * Asset criteria also name the fields of findings: bare unless the asset has that name itself (`id`,
 * `risk_score`), as `vulnerability.x`, and as `asset.vulnerability.x`, which Rapid7's own client wrote.
 */
function fieldsInAssetSlot(): Map<string, KnownField> {
  const known = fieldsOfAssets();
  for (const [name, each] of vulnerabilityFields) {
    if (!known.has(name)) known.set(name, each);
    if (!name.startsWith("vulnerability.")) continue;
    const long = `asset.${name}`;
    known.set(long, { ...each, field: { ...each.field, name: long } });
  }
  return known;
}

const vulnerabilityFields: FieldsByName = fieldsOfVulnerabilities();
const assetSlotFields: FieldsByName = fieldsInAssetSlot();

/** Every spelling that criteria in a slot may use. */
export function fieldsOf(slot: Slot): FieldsByName {
  return slot === "asset" ? assetSlotFields : vulnerabilityFields;
}
