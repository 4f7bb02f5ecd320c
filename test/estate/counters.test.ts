import fc from "fast-check";
import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";

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
