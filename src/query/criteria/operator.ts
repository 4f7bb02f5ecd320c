import type { FieldType } from "../../spec/field.ts";

/** Each operator as it is printed, with the positive one that it is or denies. */
const POSITIVE = {
  "=": "=",
  "!=": "=",
  ">": ">",
  ">=": ">=",
  "<": "<",
  "<=": "<=",
  IN: "IN",
  "NOT IN": "IN",
  CONTAINS: "CONTAINS",
  "DOES NOT CONTAIN": "CONTAINS",
  "STARTS WITH": "STARTS WITH",
  "ENDS WITH": "ENDS WITH",
  LIKE: "LIKE",
  "NOT LIKE": "LIKE",
  "IS NULL": "IS NULL",
  "IS NOT NULL": "IS NULL",
} as const;

export type Operator = keyof typeof POSITIVE;
export type PositiveOperator = (typeof POSITIVE)[Operator];

/**
 * The positive operator of a pair. The negative one holds exactly where the positive one does not: it
 * matches NULL (assumed, as in search engines), and of a set it asks that no element matches.
 */
export function positiveOf(operator: Operator): PositiveOperator {
  return POSITIVE[operator];
}

const EQUALITY = ["=", "!="] as const;
const ORDER = [">", ">=", "<", "<="] as const;
const LIST = ["IN", "NOT IN"] as const;
const PART = ["CONTAINS", "DOES NOT CONTAIN"] as const;
const NULLITY = ["IS NULL", "IS NOT NULL"] as const;
const TEXT = [
  ...EQUALITY,
  ...LIST,
  ...PART,
  "STARTS WITH",
  "ENDS WITH",
  "LIKE",
  "NOT LIKE",
  ...NULLITY,
] as const;

const OPERATORS: Readonly<Record<FieldType, readonly Operator[]>> = {
  instant: [...EQUALITY, ...ORDER, ...NULLITY],
  number: [...EQUALITY, ...ORDER, ...LIST, ...NULLITY],
  boolean: EQUALITY,
  enum: [...EQUALITY, ...LIST, ...NULLITY],
  string: TEXT,
  id: TEXT,
  ip: [...EQUALITY, ...LIST, "STARTS WITH", ...NULLITY],
  "string-set": [...EQUALITY, ...LIST, ...PART],
};

/** The operators that fields of a type take; which ones is documented only in part. */
export function operatorsOf(type: FieldType): readonly Operator[] {
  return OPERATORS[type];
}
