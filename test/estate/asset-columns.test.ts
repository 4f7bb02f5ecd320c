import { expect, test } from "vitest";
import type { Asset, AssetColumnName } from "../../src/estate/asset.ts";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import { valueAt } from "./value-at.ts";

const NOW = Date.UTC(2026, 4, 20, 12, 34, 56, 789);
const options = { seed: 7, assets: 1200, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);
const table = estate.at(NOW, unchanged).assets;
const all = Array.from({ length: 1200 }, (_, row) => table.read(row));
const namesOf = ({ tags }: Asset, type: string): string[] =>
  tags.filter((tag) => tag.type === type).map(({ name }) => name);

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
  for (const [row, asset] of all.entries()) expect(valueAt(column, row)).toEqual(valueOf(asset));
});
