import { expect, test } from "vitest";
import { nearest } from "../../src/kernel/nearest.ts";

const KNOWN = ["port", "host", "rate-limit", "ready-file", "last_scan_end", "risk_score"];

test.each([
  ["prot", "port"],
  ["ratelimit", "rate-limit"],
  ["last-scan-end", "last_scan_end"],
  ["RISK_SCORE", "risk_score"],
  ["quite-another-thing", undefined],
  ["x".repeat(100_000), undefined],
])("%s is near %s", (given, known) => {
  expect(nearest(given.slice(0, 100_000), KNOWN)).toBe(known);
});
