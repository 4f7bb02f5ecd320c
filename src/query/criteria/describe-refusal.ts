import type { Refused } from "./refused.ts";
import type { Slot } from "./tree.ts";

const HINT_LENGTH_MAX = 300;

const EXAMPLE: Readonly<Record<Slot, string>> = {
  asset: "last_scan_end > 2024-01-01T00:00:00Z && severity IN ['Critical', 'Severe']",
  finding: "severity IN ['Critical', 'Severe'] && cvss_score >= 9",
  vulnerability: "modified > 2024-01-01T00:00:00Z && severity IN ['Critical', 'Severe']",
};

/** The sentence about a refusal: where, what, what would do. */
export function describeRefusal({ at, message, example }: Refused, slot: Slot): string {
  const ending = `. Example: ${example ?? EXAMPLE[slot]}`;
  const beginning = `Character ${at + 1}: ${message}`.replace(/[^\x20-\x7e]/g, "?");
  const room = HINT_LENGTH_MAX - ending.length;
  return (beginning.length <= room ? beginning : `${beginning.slice(0, room - 3)}...`) + ending;
}
