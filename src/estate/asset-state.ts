import type { Counts, FindingCounter } from "./count-findings.ts";
import type { Timeline } from "./timeline.ts";

/** The columns that move with time, of every row, as of one instant. */
export type AssetState = {
  readonly timeline: Timeline;
  readonly instant: number;
  /** Instants; NaN for none. */
  readonly lastAssessed: Float64Array;
  readonly lastScanEnd: Float64Array;
  readonly lastScanStart: () => Float64Array;
  readonly counters: () => CounterColumns;
  readonly hasCounters: () => boolean;
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

function sameInstant(one: number | undefined, other: number | undefined): boolean {
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}

/**
 * Columns of a timeline at an instant, each group made when it is first read. Counters are taken from
 * `donor`, a state of the same estate, and counted again only where they may differ.
 */
export function createAssetState(
  { timeline, instant }: Pick<AssetState, "timeline" | "instant">,
  countFindings: FindingCounter,
  donor: AssetState | undefined,
): AssetState {
  const { assessments, facts, effects } = timeline;
  const { count } = facts.roster;
  const lastAssessed = new Float64Array(count);
  const lastScanEnd = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    lastAssessed[row] = assessments.lastAssessed(row, instant);
    lastScanEnd[row] = assessments.lastScanEnd(row, instant);
  }

  const mayDiffer = (row: number, from: AssetState): boolean => {
    if (!sameInstant(lastAssessed[row], from.lastAssessed[row])) return true;
    if (from.timeline === timeline) return false;
    return (
      effects.remediationsOf(row).length > 0 || from.timeline.effects.remediationsOf(row).length > 0
    );
  };

  // Let go of after use, and without counters never held: states must not form a chain in memory.
  let source = donor?.hasCounters() === true ? donor : undefined;
  const countAll = (): CounterColumns => {
    const from = source;
    source = undefined;
    const columns = from === undefined ? emptyCounters(count) : copyCounters(from.counters());
    for (let row = 0; row < count; row++) {
      if (from !== undefined && !mayDiffer(row, from)) continue;
      setCounters(columns, row, countFindings(timeline, row, lastAssessed[row] ?? NaN));
    }
    return columns;
  };

  let counters: CounterColumns | undefined;
  let lastScanStart: Float64Array | undefined;
  return {
    timeline,
    instant,
    lastAssessed,
    lastScanEnd,
    lastScanStart: () =>
      (lastScanStart ??= lastScanEnd.map((end, row) => assessments.scanStartOf(row, end))),
    counters: () => (counters ??= countAll()),
    hasCounters: () => counters !== undefined,
  };
}
