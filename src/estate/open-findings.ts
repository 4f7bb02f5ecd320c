import { edgeRow } from "./edge-row.ts";
import { patchMonthOf } from "./exposure.ts";
import { rowOfMember } from "./member.ts";
import {
  appearsAt,
  baseOf,
  cycleKeyOf,
  disappearsAt,
  emptyPresence,
  enterSlot,
  isReintroduced,
  pausesAt,
  periodOf,
  resumesAt,
  slotOf,
  slotsKeyOf,
} from "./presence.ts";
import type { EstateFacts, SlotOfAsset, Timeline } from "./timeline.ts";

/**
 * What each open finding of an asset names as of an assessment (see `Exposure.vulnerabilityOf`); none
 * where it is NaN. The array is overwritten by the next call, beyond `count` it holds rubbish.
 */
export type OpenFindings = (
  timeline: Timeline,
  member: number,
  assessed: number,
) => { readonly rows: Int16Array; readonly count: number };

/** A copy of the first `count` rows, without those that the catalogue lacks. */
export function knownRows(rows: Int16Array, count: number): number[] {
  const known: number[] = [];
  for (let index = 0; index < count; index++) {
    const row = rows[index] ?? 0;
    if (row >= 0) known.push(row);
  }
  return known;
}

const SLOTS_MAX = 0x10000;

/**
 * Prepares the look at open findings. Millions of slots are looked at for one question about a large
 * estate, so where nothing was fixed and nothing is odd, no object is filled in for any of them.
 */
export function createOpenFindings({ exposure, options, roster }: EstateFacts): OpenFindings {
  const found = { rows: new Int16Array(SLOTS_MAX), count: 0 };
  const presence = emptyPresence();
  const slot: SlotOfAsset = { member: 0, index: 0 };

  const lookSlowly = (timeline: Timeline, member: number, assessed: number): void => {
    const { rows } = found;
    const slotsKey = slotsKeyOf(options.seed, member);
    const slots = roster.slotsOf(member);
    slot.member = member;
    for (slot.index = 0; slot.index < slots; slot.index++) {
      enterSlot(presence, slotsKey, slot.index);
      if (!timeline.isFound(presence, slot, assessed)) continue;
      rows[found.count++] = exposure.vulnerabilityOf(member, slot.index, presence);
    }
  };

  const look = (member: number, assessed: number): void => {
    const { rows } = found;
    const slotsKey = slotsKeyOf(options.seed, member);
    const slots = roster.slotsOf(member);
    const group = exposure.groupOf(member);
    let count = 0;
    for (let index = 0; index < slots; index++) {
      const hash = slotOf(slotsKey, index);
      const period = periodOf(hash);
      const base = baseOf(hash, period);
      const cycle = Math.floor((assessed - base) / period);
      const key = cycleKeyOf(hash, cycle);
      const start = base + cycle * period;
      const from = appearsAt(key, start, period);
      const gone = disappearsAt(key, start, period);
      if (assessed < from || assessed >= gone) continue;
      if (isReintroduced(key)) {
        if (assessed >= pausesAt(from, gone) && assessed < resumesAt(from, gone)) continue;
      }
      rows[count++] = exposure.rowFor(group, key, patchMonthOf(from));
    }
    found.count = count;
  };

  return (timeline, member, assessed) => {
    found.count = 0;
    if (Number.isNaN(assessed)) return found;
    const isOdd =
      member === edgeRow.repeatedVulnerability || member === edgeRow.lackingVulnerability;
    if (isOdd || timeline.effects.hasFixes(rowOfMember(member))) {
      lookSlowly(timeline, member, assessed);
    } else look(member, assessed);
    return found;
  };
}
