/**
 * Chance without dice: every draw is a hash of where it is used, never the next number of a stream.
 *
 * So a draw does not depend on how many were made before it: one asset can be computed without the
 * others, growing the estate moves nothing, and a fault fires on the same exchange in every run. Only
 * 32-bit integer operations are used, so the result is the same on every machine and Node version.
 */

const UINT32_SPAN = 4294967296;

function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** A uniform unsigned 32-bit integer that depends on all four arguments; all are read as int32. */
export function draw(seed: number, stream: number, first: number, second = 0): number {
  let mixed = scramble(seed ^ Math.imul(stream, 0x9e3779b1));
  mixed = scramble(mixed ^ Math.imul(first, 0x85ebca6b));
  return scramble(mixed ^ Math.imul(second, 0xc2b2ae35) ^ 0x27d4eb2f);
}

/**
 * An int32 that depends on both arguments, for loops over millions of records: a third of a draw's work.
 * `key` is a draw or a step itself, since one scramble does not mix what is alike on both sides.
 */
export function step(key: number, index: number): number {
  return scramble(key ^ Math.imul(index, 0x85ebca6b)) | 0;
}

/** A draw as a fraction, 0 inclusive to 1 exclusive. */
export function fraction(drawn: number): number {
  return drawn / UINT32_SPAN;
}

/** A draw as an integer, 0 inclusive to `count` exclusive; `count` is at least 1. */
export function below(drawn: number, count: number): number {
  return Math.floor((drawn / UINT32_SPAN) * count);
}

/** A stable 32-bit number for a name, to be used as `stream` (FNV-1a over UTF-16 units). */
export function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}
