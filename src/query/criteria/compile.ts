import type { AssetTable } from "../../estate/asset.ts";
import type { VulnerabilityTable } from "../../estate/vulnerability.ts";
import { compileForAssets } from "./compile-for-assets.ts";
import { compileTree } from "./compile-tree.ts";
import { sourceOfVulnerabilities } from "./row-source.ts";
import type { RowTest } from "./row-test.ts";
import type { Criteria } from "./tree.ts";

/**
 * Makes criteria of the `asset` slot a test of asset rows. The work that does not depend on the row is
 * done here: words are looked up once per dictionary, findings once per catalogue.
 */
export function compileAssetCriteria(
  criteria: Criteria,
  assets: AssetTable,
  vulnerabilities: VulnerabilityTable,
): RowTest {
  return compileForAssets(criteria, assets, vulnerabilities).test;
}

/** Makes criteria of the `finding` or `vulnerability` slot a test of catalogue rows. */
export function compileVulnerabilityCriteria(
  criteria: Criteria,
  vulnerabilities: VulnerabilityTable,
): RowTest {
  return compileTree(criteria, sourceOfVulnerabilities(vulnerabilities)).test;
}
