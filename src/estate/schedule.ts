import { draw, fraction, streamOf } from "../kernel/chance.ts";
import { SECOND } from "../kernel/duration.ts";
import { createAgentReports } from "./agent-reports.ts";
import { kind, type Roster } from "./roster.ts";
import { createScanReports, SETTLE } from "./scan-reports.ts";
import type { SiteSchedule } from "./site-schedule.ts";
import type { Stops } from "./stops.ts";
import type { Turnover } from "./turnover.ts";

/** When an asset is reported on, in milliseconds; NaN for "never". */
export type Reports = {
  /** The last report at or before `instant`. */
  lastUntil: (member: number, instant: number) => number;
  /** The first report at or after `instant`. */
  firstFrom: (member: number, instant: number) => number;
};

/**
 * When assets are assessed, as a closed form: no list of past assessments is kept, any instant is
 * computed directly. An asset has no assessment from before it joined.
 */
export type Schedule = Reports & {
  /** When the assessment that ended at `end` began. */
  startOf: (member: number, end: number) => number;
};

/** What schedules follow from; `sites` are the schedules of the scan sites, by index. */
export type ScheduleFacts = {
  readonly seed: number;
  readonly roster: Roster;
  readonly turnover: Turnover;
  readonly sites: readonly SiteSchedule[];
};

const LENGTH = streamOf("length of assessment");
const AGENT_MIN = 40 * SECOND;
const AGENT_SPAN = 50 * SECOND;

/** Schedules of every asset, less what was stopped. */
export function createSchedule(facts: ScheduleFacts, stops: Stops): Schedule {
  const { seed, roster, turnover } = facts;
  const agents = createAgentReports(seed);
  const scans = createScanReports(facts, stops);
  const never: Reports = { lastUntil: () => NaN, firstFrom: () => NaN };
  const reportsOf = (member: number): Reports => {
    const kindOfMember = roster.kindOf(member);
    if (kindOfMember === kind.agent || kindOfMember === kind.agentUnscanned) return agents;
    return kindOfMember === kind.never ? never : scans;
  };

  return {
    lastUntil: (member, instant) => {
      const last = reportsOf(member).lastUntil(member, instant);
      return last >= turnover.joined(member) ? last : NaN;
    },
    firstFrom: (member, instant) =>
      reportsOf(member).firstFrom(member, Math.max(instant, turnover.joined(member))),
    startOf: (member, end) => {
      const drawn = fraction(draw(seed, LENGTH, member, Math.floor(end / SECOND)));
      if (reportsOf(member) === agents) return end - AGENT_MIN - Math.floor(drawn * AGENT_SPAN);
      // At most the first minutes of its scan, so never before that scan began.
      return end - Math.floor((SETTLE * (1 + drawn)) / 2);
    },
  };
}
