import { draw, step, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import { EPOCH } from "./epoch.ts";

/**
 * One finding slot's present cycle: when its vulnerability is on the machine. Present in [from, until)
 * and, for the few that come back, in [again, gone); otherwise the second interval is empty. Mutable,
 * since the counters visit millions of slots and make no object for each.
 */
export type Presence = {
  /** Hash of (seed, asset, slot) as int32; all that the slot does follows from it. */
  slot: number;
  /** Length of the slot's cycles, and where cycle 0 begins. */
  period: number;
  base: number;
  cycle: number;
  /** Hash of slot and cycle as int32: which vulnerability, and how it looks. */
  key: number;
  from: number;
  until: number;
  again: number;
  gone: number;
};

const SLOT = streamOf("finding slot");
const PERIOD_MIN = 60 * DAY;
const PERIOD_SPAN = 340 * DAY;
/** About 6% of cycles go away and come back. */
const REINTRODUCED_BELOW = 4;
const REINTRODUCED_OF = 64;

export function emptyPresence(): Presence {
  return { slot: 0, period: 0, base: 0, cycle: 0, key: 0, from: 0, until: 0, again: 0, gone: 0 };
}

/** Hash of (seed, asset) from which its slots follow. */
export function slotsKeyOf(seed: number, member: number): number {
  return draw(seed, SLOT, member) | 0;
}

/** Hash of slot `index`; all hashes here are int32, which V8 does not box. */
export function slotOf(slotsKey: number, index: number): number {
  return step(slotsKey, index);
}

/** Length of a slot's cycles. */
export function periodOf(slot: number): number {
  return PERIOD_MIN + (slot & 0xffff) * (PERIOD_SPAN / 0x10000);
}

/** Where cycle 0 of a slot begins. */
export function baseOf(slot: number, period: number): number {
  return EPOCH - Math.floor((slot >>> 16) * (period / 0x10000));
}

export function cycleKeyOf(slot: number, cycle: number): number {
  return step(slot, cycle);
}

/** When what a cycle brings is on the machine, from its start and length. */
export function appearsAt(key: number, start: number, period: number): number {
  return Math.floor(start + (0.02 + (key & 0x3ff) * (0.14 / 0x400)) * period);
}

/** When it is gone for good. */
export function disappearsAt(key: number, start: number, period: number): number {
  return Math.floor(start + (0.7 + ((key >>> 10) & 0x3ff) * (0.28 / 0x400)) * period);
}

/** Whether it goes away and comes back in between. */
export function isReintroduced(key: number): boolean {
  return ((key >>> 20) & (REINTRODUCED_OF - 1)) < REINTRODUCED_BELOW;
}

/** When it goes away for a while. */
export function pausesAt(from: number, gone: number): number {
  return from + Math.floor((gone - from) * 0.45);
}

/** When it is back. */
export function resumesAt(from: number, gone: number): number {
  return from + Math.floor((gone - from) * 0.6);
}

/** Fills in what belongs to slot `index` of an asset. */
export function enterSlot(presence: Presence, slotsKey: number, index: number): void {
  const slot = slotOf(slotsKey, index);
  const period = periodOf(slot);
  presence.slot = slot;
  presence.period = period;
  presence.base = baseOf(slot, period);
}

/** The number of the entered slot's cycle that holds `instant`. */
export function cycleAt({ base, period }: Presence, instant: number): number {
  return Math.floor((instant - base) / period);
}

/** Fills in the given cycle of the entered slot. All bounds are whole milliseconds. */
export function enterCycle(presence: Presence, cycle: number): void {
  const { period } = presence;
  const start = presence.base + cycle * period;
  const key = cycleKeyOf(presence.slot, cycle);
  const from = appearsAt(key, start, period);
  const gone = disappearsAt(key, start, period);
  const pauses = isReintroduced(key);
  presence.cycle = cycle;
  presence.key = key;
  presence.from = from;
  presence.gone = gone;
  presence.until = pauses ? pausesAt(from, gone) : gone;
  presence.again = pauses ? resumesAt(from, gone) : gone;
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
