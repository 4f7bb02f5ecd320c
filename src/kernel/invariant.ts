/** Fails loudly when one of our own assumptions is wrong. Never for what a user or client did. */
export function invariant(claim: unknown, message: string): asserts claim {
  if (!claim) throw new Error(`invariant broken: ${message}`);
}
