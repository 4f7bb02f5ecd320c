import type { Comparison, Finding } from "../estate/finding.ts";
import type { QueryOf } from "../spec/reply-of.ts";
import { problem, type Problem } from "./problem.ts";

type ComparisonQuery = QueryOf<"getIntegrationAsset">;

/** The two instants of a request: rows are as of `current`, findings are compared with `earlier`. */
export type Instants = { readonly current: number; readonly earlier: number };

/**
 * `currentTime` defaults to now, `comparisonTime` to `currentTime`, so that without it nothing is new
 * and all that is open is the same. A `currentTime` in the future is read as now: the service cannot
 * know more (assumed).
 * @see Integrations guide, "Search Assets"
 */
export function readInstants(query: ComparisonQuery, now: number): Instants | Problem<400> {
  const askedCurrent = query.currentTime ?? now;
  const askedEarlier = query.comparisonTime ?? askedCurrent;
  if (askedEarlier > askedCurrent) {
    return problem(400, "The comparisonTime must not be later than the currentTime.");
  }
  const current = Math.min(askedCurrent, now);
  return { current, earlier: Math.min(askedEarlier, current) };
}

export type FindingLists = {
  readonly new: readonly Finding[];
  readonly remediated: readonly Finding[];
  /** Undefined unless `includeSame` asked for it: the key is then left out. */
  readonly same: readonly Finding[] | undefined;
};

/** The lists that an answer shows, reduced to the findings that the `vulnerability` criteria select. */
export function listFindings(
  comparison: Comparison,
  query: ComparisonQuery,
  isSelected: (finding: Finding) => boolean,
): FindingLists {
  const remediated = query.includeInterSnapshotRemediations
    ? [...comparison.remediated, ...comparison.remediatedBetween]
    : comparison.remediated;
  return {
    new: comparison.new.filter(isSelected),
    remediated: remediated.filter(isSelected),
    same: query.includeSame ? comparison.same.filter(isSelected) : undefined,
  };
}
