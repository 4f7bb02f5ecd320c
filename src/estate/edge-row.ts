/**
 * Rows that are odd on purpose, low enough for the smallest estates, so that a client meets every odd
 * case. The same oddities occur by chance elsewhere.
 */
export const edgeRow = {
  ipv6Only: 3,
  withoutHostName: 5,
  withoutFindings: 7,
  neverAssessed: 11,
  repeatedVulnerability: 13,
  lackingVulnerability: 17,
  discoveredOnly: 19,
  sameNameTwice: 23,
  quotedTag: 29,
  agentUnscanned: 31,
} as const;

/** The first rows never change hands: odd cases stay where clients and tests look for them. */
export const FIXED_ROWS = 32;
