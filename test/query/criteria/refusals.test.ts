import { expect, test } from "vitest";
import { fieldsOf } from "../../../src/query/criteria/fields.ts";
import { parseCriteria } from "../../../src/query/criteria/parse.ts";
import type { Slot } from "../../../src/query/criteria/tree.ts";

/** Text, position of the mistake, and what the hint says of it. */
const mistakes: readonly (readonly [text: string, position: number, says: string])[] = [
  ["invalid asset criteria", 1, '"invalid" is no field of asset criteria'],
  ["sevrity = 'x'", 1, "nearest is severity"],
  ["os_family = 'x' && last-scan-date > 2024-01-01", 20, "nearest is last_scan_end"],
  ["ip_address = '10.0.0.1'", 1, "nearest is ip"],
  ["tag.name = 'x'", 1, "nearest is tags"],
  ["Severity = 'x'", 1, "nearest is severity"],
  ["'severity' = 'x'", 1, "fields are not quoted"],
  ["__proto__ = 1", 1, '"__proto__" is no field'],
  ["constructor = 1", 1, '"constructor" is no field'],
  ["toString IS NULL", 1, '"toString" is no field'],
  ["severity", 9, "an operator is missing"],
  ["severity == 'x'", 10, "write ="],
  ["severity <> 'x'", 10, "write !="],
  ["severity => 'x'", 11, '">" where a value was expected'],
  ["severity IS 'x'", 10, "nearest is IS NULL"],
  ["severity IS EMPTY", 10, "nearest is IS NULL"],
  ["severity constructor 1", 10, '"constructor" is no operator'],
  ["cvss_score BETWEEN 1 AND 2", 12, "write >= and <="],
  ["last_scan_end WITHIN THE LAST 7 DAYS", 15, "write > and a date"],
  ["asset.name STARTSWITH 'x'", 12, "nearest is STARTS WITH"],
  ["asset.name ~> 'x'", 12, "~> (any field of the record) is not supported"],
  ["severity > 'low'", 10, "> does not apply to severity, which takes =, !=, IN"],
  ["tags STARTS WITH 'x'", 6, "STARTS WITH does not apply to tags"],
  ["tags IS NULL", 6, "IS NULL does not apply to tags"],
  ["last_scan_end IN [2024-01-01]", 15, "IN does not apply to last_scan_end"],
  ["risk_score CONTAINS 9", 12, "CONTAINS does not apply to risk_score"],
  ["asset.ipv4 LIKE '10'", 12, "LIKE does not apply to asset.ipv4"],
  ["pci_fail > true", 10, "> does not apply to pci_fail"],
  ["last_scan_end > yesterday", 17, "it must be a date"],
  ["last_scan_end > 2024-02-30", 17, "it must be a date"],
  ["last_scan_end > ''", 17, "it must be a date"],
  ["last_scan_end > now()", 17, "it must be a date"],
  ["risk_score > high", 14, "it must be a decimal number"],
  ["risk_score > 1e3", 14, "it must be a decimal number"],
  ["risk_score > 0x10", 14, "it must be a decimal number"],
  ["risk_score > ''", 14, "it must be a decimal number"],
  ["risk_score IN [1, 'x']", 19, "it must be a decimal number"],
  ["pci_fail = 1", 12, "it must be true or false"],
  ["ip = 10.0.0.256", 6, "it must be an IPv4 or IPv6 address"],
  ["ip = 010.0.0.1", 6, "it must be an IPv4 or IPv6 address"],
  ["ip = fe80::1%eth0", 6, "it must be an IPv4 or IPv6 address"],
  ["severity = NULL", 12, "write IS NULL"],
  ["pci_fail = null", 12, "NULL is no value"],
  ["severity =", 11, "a value is missing"],
  ["severity = && id = 'x'", 12, '"&&" where a value was expected'],
  ["severity = AND id = 'x'", 12, '"AND" as a value needs quotes'],
  ["severity = ['x']", 12, "IN takes lists"],
  ["severity = \u2018Critical\u2019", 12, "curly quotes"],
  ["id IN []", 7, "the list is empty"],
  ["id IN ('a')", 7, "a list in square brackets"],
  ["id IN 'a'", 7, "a list in square brackets"],
  ["id IN ['a' 'b']", 12, "a comma or ]"],
  ["id IN ['a',]", 12, '"]" where a value was expected'],
  ["id IN ['a'", 7, "this [ is never closed"],
  ["asset.name LIKE '('", 17, "LIKE cannot take"],
  ["asset.name LIKE '(?=x)'", 17, "LIKE cannot take"],
  ["asset.name LIKE '(a)\\1'", 17, "LIKE cannot take"],
  ["severity = 'x", 12, "never closed"],
  ['severity = "x', 12, "never closed"],
  ["severity = 'x\\'", 12, "never closed"],
  ["(severity = 'x'", 1, "this ( is never closed"],
  ["severity = 'x')", 15, "closes nothing"],
  ["severity = 'x' severity = 'y'", 16, "where && or || or the end was expected"],
  ["severity = 'x' & id = 'y'", 16, "write &&"],
  ["severity = 'x' | id = 'y'", 16, "write ||"],
  ["severity = 'x' &&", 18, "a comparison is missing"],
  ["|| severity = 'x'", 1, '"||" where a field was expected'],
  ["()", 2, '")" where a field was expected'],
  ["NOT", 4, "a comparison is missing"],
  ["severity \u0000= 'x'", 10, "control character 0"],
  ["\ud800 = 1", 1, "is no field"],
  ["\u001b[31m = 1", 1, "control character 27"],
];

const slots = ["asset", "finding", "vulnerability"] as const;

function refusalOf(text: string, slot: Slot, isStrict = false): { position: number; hint: string } {
  const outcome = parseCriteria(text, slot, { isStrict });
  if (outcome.ok) throw new Error(`${text} was accepted`);
  return outcome.refusal;
}

function exampleIn(hint: string): string {
  return hint.slice(hint.indexOf("Example: ") + "Example: ".length);
}

test.each(mistakes)("%j is refused at %i: %s", (text, position, says) => {
  const refusal = refusalOf(text, "asset");
  expect(refusal.position).toBe(position);
  expect(refusal.hint).toContain(says);
  expect(refusal.hint).toMatch(new RegExp(`^Character ${String(position)}: [\\x20-\\x7e]+$`));
});

test.each(slots)(
  "every hint about %s criteria fits a header and ends in an example that works",
  (slot) => {
    for (const [text] of mistakes) {
      const { hint } = refusalOf(`(${text}`.slice(1), slot);
      expect(hint.length).toBeLessThanOrEqual(300);
      expect(parseCriteria(exampleIn(hint), slot, { isStrict: false }), hint).toMatchObject({
        ok: true,
      });
    }
  },
);

test("long input is shortened in the hint, never the example", () => {
  for (const text of [
    `${"x".repeat(5000)} = 1`,
    `os_name LIKE '${"(".repeat(900)}'`,
    `risk_score = ${"9".repeat(500)}`,
  ]) {
    const { hint } = refusalOf(text, "asset");
    expect(hint.length).toBeLessThanOrEqual(300);
    expect(parseCriteria(exampleIn(hint), "asset", { isStrict: false }).ok).toBe(true);
  }
});

test.each(["finding", "vulnerability"] as const)("%s criteria know no field of assets", (slot) => {
  for (const text of [
    "last_scan_end > 2024-01-01",
    "asset.name = 'x'",
    "asset.vulnerability.severity = 'x'",
  ]) {
    expect(refusalOf(text, slot).hint).toContain("it belongs in asset criteria");
  }
});

test.each(slots)(
  "a slip in any field of %s criteria is answered with a field that exists",
  (slot) => {
    const names = [...fieldsOf(slot).keys()];
    for (const name of names) {
      const [, meant = ""] =
        /nearest is ([\w.]+)\./.exec(refusalOf(`${name}_ = 1`, slot).hint) ?? [];
      expect(names).toContain(meant);
    }
  },
);

test.each([
  ["asset.host_name = 'x'", "asset", "the shipped spelling is asset.name"],
  ["vulnerability.severity = 'x'", "asset", "the documented spelling is severity"],
  ["asset.vulnerability.severity = 'x'", "asset", "the documented spelling is severity"],
  ["vulnerability.vulnKey = 'x'", "vulnerability", "the shipped spelling is id"],
  ["vulnerability.vulnKey = 'x'", "asset", "vulnerability.id is assumed"],
  ["id = 'x'", "asset", "asset.id is assumed"],
] as const)("strict mode refuses %s in %s criteria: %s", (text, slot, says) => {
  const { hint } = refusalOf(text, slot, true);
  expect(hint).toContain(says);
  expect(parseCriteria(exampleIn(hint), slot, { isStrict: true }), hint).toMatchObject({
    ok: true,
  });
  expect(parseCriteria(text, slot, { isStrict: false }).ok).toBe(true);
});
