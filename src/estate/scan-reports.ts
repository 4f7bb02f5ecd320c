import { draw, fraction, streamOf } from "../kernel/chance.ts";
import { MINUTE } from "../kernel/duration.ts";
import type { Reports, ScheduleFacts } from "./schedule.ts";
import type { SiteSchedule } from "./site-schedule.ts";
import type { Stops } from "./stops.ts";

const STREAM = streamOf("place in scan");
/** No scan reports on an asset in its first two minutes or its last one. */
export const SETTLE = 2 * MINUTE;
const WRAP_UP = MINUTE;

/**
 * Reports of scans: each asset has its own place in the window of every scan of its site. A scan that was
 * stopped before it came to the asset does not report on it.
 */
export function createScanReports(
  { seed, roster, sites }: Pick<ScheduleFacts, "seed" | "roster" | "sites">,
  stops: Stops,
): Reports {
  const placeOf = (member: number, { window }: SiteSchedule): number =>
    SETTLE + Math.floor(fraction(draw(seed, STREAM, member)) * (window - SETTLE - WRAP_UP));

  /** The first report, from the scan planned last before `instant` and going by `step`, that fits. */
  const search = (
    { member, instant }: { member: number; instant: number },
    step: 1 | -1,
    fits: (report: number) => boolean,
  ): number => {
    const index = roster.siteOf(member);
    const site = sites[index];
    if (site === undefined) return NaN;
    const place = placeOf(member, site);
    for (let number = Math.floor((instant - site.base) / site.period); ; number += step) {
      const report = site.startOf(number) + place;
      const isReached = report <= (stops[index]?.get(number) ?? Infinity);
      if (isReached && fits(report)) return report;
    }
  };

  return {
    lastUntil: (member, instant) => search({ member, instant }, -1, (report) => report <= instant),
    firstFrom: (member, instant) => search({ member, instant }, 1, (report) => report >= instant),
  };
}
