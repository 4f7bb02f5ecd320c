import { nearest } from "../../kernel/nearest.ts";
import { exampleOf } from "./example.ts";
import type { Token } from "./lexer.ts";
import { operatorsOf, type Operator } from "./operator.ts";
import type { Parsing } from "./parsing.ts";
import { refuse } from "./refused.ts";
import { shorten } from "./shorten.ts";
import type { CriteriaField } from "./tree.ts";

type Phrases = { readonly [word: string]: Operator | Phrases };

/** Operators of words, word by word. */
const PHRASES: Phrases = {
  IN: "IN",
  LIKE: "LIKE",
  CONTAINS: "CONTAINS",
  STARTS: { WITH: "STARTS WITH" },
  ENDS: { WITH: "ENDS WITH" },
  DOES: { NOT: { CONTAIN: "DOES NOT CONTAIN" } },
  NOT: { IN: "NOT IN", LIKE: "NOT LIKE", CONTAINS: "DOES NOT CONTAIN" },
  IS: { NULL: "IS NULL", NOT: { NULL: "IS NOT NULL" } },
};

const SYMBOLS = new Map<string, Operator>(
  (["=", "!=", ">", ">=", "<", "<="] as const).map((symbol) => [symbol, symbol]),
);

/** What to say about operators of other languages. */
const FOREIGN = new Map([
  ["==", "== is no operator; write ="],
  ["<>", "<> is no operator; write !="],
  ["~>", "~> (any field of the record) is not supported; name a field"],
  ["BETWEEN", "BETWEEN is no operator; write >= and <="],
  ["WITHIN", "WITHIN is no operator; write > and a date"],
  ["HAS", "HAS is no operator; write CONTAINS or IN"],
  ["MATCHES", "MATCHES is no operator; write LIKE"],
]);

/** Reads an operator that the field's type takes; words in any case. */
export function parseOperator({ lexer }: Parsing, field: CriteriaField): Operator {
  const token = lexer.next();
  const operator = token.kind === "word" ? readPhrase(token, lexer.next, lexer.peek) : undefined;
  return check(operator ?? SYMBOLS.get(token.kind === "symbol" ? token.text : ""), token, field);
}

function readPhrase(first: Token, next: () => Token, peek: () => Token): Operator | undefined {
  let found = follow(PHRASES, first);
  while (typeof found === "object") {
    found = follow(found, peek());
    if (found !== undefined) next();
  }
  return found;
}

function follow(phrases: Phrases, { kind, text }: Token): Operator | Phrases | undefined {
  const word = text.toUpperCase();
  return kind === "word" && Object.hasOwn(phrases, word) ? phrases[word] : undefined;
}

function check(operator: Operator | undefined, token: Token, field: CriteriaField): Operator {
  const offered = operatorsOf(field.type);
  const { text, start } = token;
  const word = text.toUpperCase();
  if (operator === undefined) {
    const meant = guess(word.replaceAll("_", " "), offered);
    const foreign = FOREIGN.get(word);
    const complaint = foreign ?? explainMissing(token, field, meant);
    return refuse(start, complaint, exampleOf(field, foreign === undefined ? meant : undefined));
  }
  if (!offered.includes(operator)) {
    const complaint = `${operator} does not apply to ${field.name}, which takes ${offered.join(", ")}`;
    return refuse(start, complaint, exampleOf(field));
  }
  return operator;
}

/** An operator that goes on like the word, or is spelled much like it. */
function guess(word: string, offered: readonly Operator[]): Operator | undefined {
  const near = nearest(word, offered);
  return (
    offered.find((each) => each.startsWith(`${word} `)) ?? offered.find((each) => each === near)
  );
}

function explainMissing({ kind, text }: Token, field: CriteriaField, meant?: Operator): string {
  if (kind === "end") return `an operator is missing after ${field.name}`;
  const nearby = meant === undefined ? "" : `; nearest is ${meant}`;
  return `${shorten(text)} is no operator${nearby}`;
}
