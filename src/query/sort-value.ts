import type { Column } from "../estate/column.ts";
import { invariant } from "../kernel/invariant.ts";

/** What a row is ordered by: a number, a text in lower case, or null where the row has no value. */
export type SortValue = number | string | null;

export type SortValueReader = (row: number) => SortValue;

/** Reads one column as sort values. Texts are folded to lower case, as in recorded cursors. */
export function readSortValues(column: Column): SortValueReader {
  switch (column.shape) {
    case "number":
      return (row) => {
        const value = column.values[row];
        return value === undefined || Number.isNaN(value) ? null : value;
      };
    case "boolean":
      return (row) => column.values[row] ?? null;
    case "word": {
      const folded = column.words.map((word) => word.toLowerCase());
      return (row) => folded[column.codes[row] ?? -1] ?? null;
    }
    case "text":
      return (row) => column.read(row)?.toLowerCase() ?? null;
    case "word-set":
      invariant(false, "a set of words has no order");
  }
}

/** Negative, zero or positive; null comes last whatever the direction. */
export function compareSortValues(
  left: SortValue,
  right: SortValue,
  isDescending: boolean,
): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  const ascending = left < right ? -1 : 1;
  return isDescending ? -ascending : ascending;
}
