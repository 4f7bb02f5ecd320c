import type { Effects, RescanOfAsset } from "./effects-of-change.ts";
import { rowOfMember } from "./member.ts";
import { kind, type Roster } from "./roster.ts";
import type { Schedule } from "./schedule.ts";
import type { Turnover } from "./turnover.ts";

/**
 * When assets were assessed, with the scans that a client started. Instants in milliseconds; NaN for
 * none.
 */
export type Assessments = {
  /** The last assessment for vulnerabilities at or before `instant`. */
  lastAssessed: (member: number, instant: number) => number;
  /** The first assessment for vulnerabilities at or after `instant`. */
  firstAssessed: (member: number, instant: number) => number;
  /** The end of the last scan at or before `instant`. */
  lastScanEnd: (member: number, instant: number) => number;
  /** The start of the scan that ended at `end`. */
  scanStartOf: (member: number, end: number) => number;
};

/** The later of two instants, either of which may be NaN. */
function later(first: number, second: number): number {
  if (Number.isNaN(first)) return second;
  return second > first ? second : first;
}

function earlier(first: number, second: number): number {
  if (Number.isNaN(first)) return second;
  return second < first ? second : first;
}

/** Joins the schedule and the effects of a change. */
export function createAssessments(
  { roster, turnover }: { readonly roster: Roster; readonly turnover: Turnover },
  schedule: Schedule,
  effects: Effects,
): Assessments {
  /** A scan that was started over the asset that had the row before says nothing about this one. */
  const rescansOf = (member: number): readonly RescanOfAsset[] => {
    const rescans = effects.finishesOf(rowOfMember(member));
    if (rescans.length === 0) return rescans;
    const joined = turnover.joined(member);
    return rescans.filter(({ started }) => started >= joined);
  };
  const lastStarted = (member: number, instant: number): number =>
    rescansOf(member).findLast(({ finished }) => finished <= instant)?.finished ?? NaN;
  const firstStarted = (member: number, instant: number): number =>
    rescansOf(member).find(({ finished }) => finished >= instant)?.finished ?? NaN;
  const looksForVulnerabilities = (member: number): boolean => {
    const kindOfMember = roster.kindOf(member);
    return kindOfMember !== kind.discovered && kindOfMember !== kind.never;
  };
  return {
    lastAssessed: (member, instant) => {
      const planned = looksForVulnerabilities(member) ? schedule.lastUntil(member, instant) : NaN;
      return effects.isEmpty ? planned : later(planned, lastStarted(member, instant));
    },
    firstAssessed: (member, instant) => {
      const planned = looksForVulnerabilities(member) ? schedule.firstFrom(member, instant) : NaN;
      return effects.isEmpty ? planned : earlier(planned, firstStarted(member, instant));
    },
    lastScanEnd: (member, instant) => {
      const isPlanned = roster.kindOf(member) !== kind.agentUnscanned;
      const planned = isPlanned ? schedule.lastUntil(member, instant) : NaN;
      return effects.isEmpty ? planned : later(planned, lastStarted(member, instant));
    },
    scanStartOf: (member, end) => {
      const started = rescansOf(member).find(({ finished }) => finished === end);
      return started?.started ?? schedule.startOf(member, end);
    },
  };
}
