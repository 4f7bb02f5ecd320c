import type { AssetTable } from "../../../src/estate/asset.ts";
import type { VulnerabilityTable } from "../../../src/estate/vulnerability.ts";
import { compileAssetCriteria } from "../../../src/query/criteria/compile.ts";
import { parseCriteria } from "../../../src/query/criteria/parse.ts";

export type Tables = { readonly assets: AssetTable; readonly vulnerabilities: VulnerabilityTable };

/** Rows of the assets that asset criteria select; throws the hint of a refusal. */
export function selectAssets(text: string, { assets, vulnerabilities }: Tables): number[] {
  const outcome = parseCriteria(text, "asset", { isStrict: false });
  if (!outcome.ok) throw new Error(outcome.refusal.hint);
  if (outcome.criteria === null) return [...assets.inIdOrder];
  const selects = compileAssetCriteria(outcome.criteria, assets, vulnerabilities);
  return [...assets.inIdOrder].filter(selects);
}
