import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
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
