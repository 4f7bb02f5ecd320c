import type { Change, Remediation } from "./change.ts";
import { lifeOf } from "./scan-life.ts";

/** What a change does to assets, arranged by asset row. */
export type Effects = {
  /** Finishes of the started scans that ran to their end over the asset, ascending. */
  finishesOf: (assetRow: number) => readonly RescanOfAsset[];
  remediationsOf: (assetRow: number) => readonly Remediation[];
  readonly isEmpty: boolean;
  /** Whether a finished scan or a remediation of the change concerns the asset. */
  touches: (assetRow: number) => boolean;
  /** The last finish of a started scan at or before an instant; -Infinity when there is none. */
  lastFinishUntil: (instant: number) => number;
};

export type RescanOfAsset = { readonly started: number; readonly finished: number };

const none: readonly never[] = [];

function rescansByRow(change: Change): Map<number, RescanOfAsset[]> {
  const byRow = new Map<number, RescanOfAsset[]>();
  for (const scan of change.startedScans) {
    const { finished } = lifeOf(scan);
    if (scan.stopped !== null && scan.stopped < finished) continue;
    const rescan = { started: scan.started, finished };
    for (const row of scan.assetRows) {
      const rescans = byRow.get(row) ?? [];
      rescans.push(rescan);
      byRow.set(row, rescans);
    }
  }
  for (const rescans of byRow.values()) rescans.sort((a, b) => a.finished - b.finished);
  return byRow;
}

function remediationsByRow(remediations: readonly Remediation[]): Map<number, Remediation[]> {
  const byRow = new Map<number, Remediation[]>();
  for (const remediation of remediations) {
    for (const row of remediation.assetRows ?? none) {
      byRow.set(row, [...(byRow.get(row) ?? none), remediation]);
    }
  }
  return byRow;
}

/** What a change without scans and remediations does, as one value, so that such changes share tables. */
const noEffects: Effects = {
  finishesOf: () => none,
  remediationsOf: () => none,
  isEmpty: true,
  touches: () => false,
  lastFinishUntil: () => -Infinity,
};

const known = new WeakMap<Change, Effects>();

/** Arranges a change once; asked again for the same value, answers at once. */
export function effectsOf(change: Change): Effects {
  const before = known.get(change);
  if (before !== undefined) return before;
  if (change.startedScans.length === 0 && change.remediations.length === 0) return noEffects;
  const rescans = rescansByRow(change);
  const finishes = [...rescans.values()].flatMap((of) => of.map(({ finished }) => finished));
  const everywhere = change.remediations.filter(({ assetRows }) => assetRows === null);
  const somewhere = remediationsByRow(change.remediations);
  const effects: Effects = {
    finishesOf: (row) => rescans.get(row) ?? none,
    remediationsOf: (row) => {
      const here = somewhere.get(row);
      return here === undefined ? everywhere : [...everywhere, ...here];
    },
    isEmpty: false,
    touches: (row) => everywhere.length > 0 || rescans.has(row) || somewhere.has(row),
    lastFinishUntil: (instant) =>
      Math.max(...finishes.filter((finished) => finished <= instant), -Infinity),
  };
  known.set(change, effects);
  return effects;
}
