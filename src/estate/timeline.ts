import { SECOND } from "../kernel/duration.ts";
import { createAssessments, type Assessments } from "./assessments.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Effects } from "./effects-of-change.ts";
import type { ProfiledEstateOptions } from "./estate.ts";
import type { Exposure } from "./exposure.ts";
import { cycleAt, enterCycle, fixAt, isPresent, type Presence } from "./presence.ts";
import { rowOfMember } from "./member.ts";
import type { Roster } from "./roster.ts";
import { createSchedule } from "./schedule.ts";
import type { SiteSchedule } from "./site-schedule.ts";
import { stopsOf } from "./stops.ts";
import type { Turnover } from "./turnover.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is true of an estate at every instant. */
export type EstateFacts = {
  readonly options: ProfiledEstateOptions;
  readonly organizationId: string;
  readonly vocabulary: Vocabulary;
  readonly roster: Roster;
  readonly turnover: Turnover;
  /** Schedules of the scan sites, by index. */
  readonly siteSchedules: readonly SiteSchedule[];
  readonly catalogue: Catalogue;
  readonly exposure: Exposure;
};

/** The course of an estate under one change: what was on the machines and when it was looked for. */
export type Timeline = {
  readonly facts: EstateFacts;
  readonly effects: Effects;
  readonly assessments: Assessments;
  /** Whether anything that the change did may concern the asset. */
  touches: (member: number) => boolean;
  /**
   * The instant up to which results are seen at `instant`: the last batch, or the finish of a started
   * scan after it. Every answer as of an instant goes through this, so that two of them agree.
   */
  seenUntil: (instant: number) => number;
  /** Fills in one cycle of the entered slot of an asset, with the fixes that were applied. */
  enter: (presence: Presence, slot: SlotOfAsset, cycle: number) => void;
  /** Whether an assessment at `instant` finds the slot's vulnerability; fills in that cycle. */
  isFound: (presence: Presence, slot: SlotOfAsset, instant: number) => boolean;
};

/**
 * Results reach the platform in batches (assumed): between two batches no asset changes, so a clock
 * that moves with every request still finds the table of the request before.
 */
const BATCH = 10 * SECOND;

export type SlotOfAsset = { member: number; index: number };

export function createTimeline(facts: EstateFacts, effects: Effects): Timeline {
  const { roster, siteSchedules, turnover } = facts;
  const { seed } = facts.options;
  const stops = stopsOf({ seed, sites: siteSchedules }, effects);
  const schedule = createSchedule({ seed, roster, turnover, sites: siteSchedules }, stops);
  const enter = (presence: Presence, slot: SlotOfAsset, cycle: number): void => {
    enterCycle(presence, cycle);
    if (effects.isEmpty) return;
    const assetRow = rowOfMember(slot.member);
    if (!effects.hasFixes(assetRow)) return;
    const row = facts.exposure.vulnerabilityOf(slot.member, slot.index, presence);
    if (row < 0) return;
    const joined = turnover.joined(slot.member);
    for (const instant of effects.fixesOf(assetRow, row)) {
      // What was fixed before it joined was fixed on the asset that had the row before.
      if (instant >= joined) fixAt(presence, instant);
    }
  };
  return {
    facts,
    effects,
    assessments: createAssessments(facts, schedule, effects),
    touches: (member) =>
      effects.touches(rowOfMember(member)) || stops[roster.siteOf(member)] !== undefined,
    seenUntil: (instant) =>
      Math.max(Math.floor(instant / BATCH) * BATCH, effects.lastFinishUntil(instant)),
    enter,
    isFound: (presence, slot, instant) => {
      enter(presence, slot, cycleAt(presence, instant));
      return isPresent(presence, instant);
    },
  };
}
