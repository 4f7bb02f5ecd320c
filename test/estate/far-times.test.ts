import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { Finding } from "../../src/estate/finding.ts";

const ASSETS = 60;
const VULNERABILITIES = 4300;
const estate = createEstate({
  seed: 7,
  assets: ASSETS,
  vulnerabilities: VULNERABILITIES,
  findingsPerAsset: 6,
});
const END = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** From before the epoch of computers to the last year that can be written, most near their ends. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1900, 0, 1), max: END }),
  fc.integer({ min: Date.UTC(2019, 0, 1), max: Date.UTC(2025, 1, 1) }),
  fc.constantFrom(0, -1, Date.UTC(2020, 0, 1), Date.UTC(2021, 0, 1), Date.UTC(2025, 0, 1), END),
);

/** Every number of a record, at any depth. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("no record of any time holds a number that is none", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: ASSETS - 1 }), (instant, row) => {
      const { assets, vulnerabilities, engines, scans } = estate.at(instant, unchanged);
      const vulnerability = vulnerabilities.read((row * 71) % VULNERABILITIES);
      const records = [assets.read(row), vulnerability, engines, scans.slice(0, 3)];
      expect(numbersIn(records).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(Number.isFinite(assets.versionOf(row))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("no comparison of any two times holds one, and its dates are in the order of events", () => {
  const near = fc.integer({ min: 0, max: 900 * 86_400_000 });
  fc.assert(
    fc.property(instants, near, fc.integer({ min: 0, max: ASSETS - 1 }), (later, span, row) => {
      const { assets } = estate.at(later, unchanged);
      const delta = assets.compare(row, later - span);
      const gone = [...delta.remediated, ...delta.remediatedBetween];
      const all: Finding[] = [...delta.new, ...delta.same, ...gone];
      expect(numbersIn(all).filter((number) => !Number.isFinite(number))).toEqual([]);
      for (const { firstFound, lastFound, reintroduced } of all) {
        expect(lastFound).toBeGreaterThanOrEqual(firstFound);
        expect(lastFound).toBeLessThanOrEqual(later);
        if (reintroduced !== null) expect(reintroduced).toBeGreaterThan(firstFound);
      }
      for (const { remediationDate, lastFound } of gone) {
        expect(remediationDate).toBeGreaterThan(lastFound ?? Infinity);
        expect(remediationDate).toBeLessThanOrEqual(later);
      }
    }),
    { numRuns: 400 },
  );
});

test("dates of an asset are never after the instant", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: ASSETS - 1 }), (instant, row) => {
      const { lastScanEnd, lastScanStart, lastAssessedForVulnerabilities } = estate
        .at(instant, unchanged)
        .assets.read(row);
      for (const date of [lastScanEnd, lastScanStart, lastAssessedForVulnerabilities]) {
        expect(date === null || (Number.isInteger(date) && date <= instant)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("before the estate began there are no assets and no scans of them", () => {
  for (const instant of [Date.UTC(1900, 0, 1), 0, Date.UTC(2020, 11, 31)]) {
    const { assets } = estate.at(instant, unchanged);
    expect(assets.inIdOrder.length).toBe(0);
    for (let row = 0; row < ASSETS; row++) expect(assets.read(row).lastScanEnd).toBeNull();
  }
  expect(estate.at(0, unchanged).scans).toEqual([]);
});
