import type { Severity } from "./vulnerability.ts";

/** All severities, least first; columns hold the index. */
export const severities: readonly Severity[] = [
  "none",
  "informational",
  "low",
  "moderate",
  "severe",
  "critical",
];

export const MODERATE = 3;
export const SEVERE = 4;
export const CRITICAL = 5;

/**
 * The index of the severity that belongs to a whole score: 8 to 10 critical, 4 to 7 severe, 1 to 3
 * moderate. A score of 0 is none, informational or low, by `tie` (assumed: no such entry was recorded).
 */
export function severityOf(score: number, tie: number): number {
  if (score >= 8) return CRITICAL;
  if (score >= 4) return SEVERE;
  if (score >= 1) return MODERATE;
  return tie % 3;
}
