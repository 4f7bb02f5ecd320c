import { draw, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import { EPOCH } from "./epoch.ts";

/**
 * One finding slot's present cycle: when its vulnerability is on the machine. Present in [from, until)
 * and, for the few that come back, in [again, gone); otherwise the second interval is empty. Mutable,
 * since the counters visit millions of slots and make no object for each.
 */
export type Presence = {
  /** Hash of (seed, asset, slot); all that the slot does follows from it. */
  slot: number;
  cycle: number;
  /** Hash of slot and cycle: which vulnerability, and how it looks. */
  key: number;
  from: number;
  until: number;
  again: number;
  gone: number;
};

const SLOT = streamOf("finding slot");
const CYCLE = streamOf("finding cycle");
const PERIOD_MIN = 60 * DAY;
const PERIOD_SPAN = 340 * DAY;
/** About 6% of cycles go away and come back. */
const REINTRODUCED_BELOW = 4;
const REINTRODUCED_OF = 64;

export function emptyPresence(): Presence {
  return { slot: 0, cycle: 0, key: 0, from: 0, until: 0, again: 0, gone: 0 };
}

/** Sets `presence.slot` to slot `index` of an asset. */
export function enterSlot(presence: Presence, slotsKey: number, index: number): void {
  presence.slot = draw(slotsKey, SLOT, index);
}

/** Hash of (seed, asset row) from which its slots follow. */
export function slotsKeyOf(seed: number, row: number): number {
  return draw(seed, SLOT, row);
}

function periodOf(slot: number): number {
  return PERIOD_MIN + (slot & 0xffff) * (PERIOD_SPAN / 0x10000);
}

function baseOf(slot: number, period: number): number {
  return EPOCH - Math.floor(((slot >>> 16) / 0x10000) * period);
}

/** The number of the slot's cycle that holds `instant`. */
export function cycleAt(slot: number, instant: number): number {
  const period = periodOf(slot);
  return Math.floor((instant - baseOf(slot, period)) / period);
}

/** Fills in the given cycle of the entered slot. All bounds are whole milliseconds. */
export function enterCycle(presence: Presence, cycle: number): void {
  const { slot } = presence;
  const period = periodOf(slot);
  const start = baseOf(slot, period) + cycle * period;
  const key = draw(slot, CYCLE, cycle);
  const appears = 0.02 + ((key & 0x3ff) / 0x400) * 0.14;
  const disappears = 0.7 + (((key >>> 10) & 0x3ff) / 0x400) * 0.28;
  const from = Math.floor(start + appears * period);
  const gone = Math.floor(start + disappears * period);
  presence.cycle = cycle;
  presence.key = key;
  presence.from = from;
  presence.gone = gone;
  if (((key >>> 20) & (REINTRODUCED_OF - 1)) < REINTRODUCED_BELOW) {
    const length = gone - from;
    presence.until = from + Math.floor(length * 0.45);
    presence.again = from + Math.floor(length * 0.6);
  } else {
    presence.until = gone;
    presence.again = gone;
  }
}

/** Whether an assessment at `instant` finds it. */
export function isPresent(presence: Presence, instant: number): boolean {
  if (instant < presence.from || instant >= presence.gone) return false;
  return instant < presence.until || instant >= presence.again;
}

/** Applies a fix at `instant`: what has appeared by then is gone from then on, for this cycle. */
export function fixAt(presence: Presence, instant: number): void {
  if (presence.from > instant) return;
  presence.until = Math.min(presence.until, instant);
  presence.again = Math.min(presence.again, instant);
  presence.gone = Math.min(presence.gone, instant);
}
