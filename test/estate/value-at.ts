import type { Column } from "../../src/estate/column.ts";

/** What a column says about a row, as the record would: null for no word or text, NaN for no number. */
export function valueAt(column: Column, row: number): unknown {
  switch (column.shape) {
    case "number":
      return column.values[row];
    case "boolean":
      return column.values[row] === 1;
    case "word":
      return column.words[column.codes[row] ?? -1] ?? null;
    case "word-set":
      return column
        .read(row)
        .map((code) => column.words[code])
        .sort();
    case "text":
      return column.read(row);
  }
}
