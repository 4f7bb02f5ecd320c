import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { DAY, HOUR, MINUTE } from "../kernel/duration.ts";
import { EPOCH } from "./epoch.ts";

/** When a site is scanned: scan number `n` starts at `startOf(n)` and is over `window` later. */
export type SiteSchedule = {
  /** Milliseconds between planned starts; at least a day. */
  readonly period: number;
  /** Milliseconds from a start to the end of that scan; less than a day. */
  readonly window: number;
  /** The planned start of scan 0; real starts come up to ten minutes later. */
  readonly base: number;
  startOf: (scan: number) => number;
};

const STREAM = streamOf("site schedule");
const PERIODS = [1, 1, 7, 7, 7, 7, 7, 7, 28, 28];
const DELAY_MAX = 10 * MINUTE;

/** Daily, weekly or four-weekly, mostly at night, by hash of the site's index. */
export function createSiteSchedule(seed: number, site: number): SiteSchedule {
  const key = draw(seed, STREAM, site);
  const period = (PERIODS[below(draw(key, STREAM, 1), PERIODS.length)] ?? 7) * DAY;
  const hour = (20 + below(draw(key, STREAM, 2), 9)) % 24;
  const day = below(draw(key, STREAM, 3), period / DAY);
  const base = EPOCH + day * DAY + hour * HOUR;
  return {
    period,
    window: Math.floor((20 + 160 * fraction(draw(key, STREAM, 4))) * MINUTE),
    base,
    startOf: (scan) => base + scan * period + below(draw(key, STREAM, 5, scan), DELAY_MAX),
  };
}
