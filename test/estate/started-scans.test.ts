import { expect, test } from "vitest";
import { unchanged, type Change } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import { startScans } from "../../src/estate/start-scans.ts";
import { stopScan } from "../../src/estate/stop-scan.ts";

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

test.each([
  [1, 5_000, 20_200, 5_000],
  [100, 5_000, 40_000, 5_000],
  [290, 5_000, 78_000, 5_000],
])("a scan of %d assets is dispatched, runs, integrates and succeeds", (assets, ...lengths) => {
  const [dispatched, running, integrating] = lengths;
  const change = start(
    unchanged,
    Array.from({ length: assets }, (_, row) => row),
    NOW,
  );
  const id = change.startedScans[0]?.id ?? "";
  const at = (after: number): unknown => {
    const scan = estate.at(NOW + after, change).scans.find((each) => each.id === id);
    return scan && [scan.status, scan.finished];
  };
  const end = dispatched + running + integrating;
  expect(at(-1)).toBeUndefined();
  expect(at(0)).toEqual(["Dispatched", null]);
  expect(at(dispatched - 1)).toEqual(["Dispatched", null]);
  expect(at(dispatched)).toEqual(["Running", null]);
  expect(at(dispatched + running)).toEqual(["Integrating", null]);
  expect(at(end - 1)).toEqual(["Integrating", null]);
  expect(at(end)).toEqual(["Success", NOW + end]);
  expect(at(DAY)).toEqual(["Success", NOW + end]);
});

test("a stopped scan is stopped from then on, and has assessed nothing", () => {
  const started = start(unchanged, [ROW], NOW);
  const id = started.startedScans[0]?.id ?? "";
  const change = stopScan(started, id, NOW + 12 * SECOND);
  const statusAt = (after: number): unknown =>
    estate.at(NOW + after, change).scans.find((scan) => scan.id === id)?.status;
  expect(statusAt(11 * SECOND)).toBe("Running");
  expect(statusAt(12 * SECOND)).toBe("Stopped");
  expect(statusAt(DAY)).toBe("Stopped");
  const later = NOW + 60 * SECOND;
  expect(estate.at(later, change).assets.read(ROW)).toEqual(
    estate.at(later, unchanged).assets.read(ROW),
  );
});

test("stopping twice, too late, or an unknown scan changes nothing", () => {
  const started = start(unchanged, [ROW], NOW);
  const id = started.startedScans[0]?.id ?? "";
  const stopped = stopScan(started, id, NOW + SECOND);
  expect(stopScan(stopped, id, NOW + 2 * SECOND)).toBe(stopped);
  expect(stopScan(started, id, NOW + DAY)).toBe(started);
  expect(stopScan(started, "nobody", NOW)).toBe(started);
  expect(started.startedScans[0]?.stopped).toBeNull();
});

test("ids of started scans are distinct and repeat after a reset", () => {
  const orders = [1, 2, 3].map((row) => ({ name: "x", engineId: ENGINE, assetRows: [row] }));
  const at = { seed: 7, instant: NOW };
  const first = startScans(unchanged, orders, at);
  const second = startScans(first.change, orders, at);
  const ids = [...first.scans, ...second.scans].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
  expect(
    startScans(unchanged, orders, { seed: 7, instant: NOW + DAY }).scans.map(({ id }) => id),
  ).toEqual(first.scans.map(({ id }) => id));
});

test("a finished scan has assessed its assets, and no other, the moment it is a success", () => {
  const change = start(unchanged, [ROW], NOW);
  const finish = NOW + 30_200;
  const rowAt = (instant: number, row = ROW): unknown =>
    estate.at(instant, change).assets.read(row);
  expect(rowAt(finish - 1)).toEqual(estate.at(finish - 1, unchanged).assets.read(ROW));
  expect(rowAt(finish)).toMatchObject({
    lastScanStart: NOW,
    lastScanEnd: finish,
    lastAssessedForVulnerabilities: finish,
  });
  for (let row = ROW % 7; row < 300; row += 7) {
    const untouched = estate.at(finish, unchanged).assets.read(row);
    if (row !== ROW) expect(rowAt(finish, row)).toEqual(untouched);
  }
});

test("a discovered asset that a client scans is assessed, and stays so after later discoveries", () => {
  const change = start(unchanged, [19], NOW);
  const later = estate.at(NOW + 40 * DAY, change).assets.read(19);
  expect(later.lastAssessedForVulnerabilities).toBe(NOW + 30_200);
  expect(later.lastScanEnd).toBeGreaterThan(NOW + 30_200);
  expect(later.assessedForVulnerabilities).toBe(true);
});

test("a sandbox remembers its latest 1,000 scans, and never gives an id twice", () => {
  const orders = Array.from({ length: 300 }, () => ({
    name: "x",
    engineId: ENGINE,
    assetRows: [1],
  }));
  let change: Change = unchanged;
  const ids = new Set<string>();
  for (let call = 0; call < 5; call++) {
    const started = startScans(change, orders, { seed: 7, instant: NOW + call * DAY });
    for (const { id } of started.scans) ids.add(id);
    change = started.change;
  }
  expect(ids.size).toBe(1500);
  expect(change.startedScans.map(({ id }) => id)).toEqual([...ids].slice(-1000));
  expect(estate.at(NOW + 5 * DAY, change).assets.read(1).id).toContain("-default-asset-");
});
