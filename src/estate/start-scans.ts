import { streamOf } from "../kernel/chance.ts";
import type { Change, StartedScan } from "./change.ts";
import { uuidOf } from "./uuid.ts";

const STREAM = streamOf("started scan");
/** So many scans a sandbox remembers (assumed: the service keeps every scan); the oldest go first. */
const SCANS_KEPT = 1000;

/** One scan to be started: what an engine is to scan. */
export type ScanOrder = {
  readonly name: string;
  readonly engineId: string;
  /** Rows of assets, in any order, each once. */
  readonly assetRows: Iterable<number>;
};

/**
 * Starts one scan per order at `instant`. The ids follow from the seed and from how many scans the
 * sandbox has started before, so that the same calls give the same ids after a reset.
 */
export function startScans(
  change: Change,
  orders: readonly ScanOrder[],
  { seed, instant }: { readonly seed: number; readonly instant: number },
): { readonly change: Change; readonly scans: readonly StartedScan[] } {
  const before = change.scansStarted;
  const scans = orders.map(({ name, engineId, assetRows }, index): StartedScan => ({
    id: uuidOf(seed, STREAM, [before + index]),
    name,
    engineId,
    started: instant,
    stopped: null,
    assetRows: Uint32Array.from(assetRows).sort(),
  }));
  const startedScans = [...change.startedScans, ...scans].slice(-SCANS_KEPT);
  return { change: { ...change, startedScans, scansStarted: before + scans.length }, scans };
}
