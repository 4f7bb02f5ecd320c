import type { AssetColumnName } from "../../estate/asset.ts";
import type { VulnerabilityColumnName } from "../../estate/vulnerability.ts";
import type { FieldType } from "../../spec/field.ts";
import type { Operator } from "./operator.ts";

/**
 * Where criteria stand: under `asset` (assets, about their own fields and their findings'), under
 * `vulnerability` of the asset search (findings) or of the vulnerability search. The last two know the
 * same fields.
 */
export type Slot = "asset" | "finding" | "vulnerability";

type FieldOf<About, Column> = {
  readonly about: About;
  readonly column: Column;
  /** As the client spelled it. */
  readonly name: string;
  readonly type: FieldType;
};

/** A field as one spelling names it in one slot. */
export type CriteriaField =
  FieldOf<"asset", AssetColumnName> | FieldOf<"vulnerability", VulnerabilityColumnName>;

export type Predicate = {
  readonly kind: "predicate";
  readonly field: CriteriaField;
  readonly operator: Operator;
  /** Literals as their text, known to fit the field's type: many for lists, none for IS NULL. */
  readonly values: readonly string[];
};

/** At least two operands, none of them a group of the same kind. */
export type Group = { readonly kind: "and" | "or"; readonly operands: readonly Criteria[] };

export type Negation = { readonly kind: "not"; readonly operand: Criteria };

/** Criteria that were read and understood: every operator and literal fits its field. */
export type Criteria = Predicate | Group | Negation;
