import { expect, test } from "vitest";
import { unchanged, type Change } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 20, 12);
const options = { seed: 7, assets: 300, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);

test("scheduled scans of the last month are listed, newest first, with distinct ids", () => {
  const { scans, engines } = estate.at(NOW, unchanged);
  expect(scans.length).toBeGreaterThan(100);
  expect(new Set(scans.map(({ id }) => id)).size).toBe(scans.length);
  const starts = scans.map(({ started }) => started);
  expect(starts).toEqual([...starts].sort((a, b) => b - a));
  const engineIds = new Set(engines.map(({ id }) => id));
  for (const { started, finished, status, engineId } of scans) {
    expect(engineIds).toContain(engineId);
    expect(started).toBeLessThanOrEqual(NOW);
    expect(started).toBeGreaterThan(NOW - 31 * DAY);
    expect(status === "Success").toBe(finished !== null);
    if (finished !== null) expect(finished).toBeLessThanOrEqual(NOW);
  }
});

test("some scheduled scan is running at some time of the day, and later it is over", () => {
  const running = Array.from({ length: 48 }, (_, half) => NOW + half * 1_800_000).flatMap(
    (instant) => estate.at(instant, unchanged).scans.filter(({ status }) => status === "Running"),
  );
  expect(running.length).toBeGreaterThan(3);
  const { scans } = estate.at(NOW + 3 * DAY, unchanged);
  for (const { id, finished } of running) {
    expect(finished).toBeNull();
    expect(scans.find((scan) => scan.id === id)?.status).toBe("Success");
  }
});

test("a scanned asset's last scan lies inside a listed scan of the engine that scans it", () => {
  const snapshot = estate.at(NOW, unchanged);
  let seen = 0;
  for (let row = 0; row < 300; row++) {
    const { lastScanStart, lastScanEnd, uniqueIdentifiers } = snapshot.assets.read(row);
    if (uniqueIdentifiers.length > 0 || lastScanStart === null || lastScanEnd === null) continue;
    seen += 1;
    const holds = snapshot.scans.some(
      (scan) =>
        scan.engineId === snapshot.engineOf(row) &&
        scan.started <= lastScanStart &&
        (scan.finished ?? Infinity) >= lastScanEnd,
    );
    expect(holds).toBe(true);
  }
  expect(seen).toBeGreaterThan(50);
});

/** A scan that is under way at the hour, of which some assets were reported on and others were not. */
function halfDone(): { instant: number; id: string; seen: number[]; unseen: number[] } {
  for (let instant = NOW; ; instant += 900_000) {
    const { scans, assets } = estate.at(instant, unchanged);
    for (const { id, status, started } of scans) {
      if (status !== "Running") continue;
      const over = estate.at(instant + DAY / 4, unchanged);
      const end = over.scans.find((scan) => scan.id === id)?.finished ?? 0;
      const endOf = (table: typeof assets, row: number): number => table.read(row).lastScanEnd ?? 0;
      const site = estate.sites.find(({ name }) =>
        scans.some((scan) => scan.id === id && scan.name.startsWith(`${name} - `)),
      );
      const rows = Array.from({ length: 300 }, (_, row) => row).filter((row) => {
        const { tags, uniqueIdentifiers } = assets.read(row);
        return uniqueIdentifiers.length === 0 && tags.some(({ name }) => name === site?.name);
      });
      const isIn = (at: number, from: number, to: number): boolean => at > from && at <= to;
      const seen = rows.filter((row) => isIn(endOf(assets, row), started, instant));
      const unseen = rows.filter((row) => isIn(endOf(over.assets, row), instant, end));
      if (seen.length > 0 && unseen.length > 0) return { instant, id, seen, unseen };
    }
  }
}

test("a scheduled scan that is stopped stays so, and does not come to the assets it had before it", () => {
  const { instant, id, seen, unseen } = halfDone();
  const change = estate.stopScan(unchanged, id, instant);
  expect(estate.stopScan(change, id, instant + 1000)).toBe(change);
  const statusAt = (at: number, under: Change): unknown => {
    const scan = estate.at(at, under).scans.find((each) => each.id === id);
    return scan && [scan.status, scan.finished];
  };
  expect(statusAt(instant - 1, change)).toEqual(["Running", null]);
  expect(statusAt(instant, change)).toEqual(["Stopped", instant]);
  expect(statusAt(instant + 2 * DAY, change)).toEqual(["Stopped", instant]);
  expect(statusAt(instant, unchanged)).toEqual(["Running", null]);
  const later = instant + DAY / 4;
  const [stopped, plain] = [change, unchanged].map((each) => estate.at(later, each).assets);
  if (stopped === undefined || plain === undefined) throw new Error("there is no table");
  for (const row of seen) expect(stopped.read(row)).toEqual(plain.read(row));
  for (const row of unseen) {
    expect(stopped.read(row)).toEqual(estate.at(instant, unchanged).assets.read(row));
    expect(stopped.read(row)).not.toEqual(plain.read(row));
    expect(stopped.versionOf(row)).toBeNaN();
    const next = estate.at(later + 40 * DAY, change).assets.read(row);
    expect(next.lastScanEnd).toBeGreaterThan(later);
  }
});

test("a scan that is over, has not begun or is nobody's cannot be stopped; the latest 1,000 stops are kept", () => {
  const { instant, id } = halfDone();
  expect(estate.stopScan(unchanged, id, instant + DAY)).toBe(unchanged);
  expect(estate.stopScan(unchanged, id, instant - DAY)).toBe(unchanged);
  expect(estate.stopScan(unchanged, "nobody", instant)).toBe(unchanged);
  const many = new Map(Array.from({ length: 1000 }, (_, at) => [`scan ${at}`, at]));
  const { stoppedScans } = estate.stopScan({ ...unchanged, stoppedScans: many }, id, instant);
  expect([...stoppedScans.keys()].slice(-2)).toEqual(["scan 999", id]);
  expect(stoppedScans.size).toBe(1000);
});
