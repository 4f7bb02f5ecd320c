import type { Change } from "./change.ts";
import { lifeOf } from "./scan-life.ts";

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
