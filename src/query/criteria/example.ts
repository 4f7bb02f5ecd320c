import type { FieldType } from "../../spec/field.ts";
import { positiveOf, type Operator } from "./operator.ts";
import type { CriteriaField } from "./tree.ts";

const LITERAL: Readonly<Record<FieldType, string>> = {
  instant: "2024-01-01T00:00:00Z",
  number: "9",
  boolean: "true",
  enum: "'critical'",
  string: "'web'",
  id: "'ssh-weak-kex'",
  ip: "10.1.0.128",
  "string-set": "'web'",
};

const USUAL: Readonly<Record<FieldType, Operator>> = {
  instant: ">",
  number: ">=",
  boolean: "=",
  enum: "IN",
  string: "CONTAINS",
  id: "=",
  ip: "=",
  "string-set": "IN",
};

/** Criteria of one predicate that are accepted where the field is known. */
export function exampleOf(
  { name, type }: Pick<CriteriaField, "name" | "type">,
  operator: Operator = USUAL[type],
): string {
  const literal = LITERAL[type];
  const positive = positiveOf(operator);
  if (positive === "IS NULL") return `${name} ${operator}`;
  return positive === "IN" ? `${name} ${operator} [${literal}]` : `${name} ${operator} ${literal}`;
}
