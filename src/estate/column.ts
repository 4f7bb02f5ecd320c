/**
 * One property of every row of a table, in the form that criteria and sorting read. The shapes are few
 * and closed on purpose: whoever compiles over columns handles each shape once and knows no field.
 */
export type Column = NumberColumn | BooleanColumn | WordColumn | WordSetColumn | TextColumn;

/** A number or an instant (milliseconds) per row; NaN where the row has none. */
export type NumberColumn = {
  readonly shape: "number";
  readonly values: Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;
};

/** 1 or 0 per row. */
export type BooleanColumn = { readonly shape: "boolean"; readonly values: Uint8Array };

/** One of a few known words per row, as an index into `words`; -1 where the row has none. */
export type WordColumn = {
  readonly shape: "word";
  readonly codes: Int16Array | Int8Array;
  readonly words: readonly string[];
};

/** Any number of known words per row (tags, categories), as indexes into `words`; never a null. */
export type WordSetColumn = {
  readonly shape: "word-set";
  read: (row: number) => readonly number[];
  readonly words: readonly string[];
};

/** A text of its own per row, made on demand; null where the row has none. */
export type TextColumn = { readonly shape: "text"; read: (row: number) => string | null };

/** Rows that can be selected and sorted. A row number stays that record's number at every instant. */
export type Table<Name extends string> = {
  readonly count: number;
  column: (name: Name) => Column;
};
