import { invariant } from "../../src/kernel/invariant.ts";
import { loadDocument } from "../../src/spec/document.ts";
import type { ApiDocument, ExtraFilterNote, FilterNote, Schema } from "../../src/spec/document.ts";
import type { FieldType, FilterField, Grade, SortField } from "../../src/spec/field.ts";
import { header } from "./format.ts";

const grades: readonly Grade[] = ["documented", "shipped", "third-party", "assumed"];

type Draft = { type: FieldType; isNullable: boolean; names: Map<string, Grade> };

export type Fields = Record<
  "assetFilterFields" | "vulnerabilityFilterFields",
  readonly FilterField[]
> &
  Record<"assetSortFields" | "vulnerabilitySortFields" | "siteSortFields", readonly SortField[]>;

/** What criteria and `sort` may name, per kind of record. */
export function readFields(document: ApiDocument): Fields {
  return {
    assetFilterFields: readFilterFields(document, "AssetSummary", "asset"),
    vulnerabilityFilterFields: readFilterFields(document, "VulnerabilitySummary", "vulnerability"),
    assetSortFields: readSortFields(document, "AssetSummary"),
    vulnerabilitySortFields: readSortFields(document, "VulnerabilitySummary"),
    siteSortFields: readSortFields(document, "Site"),
  };
}

function readFilterFields(document: ApiDocument, schemaName: string, prefix: string) {
  const schema = document.components.schemas[schemaName];
  const drafts = new Map<string, Draft>();
  for (const [property, { "x-filter": note }] of Object.entries(schema?.properties ?? {})) {
    if (note === undefined) continue;
    drafts.set(note.column ?? camelCase(property), draftOf(note, property, prefix));
  }
  for (const extra of schema?.["x-filter-extra"] ?? []) addExtra(drafts, extra);
  return [...drafts].map(([column, { type, isNullable, names }]): FilterField => ({
    column,
    type,
    isNullable,
    names: bestFirst(names),
  }));
}

function draftOf(note: FilterNote, property: string, prefix: string): Draft {
  const assumed: [string, Grade][] = [
    [property, "assumed"],
    [`${prefix}.${property}`, "assumed"],
  ];
  return {
    type: note.type,
    isNullable: note.nullable ?? false,
    names: new Map([...assumed, ...named(note.names ?? {})]),
  };
}

function addExtra(drafts: Map<string, Draft>, extra: ExtraFilterNote): void {
  const draft = drafts.get(extra.column);
  if (draft !== undefined) {
    for (const [name, grade] of named(extra.names)) draft.names.set(name, grade);
    return;
  }
  invariant(extra.type, `${extra.column} has a type`);
  drafts.set(extra.column, {
    type: extra.type,
    isNullable: extra.nullable ?? false,
    names: new Map(named(extra.names)),
  });
}

function named(names: Readonly<Record<string, Grade>>): [string, Grade][] {
  return Object.entries(names);
}

/** Sorting is stable, so names of one grade keep the order they were found in. */
function bestFirst(names: ReadonlyMap<string, Grade>): FilterField["names"] {
  return [...names]
    .map(([name, grade]) => ({ name, grade }))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

function readSortFields(document: ApiDocument, schemaName: string): SortField[] {
  return Object.entries(document.components.schemas[schemaName]?.properties ?? {})
    .filter(([, note]) => note["x-sort"])
    .map(([property, note]) => ({
      property,
      column: note["x-filter"]?.column ?? camelCase(property),
      type: sortType(note),
    }));
}

function sortType({ type = "string", format }: Schema): SortField["type"] {
  if (format === "date-time") return "instant";
  if (type.includes("integer") || type.includes("boolean")) return "integer";
  return type.includes("number") ? "double" : "text";
}

function camelCase(property: string): string {
  return property.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function generateFields(): string {
  const constants = Object.entries(readFields(loadDocument())).map(([name, fields]) => {
    const type = name.endsWith("FilterFields") ? "FilterField" : "SortField";
    return `export const ${name} = ${JSON.stringify(fields)} as const satisfies readonly ${type}[];`;
  });
  return `${header}
    import type { FilterField, SortField } from "../field.ts";

    ${constants.join("\n\n")}`;
}
