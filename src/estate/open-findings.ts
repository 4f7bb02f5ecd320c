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
export type OpenFindings = {
  list: (
    timeline: Timeline,
    asset: Assessed,
  ) => { readonly rows: Int16Array; readonly count: number };
  /** Whether any names a row that is marked 1; stops at the first that does. */
  has: (timeline: Timeline, asset: Assessed, marked: Uint8Array) => boolean;
};

/** An asset as of an assessment; NaN where there was none. */
export type Assessed = { readonly member: number; readonly assessed: number };

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
/** What a slot gives whose finding is not open; no row of the catalogue and none that it lacks. */
const NOT_OPEN = -0x8000;

/** Reads what a slot names at an instant, without an object for it. */
function createSlotReader({ rowFor }: EstateFacts["exposure"]) {
  return (hash: number, group: number, assessed: number): number => {
    const period = periodOf(hash);
    const base = baseOf(hash, period);
    const cycle = Math.floor((assessed - base) / period);
    const key = cycleKeyOf(hash, cycle);
    const start = base + cycle * period;
    const from = appearsAt(key, start, period);
    const gone = disappearsAt(key, start, period);
    if (assessed < from || assessed >= gone) return NOT_OPEN;
    const isPaused =
      isReintroduced(key) && assessed >= pausesAt(from, gone) && assessed < resumesAt(from, gone);
    return isPaused ? NOT_OPEN : rowFor(group, key, patchMonthOf(from));
  };
}

/** The same for an asset with fixes or oddities, by way of the objects that can tell. */
function lookSlowly(
  timeline: Timeline,
  { member, assessed }: Assessed,
  found: { readonly rows: Int16Array; count: number },
): void {
  const { exposure, options, roster } = timeline.facts;
  const presence = emptyPresence();
  const slot: SlotOfAsset = { member: 0, index: 0 };
  const { rows } = found;
  const slotsKey = slotsKeyOf(options.seed, member);
  const slots = roster.slotsOf(member);
  slot.member = member;
  for (slot.index = 0; slot.index < slots; slot.index++) {
    enterSlot(presence, slotsKey, slot.index);
    if (!timeline.isFound(presence, slot, assessed)) continue;
    rows[found.count++] = exposure.vulnerabilityOf(member, slot.index, presence);
  }
}

/**
 * Prepares the look at open findings. Millions of slots are looked at for one question about a large
 * estate, so where nothing was fixed and nothing is odd, no object is filled in for any of them.
 */
export function createOpenFindings({ exposure, options, roster }: EstateFacts): OpenFindings {
  const found = { rows: new Int16Array(SLOTS_MAX), count: 0 };
  const rowIn = createSlotReader(exposure);

  const look = ({ member, assessed }: Assessed): void => {
    const { rows } = found;
    const slotsKey = slotsKeyOf(options.seed, member);
    const slots = roster.slotsOf(member);
    const group = exposure.groupOf(member);
    let count = 0;
    for (let index = 0; index < slots; index++) {
      const row = rowIn(slotOf(slotsKey, index), group, assessed);
      if (row !== NOT_OPEN) rows[count++] = row;
    }
    found.count = count;
  };

  const find = ({ member, assessed }: Assessed, marked: Uint8Array): boolean => {
    const slotsKey = slotsKeyOf(options.seed, member);
    const slots = roster.slotsOf(member);
    const group = exposure.groupOf(member);
    for (let index = 0; index < slots; index++) {
      const row = rowIn(slotOf(slotsKey, index), group, assessed);
      if (row >= 0 && marked[row] === 1) return true;
    }
    return false;
  };

  const isOdd = (timeline: Timeline, member: number): boolean =>
    member === edgeRow.repeatedVulnerability ||
    member === edgeRow.lackingVulnerability ||
    timeline.effects.hasFixes(rowOfMember(member));

  const list: OpenFindings["list"] = (timeline, asset) => {
    found.count = 0;
    if (Number.isNaN(asset.assessed)) return found;
    if (isOdd(timeline, asset.member)) lookSlowly(timeline, asset, found);
    else look(asset);
    return found;
  };
  return {
    list,
    has: (timeline, asset, marked) => {
      if (Number.isNaN(asset.assessed)) return false;
      if (!isOdd(timeline, asset.member)) return find(asset, marked);
      const { rows, count } = list(timeline, asset);
      return rows.subarray(0, count).some((row) => row >= 0 && marked[row] === 1);
    },
  };
}
