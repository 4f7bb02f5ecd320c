import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { SECOND } from "../kernel/duration.ts";
import { createAgentReports } from "./agent-reports.ts";
import { kind, type Roster } from "./roster.ts";
import { createScanReports, SETTLE } from "./scan-reports.ts";
import type { SiteSchedule } from "./site-schedule.ts";

/** When an asset is reported on, in milliseconds; NaN for "never". */
export type Reports = {
  /** The last report at or before `instant`. */
  lastUntil: (row: number, instant: number) => number;
  /** The first report at or after `instant`. */
  firstFrom: (row: number, instant: number) => number;
};

/**
 * When assets are assessed, as a closed form: no list of past assessments is kept, any instant is
 * computed directly. An asset has no assessment from before it joined.
 */
export type Schedule = Reports & {
  /** The instant from which the asset exists. */
  joined: (row: number) => number;
  /** When the assessment that ended at `end` began. */
  startOf: (row: number, end: number) => number;
};

const JOINED = streamOf("asset joined");
const LENGTH = streamOf("length of assessment");
const JOINED_FROM = Date.UTC(2021, 0, 1);
const JOINED_SECONDS = (Date.UTC(2025, 0, 1) - JOINED_FROM) / SECOND;
const AGENT_MIN = 40 * SECOND;
const AGENT_SPAN = 50 * SECOND;

/** Schedules of every row; `sites` are the schedules of the scan sites, by index. */
export function createSchedule(
  seed: number,
  roster: Roster,
  sites: readonly SiteSchedule[],
): Schedule {
  const agents = createAgentReports(seed);
  const scans = createScanReports(seed, roster, sites);
  const never: Reports = { lastUntil: () => NaN, firstFrom: () => NaN };
  const reportsOf = (row: number): Reports => {
    const kindOfRow = roster.kinds[row];
    if (kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned) return agents;
    return kindOfRow === kind.never ? never : scans;
  };
  const joined = (row: number): number =>
    JOINED_FROM + below(draw(seed, JOINED, row), JOINED_SECONDS) * SECOND;

  return {
    joined,
    lastUntil: (row, instant) => {
      const last = reportsOf(row).lastUntil(row, instant);
      return last >= joined(row) ? last : NaN;
    },
    firstFrom: (row, instant) => reportsOf(row).firstFrom(row, Math.max(instant, joined(row))),
    startOf: (row, end) => {
      const drawn = fraction(draw(seed, LENGTH, row, Math.floor(end / SECOND)));
      if (reportsOf(row) === agents) return end - AGENT_MIN - Math.floor(drawn * AGENT_SPAN);
      // At most the first minutes of its scan, so never before that scan began.
      return end - Math.floor((SETTLE * (1 + drawn)) / 2);
    },
  };
}
