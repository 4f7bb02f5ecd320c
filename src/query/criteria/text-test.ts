import { invariant } from "../../kernel/invariant.ts";
import { addressKey } from "./address.ts";
import { positiveOf, type PositiveOperator } from "./operator.ts";
import { compilePattern } from "./pattern.ts";
import type { Spelling } from "./row-source.ts";
import type { Predicate } from "./tree.ts";

export type TextTest = {
  /** How texts must be spelled for `passes`: once per text, however many tests ask about it. */
  readonly spelling: Spelling;
  readonly passes: (text: string) => boolean;
};
type Passes = TextTest["passes"];

const PARTS: Partial<Record<PositiveOperator, (sought: string) => Passes>> = {
  CONTAINS: (sought) => (text) => text.includes(sought),
  "STARTS WITH": (sought) => (text) => text.startsWith(sought),
  "ENDS WITH": (sought) => (text) => text.endsWith(sought),
};

/**
 * The positive side of a predicate as a question about one text: a word of a dictionary, an element of a
 * set, or a row's own text. Ids are compared exactly, all else blind to case, addresses as addresses.
 * Patterns are blind to case even over ids.
 */
export function createTextTest({ field, operator, values }: Predicate): TextTest {
  const positive = positiveOf(operator);
  const isEquality = positive === "=" || positive === "IN";
  if (isEquality && field.type === "ip") {
    return { spelling: "exact", passes: isOneOfAddresses(values) };
  }
  const [value = ""] = values;
  if (positive === "LIKE") return { spelling: "exact", passes: matches(value) };
  const spelling = field.type === "id" ? "exact" : "folded";
  const spell = (text: string): string => (spelling === "exact" ? text : text.toLowerCase());
  if (isEquality) {
    const sought = new Set(values.map(spell));
    return { spelling, passes: (text) => sought.has(text) };
  }
  const look = PARTS[positive];
  invariant(look, `${positive} does not look at texts`);
  return { spelling, passes: look(spell(value)) };
}

function isOneOfAddresses(values: readonly string[]): Passes {
  const sought = new Set(values.map(addressKey));
  return (text) => sought.has(addressKey(text));
}

function matches(value: string): Passes {
  const pattern = compilePattern(value);
  invariant(pattern.ok, "the parser lets only sound patterns through");
  return pattern.isFoundIn;
}
