import type { Change, Remediation } from "./change.ts";

/**
 * Applies a fix on machines; the next assessment of each finds it gone. Fixes are applied to what is on
 * the machine by then: the same vulnerability may come anew later, as a finding of its own.
 */
export function remediate(change: Change, remediation: Remediation): Change {
  return { ...change, remediations: [...change.remediations, remediation] };
}
