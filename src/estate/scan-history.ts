import { streamOf } from "../kernel/chance.ts";
import { DAY, MINUTE } from "../kernel/duration.ts";
import type { Change } from "./change.ts";
import type { Scan } from "./scan.ts";
import { statusAt } from "./scan-life.ts";
import type { SiteSchedule } from "./site-schedule.ts";
import { uuidOf } from "./uuid.ts";

const STREAM = streamOf("scheduled scan");
/** How long finished scans stay in the list (assumed). */
const HISTORY = 30 * DAY;
/** The last part of a scheduled scan's window, in which results are integrated. */
const INTEGRATING = MINUTE;

/** A site as the history sees it. */
export type ScannedSite = {
  readonly name: string;
  readonly engineId: string;
  readonly schedule: SiteSchedule;
};

function detailsOf(status: Scan["status"], subject: string): string {
  switch (status) {
    case "Dispatched":
      return `Waiting for the engine to scan ${subject}`;
    case "Running":
      return `Scanning ${subject}`;
    case "Integrating":
      return `Integrating the results of ${subject}`;
    case "Success":
      return `Scanned ${subject}`;
    case "Stopped":
      return `Stopped while scanning ${subject}`;
    case "Failed":
      return `Failed to scan ${subject}`;
  }
}

function scheduledScan(
  { name, engineId, schedule }: ScannedSite,
  { started, instant, id }: { started: number; instant: number; id: string },
): Scan {
  const end = started + schedule.window;
  const isFinished = instant >= end;
  const unfinished = instant >= end - INTEGRATING ? "Integrating" : "Running";
  const status = isFinished ? "Success" : unfinished;
  return {
    id,
    name: `${name} - scheduled scan`,
    engineId,
    status,
    started,
    finished: isFinished ? end : null,
    details: detailsOf(status, `site ${name}`),
  };
}

function scheduledScans(seed: number, sites: readonly ScannedSite[], instant: number): Scan[] {
  return sites.flatMap((site, index) => {
    const { base, period, startOf } = site.schedule;
    const last = Math.floor((instant - base) / period);
    const first = Math.max(0, Math.ceil((instant - HISTORY - base) / period));
    const scans: Scan[] = [];
    for (let number = first; number <= last; number++) {
      const started = startOf(number);
      if (started > instant) continue;
      const id = uuidOf(seed, STREAM, [index, number]);
      scans.push(scheduledScan(site, { started, instant, id }));
    }
    return scans;
  });
}

function startedScans({ startedScans: scans }: Change, instant: number): Scan[] {
  return scans
    .filter(({ started }) => started <= instant)
    .map((scan) => {
      const { id, name, engineId, started, assetRows } = scan;
      const { status, finished } = statusAt(scan, instant);
      const subject = `${assetRows.length} ${assetRows.length === 1 ? "asset" : "assets"}`;
      return { id, name, engineId, status, started, finished, details: detailsOf(status, subject) };
    });
}

function newestFirst(one: Scan, other: Scan): number {
  if (one.started !== other.started) return other.started - one.started;
  return one.id < other.id ? -1 : 1;
}

/** The scans of the last 30 days by schedule, and all that a sandbox started, newest first. */
export function scansAt(
  { seed, sites }: { readonly seed: number; readonly sites: readonly ScannedSite[] },
  instant: number,
  change: Change,
): readonly Scan[] {
  return [...scheduledScans(seed, sites, instant), ...startedScans(change, instant)].sort(
    newestFirst,
  );
}
