import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { HOUR, MINUTE, SECOND } from "../kernel/duration.ts";
import { EPOCH } from "./epoch.ts";
import { kind, NO_SITE, type Roster } from "./roster.ts";
import type { SiteSchedule } from "./site-schedule.ts";

/**
 * When assets are assessed, as a closed form: no list of past assessments is kept, any instant is
 * computed directly. An agent reports every five to seven hours; a scanned asset has its place inside
 * the window of each scan of its site. Instants in milliseconds; NaN for "none".
 */
export type Schedule = {
  /** The instant from which the asset exists. */
  joined: (row: number) => number;
  /** The last assessment at or before `instant`. */
  lastUntil: (row: number, instant: number) => number;
  /** The first assessment at or after `instant`; NaN for an asset that is never assessed. */
  firstFrom: (row: number, instant: number) => number;
  /** When the assessment that ended at `end` began. */
  startOf: (row: number, end: number) => number;
};

const JOINED = streamOf("asset joined");
const AGENT = streamOf("agent schedule");
const PLACE = streamOf("place in scan");
const JOINED_FROM = Date.UTC(2021, 0, 1);
const JOINED_SECONDS = (Date.UTC(2025, 0, 1) - JOINED_FROM) / SECOND;
const JITTER_MAX = 10 * MINUTE;
/** No scan reports on an asset in its first two minutes or its last one. */
const SETTLE = 2 * MINUTE;
const WRAP_UP = MINUTE;

/** Two 16-bit halves of one draw, as fractions. */
function halves(drawn: number): readonly [number, number] {
  return [(drawn & 0xffff) / 0x10000, (drawn >>> 16) / 0x10000];
}

/** Schedules of every row; `sites` are the schedules of the scan sites, by index. */
export function createSchedule(
  seed: number,
  roster: Roster,
  sites: readonly SiteSchedule[],
): Schedule {
  const joined = (row: number): number =>
    JOINED_FROM + below(draw(seed, JOINED, row), JOINED_SECONDS) * SECOND;

  const nearAgent = (row: number, instant: number, isBefore: boolean): number => {
    const key = draw(seed, AGENT, row);
    const [low, high] = halves(key);
    const period = 5 * HOUR + Math.floor(low * 2 * HOUR);
    const base = EPOCH + Math.floor(high * period);
    const number = Math.floor((instant - base) / period);
    const report = base + number * period + below(draw(key, AGENT, number), JITTER_MAX);
    if (isBefore && report > instant) return before();
    return isBefore || report >= instant ? report : after();

    function before(): number {
      return base + (number - 1) * period + below(draw(key, AGENT, number - 1), JITTER_MAX);
    }
    function after(): number {
      return base + (number + 1) * period + below(draw(key, AGENT, number + 1), JITTER_MAX);
    }
  };

  const nearScan = (row: number, instant: number, isBefore: boolean): number => {
    const site = sites[roster.sites[row] ?? NO_SITE];
    if (site === undefined) return NaN;
    const place =
      SETTLE + Math.floor(fraction(draw(seed, PLACE, row)) * (site.window - SETTLE - WRAP_UP));
    const number = Math.floor((instant - site.base) / site.period);
    const report = site.startOf(number) + place;
    if (isBefore) return report <= instant ? report : site.startOf(number - 1) + place;
    return report >= instant ? report : site.startOf(number + 1) + place;
  };

  const near = (row: number, instant: number, isBefore: boolean): number => {
    const kindOfRow = roster.kinds[row];
    if (kindOfRow === kind.never) return NaN;
    const isAgent = kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned;
    return isAgent ? nearAgent(row, instant, isBefore) : nearScan(row, instant, isBefore);
  };

  return {
    joined,
    lastUntil: (row, instant) => {
      const last = near(row, instant, true);
      return last >= joined(row) ? last : NaN;
    },
    firstFrom: (row, instant) => near(row, Math.max(instant, joined(row)), false),
    startOf: (row, end) => {
      const kindOfRow = roster.kinds[row];
      const isAgent = kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned;
      const drawn = fraction(draw(seed, PLACE, row, Math.floor(end / SECOND)));
      if (isAgent) return end - 40 * SECOND - Math.floor(drawn * 50 * SECOND);
      return end - SETTLE / 2 - Math.floor((drawn * SETTLE) / 2);
    },
  };
}
