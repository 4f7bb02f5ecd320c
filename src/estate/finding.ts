export type FindingStatus =
  | "VULNERABLE_EXPL"
  | "VULNERABLE_VERS"
  | "VULNERABLE_POTENTIAL"
  | "EXCEPTION_VULN_EXPL"
  | "EXCEPTION_VULN_VERS";

export type Solution = {
  readonly id: string;
  readonly summary: string;
  readonly fix: string;
  readonly type: "patch" | "rollup" | "workaround";
};

/** One vulnerability on one asset over time, as of an assessment; instants in milliseconds. */
export type Finding = {
  readonly vulnerabilityId: string;
  /** Row in the catalogue; -1 for the few findings whose vulnerability the catalogue lacks. */
  readonly vulnerabilityRow: number;
  readonly checkId: string | null;
  readonly firstFound: number;
  readonly lastFound: number | null;
  readonly reintroduced: number | null;
  /** The first assessment that found it gone; null while it is open. */
  readonly remediationDate: number | null;
  readonly key: string;
  readonly nic: string | null;
  readonly port: number | null;
  readonly protocol: "TCP" | "UDP" | null;
  readonly proof: string;
  readonly solution: Solution | null;
  readonly status: FindingStatus;
};

/**
 * An asset's findings seen from two instants.
 * @see Integrations guide, "Search Assets" (currentTime, comparisonTime, includeSame)
 */
export type Comparison = {
  /** Open at the later instant and not at the earlier one. */
  readonly new: readonly Finding[];
  /** Open at the earlier instant and not at the later one. */
  readonly remediated: readonly Finding[];
  /** Open at both. */
  readonly same: readonly Finding[];
  /** Found and remediated in between: open at neither. */
  readonly remediatedBetween: readonly Finding[];
};
