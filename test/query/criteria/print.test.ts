import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCriteria } from "../../../src/query/criteria/parse.ts";
import { printCriteria } from "../../../src/query/criteria/print.ts";
import { arbitraryCriteria } from "./arbitrary-criteria.ts";

test.each(["asset", "finding", "vulnerability"] as const)(
  "%s criteria are read as they were printed",
  (slot) => {
    fc.assert(
      fc.property(arbitraryCriteria(slot), (criteria) => {
        const text = printCriteria(criteria);
        expect(parseCriteria(text, slot, { isStrict: false })).toEqual({ ok: true, criteria });
      }),
      { numRuns: 120 },
    );
  },
);

test.each([
  ["a text is quoted, its quotes escaped", 'os_name = "it\'s"', "os_name = 'it\\'s'"],
  [
    "numbers, dates and addresses stay bare",
    "ip = '10.0.0.1' && risk_score > '9'",
    "ip = 10.0.0.1 && risk_score > 9",
  ],
  [
    "words become symbols",
    "ip = 10.0.0.1 and mac is not null Or id in [a]",
    "ip = 10.0.0.1 && mac IS NOT NULL || id IN ['a']",
  ],
  [
    "needless parentheses go",
    "((ip = 10.0.0.1) && (mac = 'x' && id = 'b'))",
    "ip = 10.0.0.1 && mac = 'x' && id = 'b'",
  ],
  [
    "needed parentheses stay",
    "!(id = 'a' || id = 'b') && (mac = 'x' || id = 'c')",
    "NOT (id = 'a' || id = 'b') && (mac = 'x' || id = 'c')",
  ],
  [
    "other spellings of an operator become its own",
    "mac not contains 'x'",
    "mac DOES NOT CONTAIN 'x'",
  ],
  ["a bare word may end in a backslash, a quoted text cannot", "mac = x\\", "mac = x\\"],
])("%s", (_, text, printed) => {
  const outcome = parseCriteria(text, "asset", { isStrict: false });
  expect(outcome.ok && outcome.criteria && printCriteria(outcome.criteria)).toBe(printed);
});
