import { invariant } from "../../kernel/invariant.ts";
import { addressKey } from "./address.ts";
import { positiveOf, type PositiveOperator } from "./operator.ts";
import { compilePattern } from "./pattern.ts";
import type { Predicate } from "./tree.ts";

export type TextTest = (text: string) => boolean;
type Fold = (text: string) => string;

const PARTS: Partial<Record<PositiveOperator, (sought: string, fold: Fold) => TextTest>> = {
  CONTAINS: (sought, fold) => (text) => fold(text).includes(sought),
  "STARTS WITH": (sought, fold) => (text) => fold(text).startsWith(sought),
  "ENDS WITH": (sought, fold) => (text) => fold(text).endsWith(sought),
};

/**
 * The positive side of a predicate as a question about one text: a word of a dictionary, an element of a
 * set, or a row's own text. Ids are compared exactly, all else blind to case, addresses as addresses.
 * Patterns are blind to case even over ids.
 */
export function createTextTest({ field, operator, values }: Predicate): TextTest {
  const positive = positiveOf(operator);
  const fold: Fold = field.type === "id" ? (text) => text : (text) => text.toLowerCase();
  if (positive === "=" || positive === "IN") {
    return field.type === "ip" ? isOneOfAddresses(values) : isOneOf(values, fold);
  }
  const [value = ""] = values;
  if (positive === "LIKE") return matches(value);
  const look = PARTS[positive];
  invariant(look, `${positive} does not look at texts`);
  return look(fold(value), fold);
}

function isOneOf(values: readonly string[], fold: Fold): TextTest {
  const sought = new Set(values.map(fold));
  return (text) => sought.has(fold(text));
}

function isOneOfAddresses(values: readonly string[]): TextTest {
  const sought = new Set(values.map(addressKey));
  // An IPv4 address has one spelling, so only rows with an IPv6 address need parsing.
  return (text) => sought.has(text.includes(":") ? addressKey(text) : text);
}

function matches(value: string): TextTest {
  const pattern = compilePattern(value);
  invariant(pattern.ok, "the parser lets only sound patterns through");
  return pattern.isFoundIn;
}
