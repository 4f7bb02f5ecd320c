import { expect, test } from "vitest";
import type { Asset } from "../../src/estate/asset.ts";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";

const NOW = Date.UTC(2026, 4, 20, 12, 34, 56, 789);
const DAY = 86_400_000;
const options = { seed: 7, assets: 1200, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);
const table = estate.at(NOW, unchanged).assets;
const all = Array.from({ length: 1200 }, (_, row) => table.read(row));
const namesOf = ({ tags }: Asset, type: string): string[] =>
  tags.filter((tag) => tag.type === type).map(({ name }) => name);

test.each<[number, string, Partial<Asset>]>([
  [5, "has no name", { hostName: null, mac: null }],
  [7, "has no findings", { totalVulnerabilities: 0, riskScore: 0, exploits: 0 }],
  [
    11,
    "was never looked at",
    {
      lastAssessedForVulnerabilities: null,
      lastScanEnd: null,
      lastScanStart: null,
      assessedForVulnerabilities: false,
      assessedForPolicies: false,
      totalVulnerabilities: 0,
    },
  ],
  [19, "was only discovered", { lastAssessedForVulnerabilities: null, totalVulnerabilities: 0 }],
  [31, "has an agent and was never scanned", { lastScanEnd: null, lastScanStart: null }],
])("the asset in row %d %s", (row, _, expected) => {
  expect(all[row]).toMatchObject(expected);
});

test("a discovered asset has a scan, one never scanned an assessment, and one only an IPv6 address", () => {
  expect(all[19]?.lastScanEnd).toBeGreaterThan(0);
  expect(all[31]?.lastAssessedForVulnerabilities).toBeGreaterThan(0);
  expect(all[3]?.ip).toContain(":");
});

test("row 29 has tags with quotes and brackets, row 23 one name as a tag of two types", () => {
  const [quoted, twice] = [all[29], all[23]];
  if (quoted === undefined || twice === undefined) throw new Error("the estate is too small");
  const names = quoted.tags.map(({ name }) => name).join(" ");
  for (const part of ['"', "'", "[", "ü"]) expect(names).toContain(part);
  expect(namesOf(twice, "CUSTOM")).toContain("integrations");
  expect(namesOf(twice, "SITE")).toContain("integrations");
});

test("tags are of five types and distinct; every asset with an agent is in the agents' site", () => {
  const types = new Set(all.flatMap(({ tags }) => tags.map(({ type }) => type)));
  expect(types).toEqual(new Set(["SITE", "CUSTOM", "OWNER", "LOCATION", "CRITICALITY"]));
  for (const asset of all) {
    const keys = asset.tags.map(({ name, type }) => `${type} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(namesOf(asset, "CRITICALITY").length).toBeLessThanOrEqual(1);
    const hasAgent = asset.uniqueIdentifiers.some(({ source }) => source === "R7 Agent");
    expect(namesOf(asset, "SITE").includes("rapid7 insight agents")).toBe(hasAgent);
    expect(namesOf(asset, "SITE").length).toBeGreaterThan(0);
  }
});

test("sites are some forty, in the order of their lower-cased names, whatever the size", () => {
  const names = estate.sites.map(({ name }) => name.toLowerCase());
  expect(names.length).toBe(40);
  expect(names).toEqual([...names].sort());
  expect(names).toContain("rapid7 insight agents");
  expect(createEstate({ ...options, assets: 3 }).sites).toEqual(estate.sites);
});

test("identifiers and addresses have the forms of the service and are no two assets'", () => {
  const keys = all.flatMap(({ uniqueIdentifiers }) => uniqueIdentifiers.map(({ id }) => id));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { ip, mac, uniqueIdentifiers } of all) {
    expect(ip).toMatch(/^10(\.\d{1,3}){3}$|^fd00:[0-9a-f:]+$/);
    if (mac !== null) expect(mac).toMatch(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/);
    for (const { id, source } of uniqueIdentifiers) {
      if (source.endsWith("Agent")) expect(id).toMatch(/^[0-9a-f]{32}$/);
      if (source === "dmidecode" || source === "CSPRODUCT") expect(id).toMatch(/^[0-9A-F-]{36}$/);
    }
  }
  expect(new Set(all.map(({ ip }) => ip)).size).toBe(1200);
});

test("shares of agents, of never scanned ones and of those without dates are near the sources", () => {
  const share = (of: (asset: Asset) => boolean): number => all.filter(of).length / all.length;
  const isAgent = ({ uniqueIdentifiers }: Asset): boolean => uniqueIdentifiers.length > 0;
  expect(share(isAgent)).toBeGreaterThan(0.65);
  expect(share(isAgent)).toBeLessThan(0.75);
  const isUnscanned = (asset: Asset): boolean => isAgent(asset) && asset.lastScanEnd === null;
  expect(share(isUnscanned)).toBeGreaterThan(0.04);
  expect(share(isUnscanned)).toBeLessThan(0.1);
  const lacksDates = (asset: Asset): boolean =>
    asset.lastScanEnd === null && asset.lastAssessedForVulnerabilities === null;
  expect(share(lacksDates)).toBeGreaterThan(0.005);
  expect(share(lacksDates)).toBeLessThan(0.045);
  expect(share(({ type }) => type === null)).toBeGreaterThan(0);
  expect(share(({ os }) => os.version === null)).toBeGreaterThan(0);
  expect(share(({ os }) => os.architecture === "")).toBeGreaterThan(0.1);
});

test("dates are before the instant, in milliseconds, a scan starts before it ends", () => {
  const ends = all.map(({ lastScanEnd }) => lastScanEnd ?? 0);
  expect(ends.filter((end) => end % 1000 !== 0).length).toBeGreaterThan(900);
  for (const {
    lastScanEnd,
    lastScanStart,
    lastAssessedForVulnerabilities,
    uniqueIdentifiers,
  } of all) {
    expect(lastScanStart === null).toBe(lastScanEnd === null);
    if (lastScanEnd === null || lastScanStart === null) continue;
    expect(lastScanEnd).toBeLessThanOrEqual(NOW);
    expect(lastScanEnd).toBeGreaterThan(NOW - 30 * DAY);
    expect(lastScanEnd - lastScanStart).toBeGreaterThanOrEqual(40_000);
    expect(lastScanEnd - lastScanStart).toBeLessThan(30 * 60_000);
    expect(Number.isInteger(lastScanEnd)).toBe(true);
    if (uniqueIdentifiers.length > 0) expect(lastScanEnd).toBeGreaterThan(NOW - 8 * 3_600_000);
    expect([null, lastScanEnd]).toContain(lastAssessedForVulnerabilities);
  }
});
