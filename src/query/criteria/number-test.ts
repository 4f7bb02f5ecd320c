import type { NumberColumn } from "../../estate/column.ts";
import { invariant } from "../../kernel/invariant.ts";
import { parseInstant } from "../../kernel/instant.ts";
import { readBoolean, readNumber } from "./literal.ts";
import { positiveOf, type PositiveOperator } from "./operator.ts";
import type { RowTest } from "./row-test.ts";
import type { Predicate } from "./tree.ts";

type Values = NumberColumn["values"];

/** NaN, which stands for NULL, passes none of them. */
const COMPARISONS: Partial<Record<PositiveOperator, (column: Values, sought: number) => RowTest>> =
  {
    "=": (column, sought) => (row) => column[row] === sought,
    ">": (column, sought) => (row) => (column[row] ?? NaN) > sought,
    ">=": (column, sought) => (row) => (column[row] ?? NaN) >= sought,
    "<": (column, sought) => (row) => (column[row] ?? NaN) < sought,
    "<=": (column, sought) => (row) => (column[row] ?? NaN) <= sought,
  };

/** The positive side of a predicate over numbers, instants, or booleans as 1 and 0. */
export function createNumberTest(predicate: Predicate, column: Values): RowTest {
  const literals = predicate.values.map((text) => numberOf(text, predicate));
  const positive = positiveOf(predicate.operator);
  const [sought = NaN] = literals;
  if (positive === "IN" && literals.length > 1) return isOneOf(literals, column);
  const compare = COMPARISONS[positive === "IN" ? "=" : positive];
  invariant(compare, `${positive} does not look at numbers`);
  return compare(column, sought);
}

function isOneOf(literals: readonly number[], column: Values): RowTest {
  const sought = new Set(literals);
  return (row) => sought.has(column[row] ?? NaN);
}

function numberOf(text: string, { field }: Predicate): number {
  if (field.type === "instant") return parseInstant(text) ?? NaN;
  return (field.type === "boolean" ? readBoolean(text) : readNumber(text)) ?? NaN;
}
