import { expect, test } from "vitest";
import type { Asset, AssetColumnName } from "../../src/estate/asset.ts";
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

test("ids are the organization's, distinct, and ordered by their text", () => {
  const ids = Array.from(table.inIdOrder, (row) => table.read(row).id);
  expect(ids.length).toBe(1200);
  expect(new Set(ids).size).toBe(1200);
  expect(ids).toEqual([...ids].sort());
  for (const id of ids) {
    expect(id.startsWith(`${estate.organizationId}-default-asset-`)).toBe(true);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}-/);
  }
});

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
  expect(unknown.length).toBe(2400);
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
  const present = new Set(early.inIdOrder);
  for (let row = 0; row < 1200; row += 5) {
    expect(early.rowOf(all[row]?.id ?? "")).toBe(present.has(row) ? row : undefined);
  }
});

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

test.each<[AssetColumnName, (asset: Asset) => unknown]>([
  ["id", ({ id }) => id],
  ["hostName", ({ hostName }) => hostName],
  ["ip", ({ ip }) => ip],
  ["ipv4", ({ ip }) => (ip.includes(":") ? null : ip)],
  ["ipv6", ({ ip }) => (ip.includes(":") ? ip : null)],
  ["mac", ({ mac }) => mac],
  ["type", ({ type }) => type],
  ["osArchitecture", ({ os }) => os.architecture],
  ["osDescription", ({ os }) => os.description],
  ["osFamily", ({ os }) => os.family],
  ["osName", ({ os }) => os.name],
  ["osSystemName", ({ os }) => os.systemName],
  ["osType", ({ os }) => os.type],
  ["osVendor", ({ os }) => os.vendor],
  ["osVersion", ({ os }) => os.version],
  ["riskScore", ({ riskScore }) => riskScore],
  ["criticalVulnerabilities", ({ criticalVulnerabilities }) => criticalVulnerabilities],
  ["severeVulnerabilities", ({ severeVulnerabilities }) => severeVulnerabilities],
  ["moderateVulnerabilities", ({ moderateVulnerabilities }) => moderateVulnerabilities],
  ["totalVulnerabilities", ({ totalVulnerabilities }) => totalVulnerabilities],
  ["exploits", ({ exploits }) => exploits],
  ["malwareKits", ({ malwareKits }) => malwareKits],
  ["assessedForPolicies", ({ assessedForPolicies }) => assessedForPolicies],
  ["assessedForVulnerabilities", ({ assessedForVulnerabilities }) => assessedForVulnerabilities],
  ["lastAssessedForVulnerabilities", (asset) => asset.lastAssessedForVulnerabilities ?? NaN],
  ["lastScanStart", ({ lastScanStart }) => lastScanStart ?? NaN],
  ["lastScanEnd", ({ lastScanEnd }) => lastScanEnd ?? NaN],
  ["sites", (asset) => [...new Set(namesOf(asset, "SITE"))].sort()],
  ["tags", ({ tags }) => [...new Set(tags.map(({ name }) => name))].sort()],
  [
    "agentKey",
    ({ uniqueIdentifiers }) =>
      uniqueIdentifiers.find(({ source }) => source === "R7 Agent")?.id ?? null,
  ],
])("the column %s says what the records say", (name, valueOf) => {
  const column = table.column(name);
  const valueAt = (row: number): unknown => {
    switch (column.shape) {
      case "number":
        return column.values[row];
      case "boolean":
        return column.values[row] === 1;
      case "word":
        return column.words[column.codes[row] ?? -1] ?? null;
      case "word-set":
        return column
          .read(row)
          .map((code) => column.words[code])
          .sort();
      case "text":
        return column.read(row);
    }
  };
  for (const [row, asset] of all.entries()) expect(valueAt(row)).toEqual(valueOf(asset));
});
