const LENGTH_MAX = 40;

/** What a client wrote, quoted for a sentence and cut to a length that leaves room for the rest. */
export function shorten(given: string): string {
  return given.length <= LENGTH_MAX ? `"${given}"` : `"${given.slice(0, LENGTH_MAX - 3)}..."`;
}
