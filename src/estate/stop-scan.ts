import type { Change } from "./change.ts";
import { lifeOf } from "./scan-life.ts";
import { runningAt } from "./stops.ts";
import type { SiteSchedule } from "./site-schedule.ts";

/** So many stops of scheduled scans a sandbox remembers; the oldest go first. */
const STOPS_KEPT = 1000;

/**
 * Stops a started scan at `instant`. The change is handed back as it is when no started scan has that
 * id, when it is over, or when it was stopped before.
 */
export function stopScan(change: Change, id: string, instant: number): Change {
  const scan = change.startedScans.find((each) => each.id === id);
  const canStop = scan?.stopped === null && instant < lifeOf(scan).finished;
  if (!canStop) return change;
  const stopped = { ...scan, stopped: instant };
  return {
    ...change,
    startedScans: change.startedScans.map((each) => (each === scan ? stopped : each)),
  };
}

/** Stops a scheduled scan in the same way: assets that it has not come to by then are not scanned. */
export function stopScheduledScan(
  change: Change,
  { id, instant }: { readonly id: string; readonly instant: number },
  facts: { readonly seed: number; readonly sites: readonly SiteSchedule[] },
): Change {
  if (change.stoppedScans.has(id) || runningAt(facts, id, instant) === undefined) return change;
  const stops = [...change.stoppedScans, [id, instant] as const].slice(-STOPS_KEPT);
  return { ...change, stoppedScans: new Map(stops) };
}
