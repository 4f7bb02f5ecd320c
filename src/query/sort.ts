import type { SortField } from "../spec/field.ts";

/** One property to order by; rows without a value come last in either direction (assumed). */
export type SortKey = SortField & { readonly isDescending: boolean };

export type Sort = {
  readonly keys: readonly SortKey[];
  /** Every `sort` value as the client wrote it, for the links; the default in lower case otherwise. */
  readonly written: readonly string[];
};

export type SortOutcome =
  | { readonly ok: true; readonly sort: Sort }
  | { readonly ok: false; readonly unknownProperty: string };

const SORT_KEYS_MAX = 16;

/**
 * Reads the values of `sort`: `name`, `name,DESC`, or `name,title,DESC` (both descending). The direction
 * is case-blind, a repeated property counts once, an empty value asks for nothing.
 * @see Integrations guide, "Sorting"
 */
export function parseSort(
  values: readonly string[],
  fields: readonly SortField[],
  fallback: SortKey,
): SortOutcome {
  const byProperty = new Map(fields.map((field) => [field.property, field]));
  const keys = new Map<string, SortKey>();
  for (const value of values) {
    const parts = value.split(",").map((part) => part.trim());
    const isDescending = takeDirection(parts) === "desc";
    for (const property of parts.filter((part) => part !== "")) {
      const field = byProperty.get(property);
      if (field === undefined) return { ok: false, unknownProperty: property };
      if (!keys.has(property)) keys.set(property, { ...field, isDescending });
    }
  }
  if (keys.size === 0) {
    return { ok: true, sort: { keys: [fallback], written: [`${fallback.property},asc`] } };
  }
  const written = values.filter((value) => value.trim() !== "");
  return { ok: true, sort: { keys: [...keys.values()].slice(0, SORT_KEYS_MAX), written } };
}

function takeDirection(parts: string[]): "asc" | "desc" {
  const last = parts.at(-1)?.toLowerCase();
  if (parts.length < 2 || (last !== "asc" && last !== "desc")) return "asc";
  parts.pop();
  return last;
}
