import { exampleOf } from "./example.ts";
import type { Lexer, Token } from "./lexer.ts";
import { explainMisfit } from "./literal.ts";
import { operatorsOf, positiveOf, type Operator } from "./operator.ts";
import { compilePattern } from "./pattern.ts";
import { refuse } from "./refused.ts";
import { shorten } from "./shorten.ts";
import type { CriteriaField } from "./tree.ts";

/** What stands before a value and says what it may be. */
export type Comparison = { readonly field: CriteriaField; readonly operator: Operator };

/** Reads a literal of the field's type, quoted or bare. */
export function parseLiteral(lexer: Lexer, comparison: Comparison): string {
  const { field, operator } = comparison;
  const { start } = lexer.peek();
  const text = parseText(lexer, comparison);
  const misfit = explainMisfit(text, field.type);
  if (misfit === undefined) return text;
  const complaint = `${shorten(text)} cannot be compared with ${field.name}: it must be ${misfit}`;
  return refuse(start, complaint, exampleOf(field, operator));
}

/** Reads the pattern of LIKE. */
export function parsePattern(lexer: Lexer, comparison: Comparison): string {
  const { start } = lexer.peek();
  const text = parseText(lexer, comparison);
  const pattern = compilePattern(text);
  if (pattern.ok) return text;
  const complaint = `LIKE cannot take ${shorten(text)} as a regular expression: ${pattern.complaint}`;
  return refuse(start, complaint, exampleOf(comparison.field, comparison.operator));
}

/** Reads any text, quoted or bare. */
export function parseText(lexer: Lexer, { field, operator }: Comparison): string {
  const token = lexer.next();
  if (token.kind === "quoted") return token.text;
  const complaint = explainValue(token, operator);
  if (complaint === undefined) return token.text;
  const isNull = token.kind === "word" && token.text.toUpperCase() === "NULL";
  return refuse(
    token.start,
    complaint,
    isNull ? nullExample(field, operator) : exampleOf(field, operator),
  );
}

function nullExample(field: CriteriaField, operator: Operator): string {
  if (!operatorsOf(field.type).includes("IS NULL")) return exampleOf(field);
  return exampleOf(field, positiveOf(operator) === operator ? "IS NULL" : "IS NOT NULL");
}

/** Words that begin something else; as values they need quotes. */
const RESERVED: ReadonlySet<string> = new Set(["AND", "OR", "NOT"]);
/** What word processors make of quotes. */
const CURLY = /^[\u2018-\u201f]/;

/** Why a token that is not quoted cannot be a value; undefined when it can. */
function explainValue({ kind, text }: Token, operator: Operator): string | undefined {
  if (kind === "end") return `a value is missing after ${operator}`;
  if (kind === "symbol") {
    if (text === "[") return `a list cannot follow ${operator}; IN takes lists`;
    return `${shorten(text)} where a value was expected`;
  }
  if (CURLY.test(text)) return "curly quotes; write straight ones";
  const word = text.toUpperCase();
  if (word === "NULL") return "NULL is no value; write IS NULL or IS NOT NULL";
  return RESERVED.has(word) ? `${shorten(text)} as a value needs quotes` : undefined;
}
