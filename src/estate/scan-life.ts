import { MINUTE, SECOND } from "../kernel/duration.ts";
import type { StartedScan } from "./change.ts";
import type { ScanStatus } from "./scan.ts";

/** The instants at which a scan goes from one status to the next, in milliseconds. */
export type ScanLife = {
  readonly running: number;
  readonly integrating: number;
  readonly finished: number;
};

const DISPATCH = 5 * SECOND;
const RUN_MIN = 20 * SECOND;
const RUN_PER_ASSET = SECOND / 5;
const RUN_MAX = 10 * MINUTE;
const INTEGRATE = 5 * SECOND;

/**
 * The life of a started scan if nobody stops it: dispatched for 5 s, running for 20 s and 0.2 s per
 * asset (at most 10 minutes), integrating for 5 s (assumed: no durations are documented).
 */
export function lifeOf({
  started,
  assetRows,
}: Pick<StartedScan, "started" | "assetRows">): ScanLife {
  const running = started + DISPATCH;
  const integrating = running + Math.min(RUN_MAX, RUN_MIN + RUN_PER_ASSET * assetRows.length);
  return { running, integrating, finished: integrating + INTEGRATE };
}

/** Where a started scan stands at an instant; a stop after its end changes nothing. */
export function statusAt(
  scan: StartedScan,
  instant: number,
): { readonly status: ScanStatus; readonly finished: number | null } {
  const { running, integrating, finished } = lifeOf(scan);
  if (scan.stopped !== null && scan.stopped < finished && scan.stopped <= instant) {
    return { status: "Stopped", finished: scan.stopped };
  }
  if (instant >= finished) return { status: "Success", finished };
  if (instant >= integrating) return { status: "Integrating", finished: null };
  return { status: instant >= running ? "Running" : "Dispatched", finished: null };
}
