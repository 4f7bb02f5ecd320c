import { renderAsset } from "../../../src/api/assets/render.ts";
import { renderVulnerability } from "../../../src/api/vulnerabilities/render.ts";
import { unchanged } from "../../../src/estate/change.ts";
import { createEstate } from "../../../src/estate/create-estate.ts";

/** A record as clients see it: what criteria are about, with nothing of how the estate keeps it. */
export type WireRecord = Readonly<Record<string, unknown>>;

export type AssetRecord = {
  readonly row: number;
  readonly asset: WireRecord;
  /** The catalogue entries of its current findings; those the catalogue lacks are left out. */
  readonly findings: readonly WireRecord[];
};

const INSTANT = Date.UTC(2026, 4, 20, 7, 30);

const estate = createEstate({ seed: 11, assets: 60, vulnerabilities: 200, findingsPerAsset: 9 });
export const { assets, vulnerabilities } = estate.at(INSTANT, unchanged);

function toJson(record: unknown): WireRecord {
  return JSON.parse(JSON.stringify(record)) as WireRecord;
}

export const vulnerabilityRecords: readonly WireRecord[] = Array.from(
  { length: vulnerabilities.count },
  (_, row) => toJson(renderVulnerability(vulnerabilities.read(row))),
);

const vulnerabilityById = new Map(vulnerabilityRecords.map((record) => [record["id"], record]));

export const assetRecords: readonly AssetRecord[] = Array.from(assets.inIdOrder, (row) => {
  const { same } = assets.compare(row, INSTANT);
  const lists = { new: [], remediated: [], same };
  const asset = toJson(renderAsset(assets.read(row), lists, { withIdentifiers: true }));
  const findings = same.map((finding) => vulnerabilityById.get(finding.vulnerabilityId));
  return { row, asset, findings: findings.filter((record) => record !== undefined) };
});
