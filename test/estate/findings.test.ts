import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { Finding } from "../../src/estate/finding.ts";

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);
const ASSETS = 400;
const estate = createEstate({
  seed: 7,
  assets: ASSETS,
  vulnerabilities: 5000,
  findingsPerAsset: 25,
});

const instants = fc.integer({ min: START, max: Date.UTC(2028, 0, 1) });
const rows = fc.integer({ min: 0, max: ASSETS - 1 });
/** What stays with a finding for its life. */
const nameOf = ({ vulnerabilityId, firstFound, key, proof, status }: Finding): string =>
  [vulnerabilityId, firstFound, key, proof, status].join("|");
const namesOf = (findings: readonly Finding[]): string[] => findings.map(nameOf).sort();

function openAt(row: number, instant: number): readonly Finding[] {
  return estate.at(instant, unchanged).assets.compare(row, instant).same;
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
  fc.assert(
    fc.property(rows, instants, instants, (row, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const delta = estate.at(later, unchanged).assets.compare(row, earlier);
      const expected = namesOf(openAt(row, earlier));
      for (const gone of namesOf(delta.remediated)) {
        expect(expected).toContain(gone);
        expected.splice(expected.indexOf(gone), 1);
      }
      expect(expected).toEqual(namesOf(delta.same));
      expect([...expected, ...namesOf(delta.new)].sort()).toEqual(namesOf(openAt(row, later)));
    }),
    { numRuns: 300 },
  );
});

test("what was remediated in between was found in between and is open at neither end", () => {
  let seen = 0;
  fc.assert(
    fc.property(rows, instants, fc.integer({ min: 1, max: 700 }), (row, later, days) => {
      const earlier = later - days * DAY;
      const delta = estate.at(later, unchanged).assets.compare(row, earlier);
      const ends = new Set([...openAt(row, earlier), ...openAt(row, later)].map(nameOf));
      for (const finding of delta.remediatedBetween) {
        seen += 1;
        expect(ends.has(nameOf(finding))).toBe(false);
        expect(finding.remediationDate).toBeGreaterThan(finding.firstFound);
        expect(finding.remediationDate).toBeLessThanOrEqual(later);
        const found = openAt(row, finding.lastFound ?? 0);
        expect(namesOf(found)).toContain(nameOf(finding));
      }
    }),
    { numRuns: 15 },
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

test("counters are the findings, at any instant", () => {
  fc.assert(
    fc.property(instants, rows, (instant, start) => {
      const { assets, vulnerabilities } = estate.at(instant, unchanged);
      for (let row = start; row < ASSETS; row += 23) {
        const asset = assets.read(row);
        const found = assets.compare(row, instant).same;
        expect(asset.totalVulnerabilities).toBe(found.length);
        expect(asset.totalVulnerabilities).toBe(
          asset.criticalVulnerabilities +
            asset.severeVulnerabilities +
            asset.moderateVulnerabilities,
        );
        const known = found.filter(({ vulnerabilityRow }) => vulnerabilityRow >= 0);
        const entries = known.map(({ vulnerabilityRow }) => vulnerabilities.read(vulnerabilityRow));
        const count = (severity: string): number =>
          entries.filter((entry) => entry.severity === severity).length;
        const lacking = found.length - known.length;
        const missing =
          asset.criticalVulnerabilities -
          count("critical") +
          (asset.severeVulnerabilities - count("severe")) +
          (asset.moderateVulnerabilities - count("moderate"));
        expect(missing).toBe(lacking);
        if (lacking === 0) expect(asset.criticalVulnerabilities).toBe(count("critical"));
        const distinct = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
        const exploits = new Set(distinct.flatMap((entry) => entry.exploits.map(({ id }) => id)));
        const kits = new Set(
          distinct.flatMap((entry) => entry.malwareKits.map(({ name }) => name)),
        );
        expect(asset.exploits).toBe(exploits.size);
        expect(asset.malwareKits).toBe(kits.size);
        expect(Array.from(assets.openVulnerabilities(row)).sort()).toEqual(
          known.map(({ vulnerabilityRow }) => vulnerabilityRow).sort(),
        );
      }
    }),
    { numRuns: 15 },
  );
});

test("risk is the sum of the risks on the day of the assessment, times the criticality", () => {
  const factors: Readonly<Record<string, number>> = {
    "Very High": 2,
    High: 1.5,
    Medium: 1,
    Low: 0.75,
    "Very Low": 0.5,
  };
  const instant = START + 333 * DAY;
  const { assets } = estate.at(instant, unchanged);
  let rated = 0;
  for (let row = 0; row < ASSETS; row++) {
    const asset = assets.read(row);
    const assessed = asset.lastAssessedForVulnerabilities;
    if (assessed === null) continue;
    const { vulnerabilities } = estate.at(assessed, unchanged);
    const risks = Array.from(
      assets.openVulnerabilities(row),
      (at) => vulnerabilities.read(at).riskScore,
    );
    const criticality = asset.tags.find(({ type }) => type === "CRITICALITY");
    const factor = criticality === undefined ? 1 : (factors[criticality.name] ?? NaN);
    expect(asset.riskScore).toBe(risks.reduce((sum, risk) => sum + risk, 0) * factor);
    if (factor !== 1) rated += 1;
  }
  expect(rated).toBeGreaterThan(30);
});

test("an open finding was first found by an assessment and last found by the last one", () => {
  let reintroduced = 0;
  const instant = START + 500 * DAY + 12_345;
  const { assets } = estate.at(instant, unchanged);
  for (let row = 0; row < ASSETS; row++) {
    const asset = assets.read(row);
    for (const finding of assets.compare(row, instant).same) {
      expect(finding.firstFound % 1000).toBe(0);
      expect(finding.firstFound).toBeLessThanOrEqual(asset.lastAssessedForVulnerabilities ?? 0);
      expect(finding.lastFound).toBe(asset.lastAssessedForVulnerabilities);
      expect(finding.remediationDate).toBeNull();
      expect((finding.port === null) === (finding.protocol === null)).toBe(true);
      if (finding.reintroduced === null) continue;
      reintroduced += 1;
      expect(finding.reintroduced).toBeGreaterThan(finding.firstFound);
      expect(finding.reintroduced % 1000).toBe(0);
      expect(finding.reintroduced).toBeLessThanOrEqual(finding.lastFound ?? 0);
    }
  }
  expect(reintroduced).toBeGreaterThan(20);
});

test("an asset finds nothing right before its first_found, and finds it right after", () => {
  const instant = START + 450 * DAY;
  const { assets } = estate.at(instant, unchanged);
  for (let row = 0; row < 30; row++) {
    for (const finding of assets.compare(row, instant - 40 * DAY).new) {
      expect(namesOf(openAt(row, finding.firstFound - 11_000))).not.toContain(nameOf(finding));
      expect(namesOf(openAt(row, finding.firstFound + 11_000))).toContain(nameOf(finding));
    }
  }
});

test("a remediated finding was last found before it was found gone", () => {
  let seen = 0;
  const instant = START + 450 * DAY;
  const { assets } = estate.at(instant, unchanged);
  for (let row = 0; row < 40; row++) {
    for (const finding of assets.compare(row, instant - 60 * DAY).remediated) {
      seen += 1;
      const { lastFound, remediationDate } = finding;
      if (lastFound === null || remediationDate === null) throw new Error("a date is missing");
      expect(lastFound).toBeGreaterThanOrEqual(finding.firstFound);
      expect(remediationDate).toBeGreaterThan(lastFound);
      expect(remediationDate).toBeLessThanOrEqual(instant);
      expect(namesOf(openAt(row, remediationDate + 11_000))).not.toContain(nameOf(finding));
    }
  }
  expect(seen).toBeGreaterThan(50);
});

test("row 13 has a vulnerability more than once, row 17 one that the catalogue lacks", () => {
  for (const instant of [START + 100 * DAY, START + 900 * DAY]) {
    const { assets, vulnerabilities } = estate.at(instant, unchanged);
    const repeated = Array.from(assets.openVulnerabilities(13));
    expect(new Set(repeated).size).toBeLessThan(repeated.length);
    const lacking = assets.compare(17, instant).same.filter((each) => each.vulnerabilityRow === -1);
    expect(lacking.length).toBeGreaterThan(0);
    const rowsOf = lacking.map(({ vulnerabilityId }) => vulnerabilities.rowOf(vulnerabilityId));
    expect(rowsOf.every((row) => row === undefined)).toBe(true);
  }
});

test("findings name a row and the id of that row", () => {
  const instant = START + 10 * DAY;
  const { assets, vulnerabilities } = estate.at(instant, unchanged);
  for (let row = 0; row < ASSETS; row += 9) {
    for (const { vulnerabilityRow, vulnerabilityId } of assets.compare(row, instant).same) {
      const id = vulnerabilityRow < 0 ? vulnerabilityId : vulnerabilities.read(vulnerabilityRow).id;
      expect(vulnerabilityId).toBe(id);
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

test.each([
  [0, 0, 0],
  [3, 2.4, 3.6],
  [25, 22, 28],
  [200, 170, 230],
])("a mean of %d findings is kept", (findingsPerAsset, low, high) => {
  const sized = createEstate({ seed: 3, assets: 4000, vulnerabilities: 5000, findingsPerAsset });
  for (const instant of [START + 50 * DAY, START + 1500 * DAY]) {
    const column = sized.at(instant, unchanged).assets.column("totalVulnerabilities");
    const values = column.shape === "number" ? Array.from(column.values) : [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeGreaterThanOrEqual(low);
    expect(mean).toBeLessThanOrEqual(high);
  }
});

test("severities have the recorded shares, tails are heavy, and patches recur across assets", () => {
  const sized = createEstate({
    seed: 5,
    assets: 3000,
    vulnerabilities: 15000,
    findingsPerAsset: 25,
  });
  const { assets } = sized.at(START + 77 * DAY, unchanged);
  const sum = (
    name: "criticalVulnerabilities" | "severeVulnerabilities" | "totalVulnerabilities",
  ): number => {
    const column = assets.column(name);
    return column.shape === "number"
      ? Array.from(column.values).reduce((one, other) => one + other, 0)
      : 0;
  };
  const total = sum("totalVulnerabilities");
  expect(Math.abs(sum("criticalVulnerabilities") / total - 0.18)).toBeLessThan(0.03);
  expect(Math.abs(sum("severeVulnerabilities") / total - 0.73)).toBeLessThan(0.03);
  const column = assets.column("totalVulnerabilities");
  const counts = column.shape === "number" ? Array.from(column.values).sort((a, b) => b - a) : [];
  const top = counts.slice(0, 300).reduce((one, other) => one + other, 0);
  expect(top / total).toBeGreaterThan(0.3);
  const assetsWith = new Map<number, number>();
  for (let row = 0; row < 1000; row++) {
    for (const at of new Set(Array.from(assets.openVulnerabilities(row)))) {
      assetsWith.set(at, (assetsWith.get(at) ?? 0) + 1);
    }
  }
  expect(Math.max(...assetsWith.values())).toBeGreaterThan(50);
});

test("far from now, dates are still dates", () => {
  for (const instant of [Date.UTC(2020, 0, 1), 0, Date.UTC(9999, 11, 31)]) {
    const { assets } = estate.at(instant, unchanged);
    for (const row of [0, 3, 13, 19, 31]) {
      const asset = assets.read(row);
      for (const date of [
        asset.lastScanEnd,
        asset.lastScanStart,
        asset.lastAssessedForVulnerabilities,
      ]) {
        expect(date === null || (Number.isInteger(date) && date <= instant)).toBe(true);
      }
      for (const { firstFound } of assets.compare(row, instant).same) {
        expect(Number.isInteger(firstFound)).toBe(true);
      }
    }
  }
});
