import type { Counts, FindingCounter } from "./count-findings.ts";
import type { Timeline } from "./timeline.ts";

/**
 * What moves with time, as of one instant: column by column for criteria and sorting, row by row for
 * records. A column is made when it is first read; a row never waits for one.
 */
export type AssetState = {
  readonly timeline: Timeline;
  readonly instant: number;
  /** Instants; NaN for none. */
  readonly lastAssessed: () => Float64Array;
  readonly lastScanEnd: () => Float64Array;
  readonly lastScanStart: () => Float64Array;
  readonly counters: () => CounterColumns;
  readonly hasCounters: () => boolean;
  /** The asset that has the row. */
  memberOf: (row: number) => number;
  assessedOf: (row: number) => number;
  scanEndOf: (row: number) => number;
  /** Valid until the next call, of whichever row. */
  countsOf: (row: number) => Readonly<Counts>;
};

export type CounterColumns = {
  readonly critical: Uint16Array;
  readonly severe: Uint16Array;
  readonly moderate: Uint16Array;
  readonly total: Uint16Array;
  readonly exploits: Uint16Array;
  readonly malwareKits: Uint8Array;
  readonly risk: Float64Array;
};

function emptyCounters(count: number): CounterColumns {
  return {
    critical: new Uint16Array(count),
    severe: new Uint16Array(count),
    moderate: new Uint16Array(count),
    total: new Uint16Array(count),
    exploits: new Uint16Array(count),
    malwareKits: new Uint8Array(count),
    risk: new Float64Array(count),
  };
}

function copyCounters(counters: CounterColumns): CounterColumns {
  return {
    critical: counters.critical.slice(),
    severe: counters.severe.slice(),
    moderate: counters.moderate.slice(),
    total: counters.total.slice(),
    exploits: counters.exploits.slice(),
    malwareKits: counters.malwareKits.slice(),
    risk: counters.risk.slice(),
  };
}

function setCounters(columns: CounterColumns, row: number, counts: Counts): void {
  columns.critical[row] = counts.critical;
  columns.severe[row] = counts.severe;
  columns.moderate[row] = counts.moderate;
  columns.total[row] = counts.critical + counts.severe + counts.moderate;
  columns.exploits[row] = counts.exploits;
  columns.malwareKits[row] = counts.malwareKits;
  columns.risk[row] = counts.risk;
}

function countsIn(columns: CounterColumns, row: number): Counts {
  return {
    critical: columns.critical[row] ?? 0,
    severe: columns.severe[row] ?? 0,
    moderate: columns.moderate[row] ?? 0,
    exploits: columns.exploits[row] ?? 0,
    malwareKits: columns.malwareKits[row] ?? 0,
    risk: columns.risk[row] ?? 0,
  };
}

function sameInstant(one: number | undefined, other: number | undefined): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}

function columnOf(count: number, valueOf: (row: number) => number): Float64Array {
  const values = new Float64Array(count);
  for (let row = 0; row < count; row++) values[row] = valueOf(row);
  return values;
}

/** Whether the counters of a row may differ between two states. */
function mayDiffer(row: number, one: AssetState, other: AssetState): boolean {
  if (!sameInstant(one.lastAssessed()[row], other.lastAssessed()[row])) return true;
  if (one.timeline === other.timeline) return false;
  return [one, other].some(({ timeline, memberOf }) => timeline.touches(memberOf(row)));
}

/**
 * The state of a timeline at an instant. Counters are taken from `donor`, a state of the same estate,
 * and counted again only where they may differ.
 */
export function createAssetState(
  { timeline, instant }: Pick<AssetState, "timeline" | "instant">,
  countFindings: FindingCounter,
  donor: AssetState | undefined,
): AssetState {
  const { assessments, facts } = timeline;
  const { count } = facts.roster;
  const day = facts.turnover.dayOf(instant);
  const memberOf = (row: number): number => facts.turnover.memberOn(row, day);
  let assessed: Float64Array | undefined;
  let scanEnd: Float64Array | undefined;
  let scanStart: Float64Array | undefined;
  let counters: CounterColumns | undefined;
  // Let go of after use, and without counters never held: states must not form a chain in memory.
  let source = donor?.hasCounters() === true ? donor : undefined;

  const assessedOf = (row: number): number =>
    assessed?.[row] ?? assessments.lastAssessed(memberOf(row), instant);
  const scanEndOf = (row: number): number =>
    scanEnd?.[row] ?? assessments.lastScanEnd(memberOf(row), instant);
  const lastAssessed = (): Float64Array => (assessed ??= columnOf(count, assessedOf));
  const lastScanEnd = (): Float64Array => (scanEnd ??= columnOf(count, scanEndOf));

  const countAll = (): CounterColumns => {
    const from = source;
    source = undefined;
    const columns = from === undefined ? emptyCounters(count) : copyCounters(from.counters());
    for (let row = 0; row < count; row++) {
      if (from !== undefined && !mayDiffer(row, from, state)) continue;
      setCounters(columns, row, countFindings(timeline, memberOf(row), lastAssessed()[row] ?? NaN));
    }
    return columns;
  };

  const state: AssetState = {
    timeline,
    instant,
    lastAssessed,
    lastScanEnd,
    lastScanStart: () =>
      (scanStart ??= lastScanEnd().map((end, row) => assessments.scanStartOf(memberOf(row), end))),
    counters: () => (counters ??= countAll()),
    hasCounters: () => counters !== undefined,
    memberOf,
    assessedOf,
    scanEndOf,
    countsOf: (row) =>
      counters === undefined
        ? countFindings(timeline, memberOf(row), assessedOf(row))
        : countsIn(counters, row),
  };
  return state;
}
