/**
 * How far a spelling can be trusted: printed by Rapid7, sent by a connector that a vendor ships, seen
 * only in third-party code, or formed after the pattern of the others.
 */
export type Grade = "documented" | "shipped" | "third-party" | "assumed";

export type FieldType =
  | "instant"
  | "number"
  | "boolean"
  /** One of a few words, compared without regard to case. */
  | "enum"
  /** Compared without regard to case. */
  | "string"
  /** Compared exactly. */
  | "id"
  | "ip"
  /** Any number of strings, compared without regard to case: positive operators ask for any, negative for none. */
  | "string-set";

/** A property that criteria may name, from `x-filter` in the document. */
export type FilterField = {
  /** The table's column, in the estate's spelling. */
  readonly column: string;
  readonly type: FieldType;
  readonly isNullable: boolean;
  /** Every accepted spelling that starts with no prefix or with `asset.` / `vulnerability.`; best graded first. */
  readonly names: readonly { readonly name: string; readonly grade: Grade }[];
};

/** A property that `sort` may name, from `x-sort` in the document. */
export type SortField = {
  /** As spelled in answers and in the `sort` parameter. */
  readonly property: string;
  readonly column: string;
  /** How a cursor writes its values; a boolean counts as an integer, an instant is its milliseconds. */
  readonly type: "text" | "integer" | "double" | "instant";
};
