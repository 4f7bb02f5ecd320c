import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import { valueAt } from "./value-at.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 20, 12);
const COUNT = 8000;
/** Rows that findings name never change hands. */
const MOVING = COUNT - 4096;
const estate = createEstate({ seed: 7, assets: 40, vulnerabilities: COUNT, findingsPerAsset: 25 });

function idsAt(instant: number): string[] {
  const column = estate.at(instant, unchanged).vulnerabilities.column("id");
  return Array.from({ length: COUNT }, (_, row) => String(valueAt(column, row)));
}

test("about one entry in a hundred that no finding names is published in the year before, at any time", () => {
  for (const now of [NOW, NOW + 9000 * DAY, Date.UTC(9990, 1, 1)]) {
    const table = estate.at(now, unchanged).vulnerabilities;
    const rows = Array.from({ length: COUNT }, (_, row) => row);
    const recent = rows.filter(
      (row) => Number(valueAt(table.column("added"), row)) > now - 365 * DAY,
    );
    expect(recent.length).toBeGreaterThan(MOVING * 0.005);
    expect(recent.length).toBeLessThan(MOVING * 0.017);
    for (const row of recent) {
      const { id, cves, added, published, modified, title } = table.read(row);
      const year = new Date(published).getUTCFullYear();
      expect(id).toMatch(new RegExp(`-cve-${String(year)}-\\d+$`));
      expect(cves.some((cve) => id.endsWith(cve.toLowerCase()))).toBe(true);
      expect(title).toContain(`CVE-${String(year)}-`);
      expect(published).toBeLessThanOrEqual(added);
      expect(added).toBeLessThanOrEqual(modified);
      expect(modified).toBeLessThanOrEqual(now);
      expect(valueAt(table.column("published"), row)).toBe(published);
      expect(valueAt(table.column("title"), row)).toBe(title);
    }
  }
});

test("an entry that is withdrawn is found no longer, and the new one not before; their number stays", () => {
  const [early, late] = [NOW - 700 * DAY, NOW];
  const [old, young] = [idsAt(early), idsAt(late)];
  const before = estate.at(early, unchanged).vulnerabilities;
  const after = estate.at(late, unchanged).vulnerabilities;
  let changed = 0;
  for (let row = 0; row < COUNT; row++) {
    if (old[row] === young[row]) continue;
    changed += 1;
    expect(row).toBeGreaterThanOrEqual(4096);
    expect([before.rowOf(old[row] ?? ""), before.rowOf(young[row] ?? "")]).toEqual([
      row,
      undefined,
    ]);
    expect([after.rowOf(old[row] ?? ""), after.rowOf(young[row] ?? "")]).toEqual([undefined, row]);
    expect(before.versionOf(row)).not.toBe(after.versionOf(row));
  }
  expect(changed).toBeGreaterThan(20);
  expect(before.inIdOrder.length).toBe(after.inIdOrder.length);
});

test("ids are distinct and in the order of their text at each instant", () => {
  const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(9999, 11, 31) });
  fc.assert(
    fc.property(instants, (instant) => {
      const ids = idsAt(instant);
      expect(new Set(ids).size).toBe(COUNT);
      const { inIdOrder } = estate.at(instant, unchanged).vulnerabilities;
      expect(Array.from(inIdOrder, (row) => ids[row])).toEqual([...ids].sort());
    }),
    { numRuns: 6 },
  );
});

test("what findings name is in the catalogue at any instant, but for the few on purpose", () => {
  for (const instant of [NOW, Date.UTC(2090, 1, 1)]) {
    const { assets, vulnerabilities } = estate.at(instant, unchanged);
    for (let row = 0; row < 40; row++) {
      for (const finding of assets.compare(row, instant).same) {
        const named = vulnerabilities.rowOf(finding.vulnerabilityId) ?? -1;
        expect(named).toBe(finding.vulnerabilityRow);
      }
    }
  }
});
