import type { Change, Remediation, StartedScan } from "./change.ts";
import { lifeOf } from "./scan-life.ts";

/** What a change does to assets, arranged by asset row. */
export type Effects = {
  /** Finishes of the started scans that ran to their end over the asset, ascending. */
  finishesOf: (assetRow: number) => readonly RescanOfAsset[];
  /** Instants at which a vulnerability was fixed on an asset. */
  fixesOf: (assetRow: number, vulnerabilityRow: number) => readonly number[];
  /** Whether anything was fixed on the asset. */
  hasFixes: (assetRow: number) => boolean;
  readonly isEmpty: boolean;
  /** Whether a finished scan or a remediation of the change concerns the asset. */
  touches: (assetRow: number) => boolean;
  /** The last finish of a started scan at or before an instant; -Infinity when there is none. */
  lastFinishUntil: (instant: number) => number;
  readonly stoppedScans: Change["stoppedScans"];
};

export type RescanOfAsset = { readonly started: number; readonly finished: number };

type FinishedScan = RescanOfAsset & Pick<StartedScan, "assetRows">;

const none: readonly never[] = [];

/** The value of a key, made when it is first asked for. */
function listIn<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const fresh: Item[] = [];
  lists.set(key, fresh);
  return fresh;
}

function finishedScansOf({ startedScans }: Change): FinishedScan[] {
  return startedScans
    .map((scan) => ({ ...scan, finished: lifeOf(scan).finished }))
    .filter(({ stopped, finished }) => stopped === null || stopped >= finished)
    .sort((one, other) => one.finished - other.finished);
}

function rescansByRow(scans: readonly FinishedScan[]): Map<number, RescanOfAsset[]> {
  const byRow = new Map<number, RescanOfAsset[]>();
  for (const { assetRows, started, finished } of scans) {
    const rescan = { started, finished };
    for (const row of assetRows) listIn(byRow, row).push(rescan);
  }
  return byRow;
}

function fixesIn(remediations: readonly Remediation[]): Pick<Effects, "fixesOf" | "hasFixes"> {
  const everywhere = new Map<number, number[]>();
  const somewhere = new Map<number, Remediation[]>();
  for (const remediation of remediations) {
    const { assetRows, vulnerabilityRows, instant } = remediation;
    if (assetRows === null) {
      for (const row of vulnerabilityRows) listIn(everywhere, row).push(instant);
    }
    for (const row of assetRows ?? none) listIn(somewhere, row).push(remediation);
  }
  return {
    hasFixes: (assetRow) => everywhere.size > 0 || somewhere.has(assetRow),
    fixesOf: (assetRow, vulnerabilityRow) => {
      const fixes = everywhere.get(vulnerabilityRow) ?? none;
      const here = somewhere.get(assetRow);
      if (here === undefined) return fixes;
      const own = here.filter(({ vulnerabilityRows }) =>
        vulnerabilityRows.includes(vulnerabilityRow),
      );
      return [...fixes, ...own.map(({ instant }) => instant)];
    },
  };
}

/** What a change without scans and remediations does, as one value, so that such changes share tables. */
const noEffects: Effects = {
  finishesOf: () => none,
  fixesOf: () => none,
  hasFixes: () => false,
  isEmpty: true,
  touches: () => false,
  lastFinishUntil: () => -Infinity,
  stoppedScans: new Map(),
};

const known = new WeakMap<Change, Effects>();

function isWithoutEffects({ startedScans, remediations, stoppedScans }: Change): boolean {
  return startedScans.length === 0 && remediations.length === 0 && stoppedScans.size === 0;
}

/** Arranges a change once; asked again for the same value, answers at once. */
export function effectsOf(change: Change): Effects {
  const before = known.get(change);
  if (before !== undefined) return before;
  if (isWithoutEffects(change)) return noEffects;
  const finished = finishedScansOf(change);
  const rescans = rescansByRow(finished);
  const fixes = fixesIn(change.remediations);
  const effects: Effects = {
    ...fixes,
    finishesOf: (row) => rescans.get(row) ?? none,
    isEmpty: false,
    touches: (row) => fixes.hasFixes(row) || rescans.has(row),
    lastFinishUntil: (instant) =>
      finished.findLast((scan) => scan.finished <= instant)?.finished ?? -Infinity,
    stoppedScans: change.stoppedScans,
  };
  known.set(change, effects);
  return effects;
}
