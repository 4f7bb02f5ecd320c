import { parseInstant } from "../../kernel/instant.ts";
import type { FieldType } from "../../spec/field.ts";
import { isAddress } from "./address.ts";

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** More digits than a double can tell apart many times over. */
const NUMBER_LENGTH_MAX = 400;

/** A decimal number without exponent; undefined when the text is none or too large for a double. */
export function readNumber(text: string): number | undefined {
  if (text.length > NUMBER_LENGTH_MAX || !NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `true` or `false` in any case, as 1 or 0 like the columns have it. */
export function readBoolean(text: string): number | undefined {
  const word = text.toLowerCase();
  if (word === "true") return 1;
  return word === "false" ? 0 : undefined;
}

type Reader = { readonly what: string; readonly canRead: (text: string) => boolean };

const anything = (): boolean => true;

/** What a literal of a type must look like; words of an enum are not checked (assumed: unknown ones match nothing). */
const READERS: Readonly<Record<FieldType, Reader>> = {
  instant: {
    what: "a date such as 2024-01-01, 2024-01-01T00:00:00Z or '2024-01-01T00:00:00+02:00'",
    canRead: (text) => parseInstant(text) !== undefined,
  },
  number: { what: "a decimal number", canRead: (text) => readNumber(text) !== undefined },
  boolean: { what: "true or false", canRead: (text) => readBoolean(text) !== undefined },
  ip: { what: "an IPv4 or IPv6 address", canRead: isAddress },
  enum: { what: "a word", canRead: anything },
  string: { what: "a text", canRead: anything },
  id: { what: "an id", canRead: anything },
  "string-set": { what: "a text", canRead: anything },
};

/** What literals of the type must be, when the text is not one; undefined when it is. */
export function explainMisfit(text: string, type: FieldType): string | undefined {
  const { what, canRead } = READERS[type];
  return canRead(text) ? undefined : what;
}
