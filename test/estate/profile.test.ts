import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import { PROFILE_NAMES, profileOf, type ProfileName } from "../../src/estate/profile.ts";
import { valueAt } from "./value-at.ts";

const NOW = Date.UTC(2026, 4, 20, 12);
const ASSETS = 1000;

function sized(profile: ProfileName): ReturnType<typeof createEstate> {
  const { vulnerabilities, findingsPerAsset } = profileOf(profile);
  return createEstate({
    seed: 7,
    assets: ASSETS,
    vulnerabilities: Math.min(5000, vulnerabilities),
    findingsPerAsset,
    profile,
  });
}

test("profiles grow from lab to planet, in assets and in vulnerabilities", () => {
  const sizes = PROFILE_NAMES.map((name) => profileOf(name));
  expect(sizes.map(({ assets }) => assets)).toEqual([200, 12_000, 100_000, 1_000_000]);
  expect(sizes.map(({ vulnerabilities }) => vulnerabilities)).toEqual([
    1500, 15_000, 50_000, 250_000,
  ]);
});

test.each(PROFILE_NAMES)(
  "the estate %s has its share of agents and its mean of findings",
  (name) => {
    const { agentPercent, findingsPerAsset } = profileOf(name);
    const { assets } = sized(name).at(NOW, unchanged);
    const rows = Array.from({ length: ASSETS }, (_, row) => row);
    const agents = rows.filter((row) => valueAt(assets.column("agentKey"), row) !== null).length;
    expect(Math.abs((100 * agents) / ASSETS - agentPercent)).toBeLessThan(5);
    const findings = rows.map((row) => Number(valueAt(assets.column("totalVulnerabilities"), row)));
    const mean = findings.reduce((sum, each) => sum + each, 0) / ASSETS;
    expect(mean / findingsPerAsset).toBeGreaterThan(0.85);
    expect(mean / findingsPerAsset).toBeLessThan(1.15);
  },
);

test("a lab has fewer Windows machines than a company of middle size", () => {
  const windows = (name: ProfileName): number => {
    const family = sized(name).at(NOW, unchanged).assets.column("osFamily");
    return Array.from({ length: ASSETS }, (_, row) => valueAt(family, row)).filter(
      (word) => word === "Windows",
    ).length;
  };
  expect(windows("lab")).toBeLessThan(0.85 * windows("mid-market"));
});

test("an estate without a profile is one of middle size", () => {
  const options = { seed: 7, assets: 60, vulnerabilities: 5000, findingsPerAsset: 25 };
  const plain = createEstate(options).at(NOW, unchanged).assets;
  const named = createEstate({ ...options, profile: "mid-market" }).at(NOW, unchanged).assets;
  for (let row = 0; row < 60; row++) expect(named.read(row)).toEqual(plain.read(row));
});
