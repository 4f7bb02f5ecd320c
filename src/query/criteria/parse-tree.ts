import { createAllowance } from "./allowance.ts";
import { fieldsOf } from "./fields.ts";
import { createLexer, type Token } from "./lexer.ts";
import { parsePredicate } from "./parse-predicate.ts";
import type { Parsing } from "./parsing.ts";
import { refuse } from "./refused.ts";
import { shorten } from "./shorten.ts";
import type { Criteria, Group, Slot } from "./tree.ts";

const NESTING_MAX = 200;

/** Reads a whole text; null when there is nothing in it. Throws Refused. */
export function parseTree(text: string, slot: Slot, isStrict: boolean): Criteria | null {
  const lexer = createLexer(text);
  const allowance = createAllowance();
  const parsing: Parsing = { lexer, slot, fields: fieldsOf(slot), isStrict, allowance };
  if (lexer.peek().kind === "end") return null;
  const criteria = parseGroup(parsing, "or", 0);
  const rest = lexer.next();
  if (rest.kind !== "end") refuse(rest.start, explainRest(rest));
  allowance.settle(criteria);
  return criteria;
}

/** `&&` binds tighter than `||`, as Rapid7's own clients rely on. */
function parseGroup(parsing: Parsing, kind: Group["kind"], nesting: number): Criteria {
  const { lexer } = parsing;
  const first = parseOperand(parsing, kind, nesting);
  if (!joins(lexer.peek(), kind)) return first;
  const operands: Criteria[] = [];
  add(first, { kind, operands });
  while (joins(lexer.peek(), kind)) {
    lexer.next();
    add(parseOperand(parsing, kind, nesting), { kind, operands });
  }
  return { kind, operands };
}

function parseOperand(parsing: Parsing, kind: Group["kind"], nesting: number): Criteria {
  return kind === "or" ? parseGroup(parsing, "and", nesting) : parseUnary(parsing, nesting);
}

/** A group within a group of its own kind is the same with its parentheses left out. */
function add(operand: Criteria, group: { kind: Group["kind"]; operands: Criteria[] }): void {
  if (operand.kind !== group.kind) {
    group.operands.push(operand);
    return;
  }
  for (const each of operand.operands) group.operands.push(each);
}

function parseUnary(parsing: Parsing, nesting: number): Criteria {
  const { lexer } = parsing;
  const token = lexer.peek();
  const negates = isSymbol(token, "!") || isKeyword(token, "NOT");
  if (!negates && !isSymbol(token, "(")) return parsePredicate(parsing);
  if (nesting === NESTING_MAX) refuse(token.start, `nested more than ${NESTING_MAX} deep`);
  lexer.next();
  if (negates) return { kind: "not", operand: parseUnary(parsing, nesting + 1) };
  const inner = parseGroup(parsing, "or", nesting + 1);
  const close = lexer.next();
  if (close.kind === "end") refuse(token.start, "this ( is never closed");
  if (!isSymbol(close, ")")) refuse(close.start, explainRest(close));
  return inner;
}

function joins(token: Token, kind: Group["kind"]): boolean {
  return kind === "or"
    ? isSymbol(token, "||") || isKeyword(token, "OR")
    : isSymbol(token, "&&") || isKeyword(token, "AND");
}

function isSymbol(token: Token, text: string): boolean {
  return token.kind === "symbol" && token.text === text;
}

function isKeyword({ kind, text }: Token, keyword: string): boolean {
  return kind === "word" && text.length === keyword.length && text.toUpperCase() === keyword;
}

function explainRest({ text }: Token): string {
  if (text === "&" || text === "|") return `a single ${text}; write ${text}${text}`;
  if (text === ")") return "a ) that closes nothing";
  return `${shorten(text)} where && or || or the end was expected`;
}
