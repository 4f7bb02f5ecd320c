import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { Snapshot } from "../../src/estate/estate.ts";
import { remediate } from "../../src/estate/remediate.ts";
import { startScans } from "../../src/estate/start-scans.ts";
import { valueAt } from "./value-at.ts";

const DAY = 86_400_000;
const SECOND = 1000;
const START = Date.UTC(2025, 0, 1);
const YEAR_9999 = Date.UTC(9999, 11, 31, 23);
const ASSETS = 400;
const options = { seed: 7, assets: ASSETS, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);

function idsAt(instant: number): string[] {
  const column = estate.at(instant, unchanged).assets.column("id");
  return Array.from({ length: ASSETS }, (_, row) => String(valueAt(column, row)));
}

/** The first midnight after 2025 began at which a row has another asset, and that row. */
function firstTurn(): { readonly row: number; readonly midnight: number } {
  for (let midnight = START + DAY; ; midnight += DAY) {
    const before = idsAt(midnight - DAY);
    const row = idsAt(midnight).findIndex((id, at) => id !== before[at]);
    if (row >= 0 && estate.at(midnight - 1, unchanged).assets.read(row).totalVulnerabilities > 5) {
      return { row, midnight };
    }
  }
}

const { row: ROW, midnight: MIDNIGHT } = firstTurn();
const idOfRow = ({ assets }: Snapshot): string => assets.read(ROW).id;

test("about 4% of the rows change hands in a year, and their number stays", () => {
  for (const year of [2025, 2040, 2100]) {
    const [before, after] = [idsAt(Date.UTC(year, 0, 2)), idsAt(Date.UTC(year + 5, 0, 2))];
    const kept = new Set(before);
    const changed = after.filter((id) => !kept.has(id)).length;
    expect(changed).toBeGreaterThan(0.15 * ASSETS);
    expect(changed).toBeLessThan(0.25 * ASSETS);
  }
  const instants = fc.integer({ min: START, max: YEAR_9999 });
  fc.assert(
    fc.property(instants, (instant) => {
      const order = estate.at(instant, unchanged).assets.inIdOrder;
      expect(Array.from(order).sort((a, b) => a - b)).toEqual(
        Array.from({ length: ASSETS }, (_, row) => row),
      );
    }),
    { numRuns: 200 },
  );
});

test("ids are distinct at each instant, in the order of their text, and lead to their rows", () => {
  fc.assert(
    fc.property(fc.integer({ min: START, max: YEAR_9999 }), (instant) => {
      const { assets } = estate.at(instant, unchanged);
      const ids = idsAt(instant);
      expect(Array.from(assets.inIdOrder, (row) => ids[row])).toEqual([...ids].sort());
      expect(new Set(ids).size).toBe(ASSETS);
      for (let row = 0; row < ASSETS; row += 7) expect(assets.rowOf(ids[row] ?? "")).toBe(row);
    }),
    { numRuns: 60 },
  );
});

test("an id is never used again", () => {
  const owners = new Map<string, number>();
  for (let year = 2025; year < 2225; year += 5) {
    for (const [row, id] of idsAt(Date.UTC(year, 6, 1)).entries()) {
      expect(owners.get(id) ?? row).toBe(row);
      owners.set(id, row);
    }
  }
  expect(owners.size).toBeGreaterThan(8 * (ASSETS - 32));
});

test("one asset leaves and another joins at the same instant; each id leads somewhere only in its time", () => {
  const [last, first] = [MIDNIGHT - 1, MIDNIGHT].map((instant) => estate.at(instant, unchanged));
  if (last === undefined || first === undefined) throw new Error("there is no turn");
  expect(idOfRow(first)).not.toBe(idOfRow(last));
  expect(last.assets.rowOf(idOfRow(last))).toBe(ROW);
  expect(last.assets.rowOf(idOfRow(first))).toBeUndefined();
  expect(first.assets.rowOf(idOfRow(last))).toBeUndefined();
  expect(first.assets.rowOf(idOfRow(first))).toBe(ROW);
  expect(first.assets.versionOf(ROW)).not.toBe(last.assets.versionOf(ROW));
  const [old, young] = [last.assets.read(ROW), first.assets.read(ROW)];
  expect(young.ip).not.toBe(old.ip);
  expect(young.lastScanEnd === null || young.lastScanEnd >= MIDNIGHT).toBe(true);
  if (young.lastAssessedForVulnerabilities === null) expect(young.totalVulnerabilities).toBe(0);
});

test("an asset compared with a time before it joined has only new findings, found since", () => {
  let seen = 0;
  for (let row = 0; row < ASSETS; row++) {
    const instant = MIDNIGHT + 700 * DAY;
    if (idsAt(instant)[row] === idsAt(MIDNIGHT)[row]) continue;
    const { assets } = estate.at(instant, unchanged);
    const { new: added, same, remediated } = assets.compare(row, MIDNIGHT);
    expect([same, remediated]).toEqual([[], []]);
    expect(added.length).toBe(assets.read(row).totalVulnerabilities);
    for (const { firstFound } of added) expect(firstFound).toBeGreaterThanOrEqual(MIDNIGHT);
    seen += added.length;
  }
  expect(seen).toBeGreaterThan(50);
});

test("columns say of a later time what the records say, also when taken over from another day", () => {
  const late = Date.UTC(2061, 3, 4, 5);
  for (const instant of [START + DAY, MIDNIGHT, late]) {
    const { assets } = estate.at(instant, unchanged);
    for (let row = 0; row < ASSETS; row += 3) {
      const asset = assets.read(row);
      expect(valueAt(assets.column("osDescription"), row)).toBe(asset.os.description);
      expect(valueAt(assets.column("osArchitecture"), row)).toBe(asset.os.architecture);
      expect(valueAt(assets.column("type"), row)).toBe(asset.type);
      expect(valueAt(assets.column("hostName"), row)).toBe(asset.hostName);
      expect(valueAt(assets.column("totalVulnerabilities"), row)).toBe(asset.totalVulnerabilities);
      expect(valueAt(assets.column("lastScanStart"), row)).toBe(asset.lastScanStart ?? NaN);
      expect(asset.totalVulnerabilities).toBe(assets.compare(row, instant).same.length);
    }
  }
});

test("what was done to an asset that left does not touch the one that took its row", () => {
  const open = estate.at(MIDNIGHT - DAY, unchanged).assets.openVulnerabilities(ROW);
  const fixed = remediate(unchanged, {
    instant: MIDNIGHT - DAY,
    assetRows: Uint32Array.of(ROW),
    vulnerabilityRows: Uint32Array.from(open),
  });
  const orders = [{ name: "late", engineId: "", assetRows: [ROW] }];
  const { change } = startScans(fixed, orders, { seed: 7, instant: MIDNIGHT - 10 * SECOND });
  for (const instant of [MIDNIGHT + 60 * SECOND, MIDNIGHT + 100 * DAY]) {
    const [touched, plain] = [change, unchanged].map((each) => estate.at(instant, each).assets);
    expect(touched?.read(ROW)).toEqual(plain?.read(ROW));
    expect(touched?.compare(ROW, instant)).toEqual(plain?.compare(ROW, instant));
  }
});

test("the first rows never change hands", () => {
  expect(idsAt(YEAR_9999).slice(0, 32)).toEqual(idsAt(START).slice(0, 32));
});

test("growing the number of assets changes no later asset either", () => {
  const instant = Date.UTC(2044, 1, 3);
  const larger = createEstate({ ...options, assets: 900 }).at(instant, unchanged).assets;
  const { assets } = estate.at(instant, unchanged);
  for (let row = 0; row < ASSETS; row += 5) expect(larger.read(row)).toEqual(assets.read(row));
});
