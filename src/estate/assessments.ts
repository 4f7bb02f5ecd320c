import type { Effects } from "./effects-of-change.ts";
import { kind, type Roster } from "./roster.ts";
import type { Schedule } from "./schedule.ts";

/**
 * When assets were assessed, with the scans that a client started. Instants in milliseconds; NaN for
 * none.
 */
export type Assessments = {
  /** The last assessment for vulnerabilities at or before `instant`. */
  lastAssessed: (row: number, instant: number) => number;
  /** The first assessment for vulnerabilities at or after `instant`. */
  firstAssessed: (row: number, instant: number) => number;
  /** The end of the last scan at or before `instant`. */
  lastScanEnd: (row: number, instant: number) => number;
  /** The start of the scan that ended at `end`. */
  scanStartOf: (row: number, end: number) => number;
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
  roster: Roster,
  schedule: Schedule,
  effects: Effects,
): Assessments {
  const lastStarted = (row: number, instant: number): number => {
    const rescan = effects.finishesOf(row).findLast(({ finished }) => finished <= instant);
    return rescan?.finished ?? NaN;
  };
  const firstStarted = (row: number, instant: number): number => {
    const rescan = effects.finishesOf(row).find(({ finished }) => finished >= instant);
    return rescan?.finished ?? NaN;
  };
  const looksForVulnerabilities = (row: number): boolean => {
    const kindOfRow = roster.kinds[row];
    return kindOfRow !== kind.discovered && kindOfRow !== kind.never;
  };
  return {
    lastAssessed: (row, instant) => {
      const planned = looksForVulnerabilities(row) ? schedule.lastUntil(row, instant) : NaN;
      return effects.isEmpty ? planned : later(planned, lastStarted(row, instant));
    },
    firstAssessed: (row, instant) => {
      const planned = looksForVulnerabilities(row) ? schedule.firstFrom(row, instant) : NaN;
      return effects.isEmpty ? planned : earlier(planned, firstStarted(row, instant));
    },
    lastScanEnd: (row, instant) => {
      const isPlanned = roster.kinds[row] !== kind.agentUnscanned;
      const planned = isPlanned ? schedule.lastUntil(row, instant) : NaN;
      return effects.isEmpty ? planned : later(planned, lastStarted(row, instant));
    },
    scanStartOf: (row, end) => {
      const started = effects.finishesOf(row).find(({ finished }) => finished === end);
      return started?.started ?? schedule.startOf(row, end);
    },
  };
}
