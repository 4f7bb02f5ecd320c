import type { Column } from "../estate/column.ts";
import type { CursorKind } from "../query/cursor.ts";
import { invariant } from "../kernel/invariant.ts";
import { orderBy, type Ordering } from "../query/ordering.ts";
import { parseSort, type SortKey } from "../query/sort.ts";
import type { SortField } from "../spec/field.ts";
import { problem, type Problem } from "./problem.ts";

type OrderOutcome =
  | {
      readonly ok: true;
      readonly kind: CursorKind;
      readonly ordering: Ordering;
      /** What the links say under `sort`. */
      readonly sorts: readonly string[];
    }
  | {
      readonly ok: false;
      readonly refusal: { readonly reply: Problem<400>; readonly hint: string };
    };

/** The property that is unique on each resource and orders it by default. */
const UNIQUE_PROPERTY = { assets: "id", vulnerabilities: "id", sites: "name" } as const;

/** The order that `sort` asks for on a searched resource. */
export function readOrder<Name extends string>(
  kind: CursorKind,
  sort: readonly string[],
  source: {
    readonly fields: readonly (SortField & { readonly column: Name })[];
    readonly table: { column: (name: Name) => Column };
  },
): OrderOutcome {
  const columnByProperty = new Map(source.fields.map(({ property, column }) => [property, column]));
  const uniqueField = source.fields.find(({ property }) => property === UNIQUE_PROPERTY[kind]);
  invariant(uniqueField !== undefined, `${kind} can be sorted by what is unique on them`);
  const unique: SortKey = { ...uniqueField, isDescending: false };
  const outcome = parseSort(sort, source.fields, unique);
  if (!outcome.ok) return refuse(outcome.unknownProperty, source.fields);
  const columnOf = (key: SortKey): Column => {
    const column = columnByProperty.get(key.property);
    invariant(column !== undefined, `${key.property} is a known property`);
    return source.table.column(column);
  };
  return {
    ok: true,
    kind,
    ordering: orderBy(columnOf, outcome.sort.keys, unique),
    sorts: outcome.sort.written,
  };
}

function refuse(property: string, fields: readonly SortField[]): OrderOutcome {
  const known = fields.map((field) => field.property).join(", ");
  return {
    ok: false,
    refusal: {
      reply: problem(400, `The property ${property} is not valid for sorting.`),
      hint: `Sort by one of ${known}; for example sort=${fields[0]?.property ?? "id"},DESC.`,
    },
  };
}
