import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";

const NOW = Date.UTC(2026, 4, 20, 12, 34, 56, 789);
const DAY = 86_400_000;
const options = { seed: 7, assets: 1200, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);
const table = estate.at(NOW, unchanged).assets;
const all = Array.from({ length: 1200 }, (_, row) => table.read(row));

test.each([1, 2, 9, 10, 33, 34, 100, 4000])(
  "the order of %d ids is that of their text",
  (assets) => {
    const small = createEstate({ ...options, assets, vulnerabilities: 10 }).at(
      NOW,
      unchanged,
    ).assets;
    const column = small.column("id");
    const idAt = (row: number): string => (column.shape === "text" ? (column.read(row) ?? "") : "");
    const ids = Array.from(small.inIdOrder, idAt);
    expect(ids).toEqual(Array.from({ length: assets }, (_, row) => idAt(row)).sort());
  },
);

test("an estate without assets is empty and works", () => {
  const empty = createEstate({ ...options, assets: 0 }).at(NOW, unchanged);
  expect(empty.assets.inIdOrder.length).toBe(0);
  expect(empty.assets.rowOf(table.read(0).id)).toBeUndefined();
});

test("an id leads to its row; an id of nobody, of another form or of another estate leads nowhere", () => {
  for (let row = 0; row < 1200; row += 11) expect(table.rowOf(table.read(row).id)).toBe(row);
  const known = new Set(all.map(({ id }) => id));
  const prefix = `${estate.organizationId}-default-asset-`;
  const unknown = Array.from({ length: 3600 }, (_, number) => prefix + String(number)).filter(
    (id) => !known.has(id),
  );
  expect(unknown.length).toBeGreaterThanOrEqual(2400);
  const others = ["", prefix, `${prefix}01`, `${prefix}1e3`, `${prefix}-4`, `${prefix}99999999999`];
  for (const id of [...unknown, ...others]) expect(table.rowOf(id)).toBeUndefined();
  const other = createEstate({ ...options, seed: 8 });
  expect(other.organizationId).not.toBe(estate.organizationId);
});

test("no asset exists before 2021, all do from 2025 on, and they join in between", () => {
  const countAt = (instant: number): number =>
    estate.at(instant, unchanged).assets.inIdOrder.length;
  expect(countAt(Date.UTC(2020, 11, 31, 23, 59, 59))).toBe(0);
  expect(countAt(Date.UTC(2023, 0, 1))).toBeGreaterThan(450);
  expect(countAt(Date.UTC(2023, 0, 1))).toBeLessThan(750);
  expect(countAt(Date.UTC(2025, 0, 1))).toBe(1200);
  expect(countAt(Date.UTC(9999, 11, 31))).toBe(1200);
});

test("an asset that has not joined has no row yet", () => {
  const early = estate.at(Date.UTC(2023, 0, 1), unchanged).assets;
  const complete = estate.at(Date.UTC(2024, 11, 31, 23, 59, 59), unchanged).assets;
  const present = new Set(early.inIdOrder);
  for (let row = 0; row < 1200; row += 5) {
    expect(early.rowOf(complete.read(row).id)).toBe(present.has(row) ? row : undefined);
  }
});

test("growing the number of assets changes no asset, nor its findings", () => {
  const larger = createEstate({ ...options, assets: 3000, vulnerabilities: 9000 }).at(
    NOW,
    unchanged,
  );
  for (let row = 0; row < 1200; row += 7) {
    expect(larger.assets.read(row)).toEqual(all[row]);
    expect(larger.assets.compare(row, NOW - 20 * DAY)).toEqual(table.compare(row, NOW - 20 * DAY));
  }
});

test("two estates with equal options are equal, and another seed is another estate", () => {
  const twin = createEstate({ ...options }).at(NOW, unchanged).assets;
  const other = createEstate({ ...options, seed: 8 }).at(NOW, unchanged).assets;
  let equal = 0;
  for (let row = 0; row < 1200; row += 13) {
    expect(twin.read(row)).toEqual(all[row]);
    if (other.read(row).hostName === all[row]?.hostName) equal += 1;
  }
  expect(equal).toBeLessThan(15);
});

test.each([-1, 0, 2147483647, -2147483648, 4294967295])("seed %d works", (seed) => {
  const asset = createEstate({ ...options, seed, assets: 5 })
    .at(NOW, unchanged)
    .assets.read(4);
  expect(asset.id).toContain("-default-asset-");
});

test("the table stays the same while no batch of results arrives, and keeps rows it can keep", () => {
  const fresh = createEstate(options);
  const first = fresh.at(NOW, unchanged);
  expect(fresh.at(NOW + 100, unchanged).assets).toBe(first.assets);
  expect(fresh.at(NOW + 100, unchanged).vulnerabilities).toBe(first.vulnerabilities);
  const later = fresh.at(NOW + 3_600_000, unchanged);
  expect(later.assets).not.toBe(first.assets);
  let kept = 0;
  for (let row = 0; row < 1200; row++) {
    if (later.assets.versionOf(row) !== first.assets.versionOf(row)) continue;
    kept += 1;
    if (row % 17 === 0) expect(later.assets.read(row)).toEqual(first.assets.read(row));
  }
  expect(kept).toBeGreaterThan(900);
  expect(kept).toBeLessThan(1200);
});

test("a table taken over from an earlier one equals one made afresh", () => {
  const walked = createEstate(options);
  for (let step = 0; step < 5; step++) walked.at(NOW + step * 7_200_000, unchanged).assets.read(0);
  const end = NOW + 5 * 7_200_000;
  const fresh = createEstate(options).at(end, unchanged).assets;
  const carried = walked.at(end, unchanged).assets;
  for (let row = 0; row < 1200; row += 3) expect(carried.read(row)).toEqual(fresh.read(row));
});
