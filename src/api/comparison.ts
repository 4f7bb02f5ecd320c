import type { AssetTable } from "../estate/asset.ts";
import type { Finding } from "../estate/finding.ts";
import type { QueryOf } from "../spec/reply-of.ts";
import { problem, type Problem } from "./problem.ts";

type ComparisonQuery = QueryOf<"getIntegrationAsset">;

/** The two instants of a request: rows are as of `current`, findings are compared with `earlier`. */
export type Instants = { readonly current: number; readonly earlier: number };

type InstantsOutcome =
  | { readonly ok: true; readonly instants: Instants }
  | {
      readonly ok: false;
      readonly refusal: { readonly reply: Problem<400>; readonly hint: string };
    };

/**
 * `currentTime` defaults to now, `comparisonTime` to `currentTime`, so that without it nothing is new
 * and all that is open is the same. A `currentTime` in the future is read as now: the service cannot
 * know more (assumed).
 * @see Integrations guide, "Search Assets"
 */
export function readInstants(query: ComparisonQuery, now: number): InstantsOutcome {
  const askedCurrent = query.currentTime ?? now;
  const askedEarlier = query.comparisonTime ?? askedCurrent;
  if (askedEarlier > askedCurrent) {
    return {
      ok: false,
      refusal: {
        reply: problem(400, "The comparisonTime must not be later than the currentTime."),
        hint: "comparisonTime is the earlier of the two: what changed since then is reported. Without currentTime the later one is now.",
      },
    };
  }
  const current = Math.min(askedCurrent, now);
  return { ok: true, instants: { current, earlier: Math.min(askedEarlier, current) } };
}

export type FindingLists = {
  readonly new: readonly Finding[];
  readonly remediated: readonly Finding[];
  /** Undefined unless `includeSame` asked for it: the key is then left out. */
  readonly same: readonly Finding[] | undefined;
};

type Wanted = {
  readonly instants: Instants;
  readonly query: ComparisonQuery;
  /** What the `vulnerability` criteria select. */
  readonly isSelected: (finding: Finding) => boolean;
};

/**
 * The lists that an answer shows for one asset. Without a comparison and without `includeSame` both
 * lists are empty, and no finding is looked at: most requests are like that.
 */
export function readFindings(
  assets: AssetTable,
  row: number,
  { instants, query, isSelected }: Wanted,
): FindingLists {
  const isCompared = instants.earlier < instants.current;
  if (!isCompared && !query.includeSame) return { new: [], remediated: [], same: undefined };
  const comparison = assets.compare(row, instants.earlier);
  const remediated = query.includeInterSnapshotRemediations
    ? [...comparison.remediated, ...comparison.remediatedBetween]
    : comparison.remediated;
  return {
    new: comparison.new.filter(isSelected),
    remediated: remediated.filter(isSelected),
    same: query.includeSame ? comparison.same.filter(isSelected) : undefined,
  };
}
