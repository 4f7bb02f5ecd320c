import type { Finding } from "../../src/estate/finding.ts";

/** What stays with a finding for its life. */
export function nameOf({ vulnerabilityId, firstFound, key, proof, status }: Finding): string {
  return [vulnerabilityId, firstFound, key, proof, status].join("|");
}

/** The names of findings, sorted, so that two lists compare as bags. */
export function namesOf(findings: readonly Finding[]): string[] {
  return findings.map(nameOf).sort();
}
