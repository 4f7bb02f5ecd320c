import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged, type Change } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { Finding } from "../../src/estate/finding.ts";
import { remediate } from "../../src/estate/remediate.ts";
import { startScans } from "../../src/estate/start-scans.ts";
import { nameOf, namesOf } from "./names-of.ts";

const DAY = 86_400_000;
const SECOND = 1000;
const NOW = Date.UTC(2026, 4, 20, 12);
const options = { seed: 7, assets: 300, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);
const ENGINE = estate.at(NOW, unchanged).engines[0]?.id ?? "";

function start(change: Change, assetRows: readonly number[], instant: number): Change {
  const orders = [{ name: "on demand", engineId: ENGINE, assetRows }];
  return startScans(change, orders, { seed: 7, instant }).change;
}

/** A row that its agent or scan does not look at in the ten minutes after NOW. */
const quietRow = Array.from({ length: 300 }, (_, row) => row).find((row) => {
  const [before, after] = [NOW, NOW + 600 * SECOND].map((instant) => {
    const asset = estate.at(instant, unchanged).assets.read(row);
    return asset.totalVulnerabilities < 8 ? NaN : asset.lastAssessedForVulnerabilities;
  });
  return before === after && row > 40;
});
const ROW = quietRow ?? 0;

test("a fix is seen by the next scan only: then it is remediated and the counters fall", () => {
  const before = estate.at(NOW, unchanged).assets;
  const target = before
    .compare(ROW, NOW)
    .same.find(({ vulnerabilityRow }) => vulnerabilityRow >= 0);
  if (target === undefined) throw new Error("the row has no findings");
  const isTarget = ({ vulnerabilityRow }: Finding): boolean =>
    vulnerabilityRow === target.vulnerabilityRow;
  const count = before.compare(ROW, NOW).same.filter(isTarget).length;
  const fixed = remediate(unchanged, {
    instant: NOW,
    assetRows: Uint32Array.of(ROW),
    vulnerabilityRows: Uint32Array.of(target.vulnerabilityRow),
  });
  const change = start(fixed, [ROW], NOW + SECOND);
  const finish = NOW + 31_200;

  const unseen = estate.at(finish - 1, change).assets;
  expect(unseen.compare(ROW, NOW).remediated).toEqual([]);
  expect(unseen.read(ROW).totalVulnerabilities).toBe(before.read(ROW).totalVulnerabilities);

  const seen = estate.at(finish, change).assets;
  const gone = seen.compare(ROW, NOW).remediated.filter(isTarget);
  expect(gone.length).toBe(count);
  for (const { remediationDate, lastFound } of gone) {
    expect(remediationDate).toBe(finish);
    expect(lastFound).toBe(before.read(ROW).lastAssessedForVulnerabilities);
  }
  expect(seen.compare(ROW, finish).same.some(isTarget)).toBe(false);
  expect(seen.read(ROW).totalVulnerabilities).toBe(seen.compare(ROW, finish).same.length);
  expect(seen.read(ROW).riskScore).toBeLessThan(before.read(ROW).riskScore);
});

test("a fix of all machines is seen by each with its next assessment", () => {
  const rows = Array.from(estate.at(NOW, unchanged).assets.openVulnerabilities(ROW));
  const fixed = remediate(unchanged, {
    instant: NOW,
    assetRows: null,
    vulnerabilityRows: Uint32Array.from(rows),
  });
  const later = NOW + 29 * DAY;
  const { assets } = estate.at(later, fixed);
  const isStale = (row: number): boolean =>
    assets
      .compare(row, later)
      .same.some((each) => rows.includes(each.vulnerabilityRow) && each.firstFound < NOW);
  const stale = Array.from({ length: 300 }, (_, row) => row).filter(isStale);
  expect(stale).toEqual([]);
  expect(assets.column("totalVulnerabilities")).not.toEqual(
    estate.at(later, unchanged).assets.column("totalVulnerabilities"),
  );
});

test("columns agree with records under a change, also when taken over from another sandbox", () => {
  estate.at(NOW, unchanged).assets.column("totalVulnerabilities");
  const vulnerabilityRows = Uint32Array.from(
    estate.at(NOW, unchanged).assets.openVulnerabilities(ROW),
  );
  const fixed = remediate(unchanged, { instant: NOW, assetRows: null, vulnerabilityRows });
  const change = start(fixed, [ROW, 3, 19], NOW + SECOND);
  for (const instant of [NOW + 60 * SECOND, NOW + DAY]) {
    const { assets } = estate.at(instant, change);
    const totals = assets.column("totalVulnerabilities");
    const ends = assets.column("lastScanEnd");
    if (totals.shape !== "number" || ends.shape !== "number") throw new Error("shapes changed");
    for (let row = 0; row < 300; row++) {
      expect(totals.values[row]).toBe(assets.read(row).totalVulnerabilities);
      expect(ends.values[row]).toBe(assets.read(row).lastScanEnd ?? NaN);
      expect(totals.values[row]).toBe(assets.compare(row, instant).same.length);
    }
  }
});

test("snapshot and delta agree under scans and fixes too", () => {
  const rows = Array.from({ length: 60 }, (_, row) => row);
  const vulnerabilityRows = Uint32Array.from(
    rows.flatMap((row) => Array.from(estate.at(NOW, unchanged).assets.openVulnerabilities(row))),
  );
  const fixed = remediate(unchanged, {
    instant: NOW + 3 * DAY,
    assetRows: Uint32Array.from(rows.slice(20)),
    vulnerabilityRows: vulnerabilityRows.slice(0, 500),
  });
  const change = start(start(fixed, rows, NOW + 2 * DAY), rows.slice(30), NOW + 4 * DAY);
  const times = fc.integer({ min: NOW - 3 * DAY, max: NOW + 9 * DAY });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), times, times, (row, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const openAt = (instant: number): readonly Finding[] =>
        estate.at(instant, change).assets.compare(row, instant).same;
      const delta = estate.at(later, change).assets.compare(row, earlier);
      expect([...namesOf(delta.same), ...namesOf(delta.remediated)].sort()).toEqual(
        namesOf(openAt(earlier)),
      );
      expect([...namesOf(delta.same), ...namesOf(delta.new)].sort()).toEqual(
        namesOf(openAt(later)),
      );
      const ends = new Set([...openAt(earlier), ...openAt(later)].map(nameOf));
      expect(delta.remediatedBetween.filter((each) => ends.has(nameOf(each)))).toEqual([]);
      for (const { remediationDate } of [...delta.remediated, ...delta.remediatedBetween]) {
        expect(remediationDate).toBeLessThanOrEqual(later);
      }
    }),
    { numRuns: 120 },
  );
});

test("rows that a change touches promise no version", () => {
  const change = start(unchanged, [ROW], NOW);
  const { assets } = estate.at(NOW + DAY, change);
  expect(assets.versionOf(ROW)).toBeNaN();
  expect(assets.versionOf(ROW + 1)).toBe(estate.at(NOW + DAY, unchanged).assets.versionOf(ROW + 1));
});

test("a sandbox remembers its latest 10,000 fixes", () => {
  const remediations = Array.from({ length: 10_000 }, (_, instant) => ({
    instant,
    assetRows: Uint32Array.of(ROW),
    vulnerabilityRows: Uint32Array.of(1),
  }));
  const change = remediate(
    { ...unchanged, remediations },
    { instant: NOW, assetRows: null, vulnerabilityRows: Uint32Array.of(2) },
  );
  expect(change.remediations.length).toBe(10_000);
  expect(change.remediations.slice(0, 1)).toEqual(remediations.slice(1, 2));
  expect(change.remediations.at(-1)?.instant).toBe(NOW);
  expect(estate.at(NOW + DAY, change).assets.read(ROW).id).toContain("-default-asset-");
});
