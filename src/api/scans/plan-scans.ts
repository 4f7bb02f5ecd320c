import type { Snapshot } from "../../estate/estate.ts";
import type { SchemaOf } from "../../spec/reply-of.ts";
import type { Caller } from "../caller.ts";
import { findVisibleAsset } from "../visible.ts";

/** Assets that one engine takes in one request. Not documented; assumed to be a page of them. */
const ASSETS_PER_ENGINE_MAX = 500;

const REASONS = {
  neverScanned: "Asset has never been scanned with an InsightVM Platform registered engine.",
  tooMany: "Too many assets in request.",
  /** Assumed: no answer about an engine that is down was ever recorded. */
  unhealthy: "Scan engine is not healthy.",
} as const;

type UnscannedAsset = SchemaOf<"UnscannedAsset">;

export type ScanPlan = {
  /** Rows and ids of the assets that each engine scans, in the order asked for. */
  readonly batches: ReadonlyMap<string, readonly PlannedAsset[]>;
  readonly unscanned: readonly UnscannedAsset[];
  /** Whether any asset in scope belongs to an engine at all, healthy or not. */
  readonly hasEngine: boolean;
};

export type PlannedAsset = { readonly id: string; readonly row: number };

type Scope = {
  readonly assetIds: Iterable<string>;
  /** Engines to use; empty means each asset's own. */
  readonly engineIds: readonly string[];
};

/**
 * Splits the assets of a request over engines: each goes to the engine that last scanned it, or to the
 * first one asked for where that is not among them. Assets without a healthy engine are not scanned.
 */
export function planScans(snapshot: Snapshot, caller: Caller, scope: Scope): ScanPlan {
  const health = new Map(snapshot.engines.map(({ id, isHealthy }) => [id, isHealthy]));
  const wanted = scope.engineIds.filter((id) => health.has(id));
  const chooseEngine = (own: string): string | undefined => {
    if (scope.engineIds.length === 0 || wanted.includes(own)) return own;
    return wanted[0];
  };
  const batches = new Map<string, PlannedAsset[]>();
  const unscanned: UnscannedAsset[] = [];
  let hasEngine = false;
  for (const id of scope.assetIds) {
    const row = findVisibleAsset(snapshot.assets, caller, id);
    const own = row === undefined ? null : snapshot.engineOf(row);
    const engine = own === null ? undefined : chooseEngine(own);
    if (row === undefined || engine === undefined) {
      unscanned.push({ id, reason: REASONS.neverScanned });
      continue;
    }
    hasEngine = true;
    const batch = batches.get(engine) ?? [];
    const isFull = batch.length >= ASSETS_PER_ENGINE_MAX;
    if (health.get(engine) !== true) unscanned.push({ id, reason: REASONS.unhealthy });
    else if (isFull) unscanned.push({ id, reason: REASONS.tooMany });
    else {
      batch.push({ id, row });
      batches.set(engine, batch);
    }
  }
  return { batches, unscanned, hasEngine };
}
