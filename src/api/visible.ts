import type { AssetTable } from "../estate/asset.ts";
import { invariant } from "../kernel/invariant.ts";
import type { Caller } from "./caller.ts";

const NO_ROWS = new Uint32Array(0);

/** Rows of the assets that exist for the caller, ascending by id. */
export function visibleAssets(assets: AssetTable, caller: Caller): Uint32Array {
  const isVisible = assetVisibility(assets, caller);
  if (isVisible === "all") return assets.inIdOrder;
  return isVisible === "none" ? NO_ROWS : assets.inIdOrder.filter(isVisible);
}

/** Row of an asset, if it exists at the snapshot's instant and for the caller. */
export function findVisibleAsset(
  assets: AssetTable,
  caller: Caller,
  id: string,
): number | undefined {
  const row = assets.rowOf(id);
  if (row === undefined) return undefined;
  const isVisible = assetVisibility(assets, caller);
  if (isVisible === "all") return row;
  return isVisible !== "none" && isVisible(row) ? row : undefined;
}

function assetVisibility(
  assets: AssetTable,
  { sites, isInRegion }: Caller,
): "all" | "none" | ((row: number) => boolean) {
  if (!isInRegion || sites === "none") return "none";
  if (sites === "all") return "all";
  const membership = assets.column("sites");
  invariant(membership.shape === "word-set", "an asset is in any number of sites");
  const isOpenSite = membership.words.map((name) => sites.has(name));
  return (row) => membership.read(row).some((site) => isOpenSite[site] === true);
}
