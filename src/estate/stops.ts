import type { Change } from "./change.ts";
import { scheduledScanId } from "./scheduled-scan-id.ts";
import type { SiteSchedule } from "./site-schedule.ts";

/** Per site, when its scheduled scans were stopped, by their number; nothing for most sites. */
export type Stops = readonly (ReadonlyMap<number, number> | undefined)[];

/** A scheduled scan: the index of its site, and its number there. */
export type ScheduledRun = { readonly site: number; readonly number: number };

const noStops: Stops = [];

/** The scheduled scan with that id, if it is under way at `instant`. */
export function runningAt(
  { seed, sites }: { readonly seed: number; readonly sites: readonly SiteSchedule[] },
  id: string,
  instant: number,
): ScheduledRun | undefined {
  for (const [site, { base, period, startOf, window }] of sites.entries()) {
    const number = Math.floor((instant - base) / period);
    const started = startOf(number);
    const isRunning = started <= instant && instant < started + window;
    if (isRunning && scheduledScanId(seed, site, number) === id) return { site, number };
  }
  return undefined;
}

/** Arranges the stops of a change by site. */
export function stopsOf(
  facts: { readonly seed: number; readonly sites: readonly SiteSchedule[] },
  { stoppedScans }: Pick<Change, "stoppedScans">,
): Stops {
  if (stoppedScans.size === 0) return noStops;
  const stops: (Map<number, number> | undefined)[] = [];
  for (const [id, instant] of stoppedScans) {
    const run = runningAt(facts, id, instant);
    if (run !== undefined) (stops[run.site] ??= new Map()).set(run.number, instant);
  }
  return stops;
}
