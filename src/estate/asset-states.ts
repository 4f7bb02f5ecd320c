import { createAssetOrder } from "./asset-order.ts";
import { createAssetState, type AssetState } from "./asset-state.ts";
import { createStaticColumns } from "./asset-static-columns.ts";
import { createAssetTable } from "./asset-table.ts";
import type { AssetTable } from "./asset.ts";
import type { Change } from "./change.ts";
import { createFindingCounter } from "./count-findings.ts";
import { effectsOf, type Effects } from "./effects-of-change.ts";
import { createOpenFindings } from "./open-findings.ts";
import { createTimeline, type EstateFacts, type Timeline } from "./timeline.ts";

/** The assets at an instant, under a change. */
export type AssetStates = (instant: number, change: Change) => AssetTable;

const TABLES_KEPT = 6;

type Kept = {
  readonly effects: Effects;
  readonly seenUntil: number;
  readonly state: AssetState;
  readonly table: AssetTable;
};

/** Tables of an estate; the latest few are kept, and a new one takes over what it can of the last. */
export function createAssetStates(facts: EstateFacts): AssetStates {
  const staticColumnsOn = createStaticColumns(facts);
  const orderAt = createAssetOrder(facts);
  const openFindings = createOpenFindings(facts);
  const timelines = new WeakMap<Effects, Timeline>();
  const kept: Kept[] = [];
  let countFindings: ReturnType<typeof createFindingCounter> | undefined;

  const timelineOf = (effects: Effects): Timeline => {
    const known = timelines.get(effects);
    if (known !== undefined) return known;
    const timeline = createTimeline(facts, effects);
    timelines.set(effects, timeline);
    return timeline;
  };

  const createTable = (effects: Effects, seenUntil: number): Kept => {
    countFindings ??= createFindingCounter(facts, openFindings);
    const timeline = timelineOf(effects);
    const donor = (
      kept.findLast((one) => one.effects === effects && one.state.hasCounters()) ??
      kept.findLast((one) => one.state.hasCounters())
    )?.state;
    const state = createAssetState({ timeline, instant: seenUntil }, countFindings, donor);
    let order: Uint32Array | undefined;
    const inIdOrder = (): Uint32Array => (order ??= orderAt(seenUntil));
    const staticColumn = staticColumnsOn(facts.turnover.dayOf(seenUntil));
    return {
      effects,
      seenUntil,
      state,
      table: createAssetTable({ state, staticColumn, inIdOrder, openFindings }),
    };
  };

  return (instant, change) => {
    const effects = effectsOf(change);
    const seenUntil = timelineOf(effects).seenUntil(instant);
    const index = kept.findIndex((one) => one.seenUntil === seenUntil && one.effects === effects);
    const [found] = index >= 0 ? kept.splice(index, 1) : [];
    const current = found ?? createTable(effects, seenUntil);
    kept.push(current);
    if (kept.length > TABLES_KEPT) kept.shift();
    return current.table;
  };
}
