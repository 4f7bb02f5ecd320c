import type { Change, Remediation } from "./change.ts";

/** So many fixes a sandbox remembers; the oldest go first. */
const FIXES_KEPT = 10_000;

/**
 * Applies a fix on machines; the next assessment of each finds it gone. Fixes are applied to what is on
 * the machine by then: the same vulnerability may come anew later, as a finding of its own.
 */
export function remediate(change: Change, remediation: Remediation): Change {
  return { ...change, remediations: [...change.remediations, remediation].slice(-FIXES_KEPT) };
}
