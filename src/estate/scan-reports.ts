import { draw, fraction, streamOf } from "../kernel/chance.ts";
import { MINUTE } from "../kernel/duration.ts";
import { NO_SITE, type Roster } from "./roster.ts";
import type { Reports } from "./schedule.ts";
import type { SiteSchedule } from "./site-schedule.ts";

const STREAM = streamOf("place in scan");
/** No scan reports on an asset in its first two minutes or its last one. */
export const SETTLE = 2 * MINUTE;
const WRAP_UP = MINUTE;

/** Reports of scans: each asset has its own place in the window of every scan of its site. */
export function createScanReports(
  seed: number,
  roster: Roster,
  sites: readonly SiteSchedule[],
): Reports {
  const placeOf = (row: number, { window }: SiteSchedule): number =>
    SETTLE + Math.floor(fraction(draw(seed, STREAM, row)) * (window - SETTLE - WRAP_UP));
  const siteOf = (row: number): SiteSchedule | undefined => sites[roster.sites[row] ?? NO_SITE];

  return {
    lastUntil: (row, instant) => {
      const site = siteOf(row);
      if (site === undefined) return NaN;
      const place = placeOf(row, site);
      const number = Math.floor((instant - site.base) / site.period);
      const report = site.startOf(number) + place;
      return report <= instant ? report : site.startOf(number - 1) + place;
    },
    firstFrom: (row, instant) => {
      const site = siteOf(row);
      if (site === undefined) return NaN;
      const place = placeOf(row, site);
      const number = Math.floor((instant - site.base) / site.period);
      const report = site.startOf(number) + place;
      return report >= instant ? report : site.startOf(number + 1) + place;
    },
  };
}
