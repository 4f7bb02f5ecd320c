import type { Comparison, Finding } from "./finding.ts";
import { cycleAt, emptyPresence, enterSlot, slotsKeyOf, type Presence } from "./presence.ts";
import { readFinding } from "./read-finding.ts";
import type { SlotOfAsset, Timeline } from "./timeline.ts";

/** The two assessments between which an asset is compared; NaN where there was none yet. */
export type Span = { readonly earlier: number; readonly later: number };

/** Runs over the slots of an asset with one presence, entered anew for each. */
function overSlots(
  { facts: { options, roster } }: Timeline,
  member: number,
  visit: (presence: Presence, slot: SlotOfAsset) => void,
): void {
  const presence = emptyPresence();
  const slotsKey = slotsKeyOf(options.seed, member);
  for (let index = 0; index < roster.slotsOf(member); index++) {
    enterSlot(presence, slotsKey, index);
    visit(presence, { member, index });
  }
}

/** Whether an assessment strictly between the two saw the entered cycle's vulnerability. */
function wasFoundBetween(
  { assessments }: Timeline,
  { from, until, again, gone }: Presence,
  { member, earlier, later }: Span & { readonly member: number },
): boolean {
  const sawIn = (start: number, end: number): boolean => {
    const after = Number.isNaN(earlier) ? start : Math.max(start, earlier + 1);
    const seen = assessments.firstAssessed(member, after);
    return seen < end && seen < later;
  };
  return sawIn(from, until) || (again < gone && sawIn(again, gone));
}

function remediatedBetween(timeline: Timeline, member: number, span: Span): Finding[] {
  const found: Finding[] = [];
  if (Number.isNaN(span.later)) return found;
  const since = Number.isNaN(span.earlier) ? timeline.facts.turnover.joined(member) : span.earlier;
  overSlots(timeline, member, (presence, slot) => {
    const lastCycle = cycleAt(presence, span.later);
    const openCycle = (assessed: number): number | null =>
      !Number.isNaN(assessed) && timeline.isFound(presence, slot, assessed) ? presence.cycle : null;
    const excluded = [openCycle(span.earlier), openCycle(span.later)];
    for (let cycle = cycleAt(presence, since); cycle <= lastCycle; cycle++) {
      if (excluded.includes(cycle)) continue;
      timeline.enter(presence, slot, cycle);
      if (!wasFoundBetween(timeline, presence, { member, ...span })) continue;
      found.push(readFinding(timeline, slot, { presence, assessed: span.later, isOpen: false }));
    }
  });
  return found;
}

/**
 * Compares an asset as of two assessments. A finding is the same when its slot is in the same cycle;
 * one that went away and came back within a cycle is still the same finding, reintroduced.
 */
export function compareAsset(timeline: Timeline, member: number, span: Span): Comparison {
  const added: Finding[] = [];
  const remediated: Finding[] = [];
  const same: Finding[] = [];
  overSlots(timeline, member, (presence, slot) => {
    const read = (isOpen: boolean): Finding =>
      readFinding(timeline, slot, { presence, assessed: span.later, isOpen });
    const isOpenLater = !Number.isNaN(span.later) && timeline.isFound(presence, slot, span.later);
    const laterCycle = presence.cycle;
    const wasOpen = !Number.isNaN(span.earlier) && timeline.isFound(presence, slot, span.earlier);
    const isSame = isOpenLater && wasOpen && presence.cycle === laterCycle;
    if (wasOpen && !isSame) remediated.push(read(false));
    if (!isOpenLater) return;
    timeline.enter(presence, slot, laterCycle);
    (isSame ? same : added).push(read(true));
  });
  let between: Finding[] | undefined;
  return {
    new: added,
    remediated,
    same,
    // Rarely asked for, and the only part that costs more the longer the span is.
    get remediatedBetween() {
      return (between ??= remediatedBetween(timeline, member, span));
    },
  };
}
