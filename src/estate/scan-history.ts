import { DAY, MINUTE } from "../kernel/duration.ts";
import type { Change } from "./change.ts";
import type { Scan } from "./scan.ts";
import { statusAt } from "./scan-life.ts";
import { scheduledScanId } from "./scheduled-scan-id.ts";
import type { SiteSchedule } from "./site-schedule.ts";

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

type Scanning = { readonly seed: number; readonly sites: readonly ScannedSite[] };

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

type Run = {
  readonly id: string;
  readonly started: number;
  /** When somebody stopped it; undefined when nobody did. */
  readonly stopped: number | undefined;
};

/** Where a scheduled scan stands at an instant. */
function standing(
  { started, stopped }: Run,
  { window }: SiteSchedule,
  instant: number,
): Pick<Scan, "status" | "finished"> {
  const end = started + window;
  if (stopped !== undefined && stopped <= instant) return { status: "Stopped", finished: stopped };
  if (instant >= end) return { status: "Success", finished: end };
  return { status: instant >= end - INTEGRATING ? "Integrating" : "Running", finished: null };
}

function scheduledScan({ name, engineId, schedule }: ScannedSite, run: Run, instant: number): Scan {
  const { id, started } = run;
  const { status, finished } = standing(run, schedule, instant);
  return {
    id,
    name: `${name} - scheduled scan`,
    engineId,
    status,
    started,
    finished,
    details: detailsOf(status, `site ${name}`),
  };
}

function scheduledScans({ seed, sites }: Scanning, instant: number, change: Change): Scan[] {
  return sites.flatMap((site, index) => {
    const { base, period, startOf } = site.schedule;
    const last = Math.floor((instant - base) / period);
    const first = Math.max(0, Math.ceil((instant - HISTORY - base) / period));
    const scans: Scan[] = [];
    for (let number = first; number <= last; number++) {
      const started = startOf(number);
      if (started > instant) continue;
      const id = scheduledScanId(seed, index, number);
      scans.push(
        scheduledScan(site, { id, started, stopped: change.stoppedScans.get(id) }, instant),
      );
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
export function scansAt(scanning: Scanning, instant: number, change: Change): readonly Scan[] {
  return [...scheduledScans(scanning, instant, change), ...startedScans(change, instant)].sort(
    newestFirst,
  );
}
