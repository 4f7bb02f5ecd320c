import { exampleOf } from "./example.ts";
import type { Token } from "./lexer.ts";
import { positiveOf, type Operator } from "./operator.ts";
import { parseLiteral, parsePattern, parseText, type Comparison } from "./parse-literal.ts";
import type { Parsing } from "./parsing.ts";
import { refuse } from "./refused.ts";
import { shorten } from "./shorten.ts";

/** Operators that take any text, whatever the field's literals look like. */
const PARTS: ReadonlySet<Operator> = new Set(["CONTAINS", "STARTS WITH", "ENDS WITH"]);

/** Reads what the operator compares with: nothing, a literal, or a list of literals. */
export function parseValues(parsing: Parsing, comparison: Comparison): string[] {
  const positive = positiveOf(comparison.operator);
  if (positive === "IS NULL") return [];
  if (positive === "IN") return parseList(parsing, comparison);
  if (positive === "LIKE") return [parsePattern(parsing.lexer, comparison)];
  const parse = PARTS.has(positive) ? parseText : parseLiteral;
  return [parse(parsing.lexer, comparison)];
}

function parseList({ lexer, allowance }: Parsing, comparison: Comparison): string[] {
  const { field, operator } = comparison;
  const example = exampleOf(field, operator);
  const open = lexer.next();
  if (!isSymbol(open, "[")) {
    return refuse(open.start, `a list in square brackets must follow ${operator}`, example);
  }
  if (isSymbol(lexer.peek(), "]")) return refuse(open.start, "the list is empty", example);
  const values: string[] = [];
  for (;;) {
    allowance.spendLiteral(lexer.peek().start);
    values.push(parseLiteral(lexer, comparison));
    const token = lexer.next();
    if (isSymbol(token, "]")) return values;
    if (token.kind === "end") return refuse(open.start, "this [ is never closed", example);
    if (!isSymbol(token, ",")) {
      refuse(token.start, `${shorten(token.text)} where a comma or ] was expected`, example);
    }
  }
}

function isSymbol(token: Token, text: string): boolean {
  return token.kind === "symbol" && token.text === text;
}
