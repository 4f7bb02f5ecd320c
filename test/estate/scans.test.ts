import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged, type Change } from "../../src/estate/change.ts";
import { configureEngine, unconfigureEngine } from "../../src/estate/configure-engine.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { Finding } from "../../src/estate/finding.ts";
import { remediate } from "../../src/estate/remediate.ts";
import { startScans } from "../../src/estate/start-scans.ts";
import { stopScan } from "../../src/estate/stop-scan.ts";

const DAY = 86_400_000;
const SECOND = 1000;
const NOW = Date.UTC(2026, 4, 20, 12);
const options = { seed: 7, assets: 300, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);
const ENGINE = estate.at(NOW, unchanged).engines[0]?.id ?? "";
const nameOf = ({ vulnerabilityId, firstFound, key, proof }: Finding): string =>
  [vulnerabilityId, firstFound, key, proof].join("|");
const namesOf = (findings: readonly Finding[]): string[] => findings.map(nameOf).sort();

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

test("there are eight engines, two of them not healthy; sites and assets know theirs", () => {
  const { engines, engineOf, assets } = estate.at(NOW, unchanged);
  expect(engines.length).toBe(8);
  expect(engines.filter(({ isHealthy }) => !isHealthy).length).toBe(2);
  for (const { lastSeen, registered } of engines) {
    expect(registered).toBeLessThan(Date.UTC(2021, 0, 1));
    if (lastSeen !== null) expect(lastSeen).toBeLessThanOrEqual(NOW);
  }
  const ids = new Set(engines.map(({ id }) => id));
  expect(estate.sites.filter(({ engineId }) => engineId === null).length).toBe(1);
  for (const { engineId } of estate.sites) if (engineId !== null) expect(ids).toContain(engineId);
  const used = Array.from({ length: 300 }, (_, row) => engineOf(row));
  expect(used.filter((engine) => engine === null).length).toBeGreaterThan(50);
  const ailing = engines.find(({ isHealthy, lastSeen }) => !isHealthy && lastSeen !== null);
  expect(used).toContain(ailing?.id);
  expect(engineOf(11)).toBeNull();
  expect(assets.read(31).lastScanEnd).toBeNull();
  expect(engineOf(31)).toBeNull();
});

test("properties of an engine are set in place, appended and removed, for that engine alone", () => {
  const engine = estate.at(NOW, unchanged).engines[1];
  if (engine === undefined) throw new Error("there is no engine");
  const [first] = engine.properties;
  const set = configureEngine(unchanged, engine, [
    { name: first?.name ?? "", value: "2" },
    { name: "com.rapid7.added", value: "yes" },
  ]);
  const after = estate.at(NOW, set).engines;
  expect(after[1]?.properties[0]).toEqual({ name: first?.name, value: "2" });
  expect(after[1]?.properties.at(-1)).toEqual({ name: "com.rapid7.added", value: "yes" });
  expect(after[0]).toEqual(estate.at(NOW, unchanged).engines[0]);
  const configured = after[1] ?? engine;
  const removed = unconfigureEngine(set, configured, ["com.rapid7.added", "no such name"]);
  expect(estate.at(NOW, removed).engines[1]?.properties.length).toBe(engine.properties.length);
});
