import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { Finding } from "../../src/estate/finding.ts";
import { nameOf, namesOf } from "./names-of.ts";

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);
const ASSETS = 400;
const estate = createEstate({
  seed: 7,
  assets: ASSETS,
  vulnerabilities: 5000,
  findingsPerAsset: 8,
});

const instants = fc.integer({ min: START, max: Date.UTC(2028, 0, 1) });
const rows = fc.integer({ min: 0, max: ASSETS - 1 });

function openAt(row: number, instant: number): readonly Finding[] {
  return estate.at(instant, unchanged).assets.compare(row, instant).same;
}

function idAt(row: number, instant: number): string {
  return estate.at(instant, unchanged).assets.read(row).id;
}

/** The findings, at one instant, of the asset that has the row at another. */
function openOn(
  { row, later }: { row: number; later: number },
  instant: number,
): readonly Finding[] {
  return idAt(row, instant) === idAt(row, later) ? openAt(row, instant) : [];
}

test("compared with itself, an instant has nothing new and nothing remediated", () => {
  fc.assert(
    fc.property(rows, instants, (row, instant) => {
      const {
        new: added,
        remediated,
        remediatedBetween,
      } = estate.at(instant, unchanged).assets.compare(row, instant);
      expect([added, remediated, remediatedBetween]).toEqual([[], [], []]);
    }),
    { numRuns: 60 },
  );
});

test("the earlier findings, less the remediated, with the new, are the later findings", () => {
  const anyTime = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 0, 1) });
  const times = fc.oneof(instants, anyTime);
  fc.assert(
    fc.property(rows, times, times, (row, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const delta = estate.at(later, unchanged).assets.compare(row, earlier);
      const expected = namesOf(openOn({ row, later }, earlier));
      for (const gone of namesOf(delta.remediated)) {
        expect(expected).toContain(gone);
        expected.splice(expected.indexOf(gone), 1);
      }
      expect(expected).toEqual(namesOf(delta.same));
      expect([...expected, ...namesOf(delta.new)].sort()).toEqual(namesOf(openAt(row, later)));
    }),
    { numRuns: 1500 },
  );
});

test("what was remediated in between was found in between and is open at neither end", () => {
  let seen = 0;
  fc.assert(
    fc.property(rows, instants, fc.integer({ min: 1, max: 700 }), (row, later, days) => {
      const earlier = later - days * DAY;
      const delta = estate.at(later, unchanged).assets.compare(row, earlier);
      const ends = new Set([...openOn({ row, later }, earlier), ...openAt(row, later)].map(nameOf));
      for (const finding of delta.remediatedBetween) {
        seen += 1;
        expect(ends.has(nameOf(finding))).toBe(false);
        expect(finding.remediationDate).toBeGreaterThan(finding.firstFound);
        expect(finding.remediationDate).toBeLessThanOrEqual(later);
        // Results are seen with the next batch, ten seconds later at most.
        const found = openAt(row, (finding.lastFound ?? 0) + 10_000);
        expect(namesOf(found)).toContain(nameOf(finding));
      }
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(10);
});

test("a finding that only a time in between saw is remediated in between", () => {
  for (const row of [0, 1, 4, 13]) {
    const [earlier, later] = [START + 100 * DAY, START + 600 * DAY];
    const delta = estate.at(later, unchanged).assets.compare(row, earlier);
    const told = new Set(
      [...delta.remediatedBetween, ...delta.remediated, ...delta.same, ...delta.new].map(nameOf),
    );
    for (let instant = earlier; instant < later; instant += 9 * DAY) {
      for (const finding of openAt(row, instant)) expect(told).toContain(nameOf(finding));
    }
  }
});

test("before it joined an asset has no findings; compared with then, all are new", () => {
  const instant = START + 10 * DAY;
  const { assets } = estate.at(instant, unchanged);
  const { new: added, same, remediated } = assets.compare(0, Date.UTC(2019, 0, 1));
  expect(added.length).toBe(assets.read(0).totalVulnerabilities);
  expect([same, remediated]).toEqual([[], []]);
});
