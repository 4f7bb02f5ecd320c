import { draw } from "../kernel/chance.ts";

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(8, "0").slice(-digits);
}

/** A version 4 UUID, lower case, for record `first`/`second` of a stream. */
export function uuidOf(
  seed: number,
  stream: number,
  [first, second = 0]: readonly [number, number?],
): string {
  const key = draw(seed, stream, first, second);
  const [a, b, c, d] = [draw(key, 1, 0), draw(key, 2, 0), draw(key, 3, 0), draw(key, 4, 0)];
  const version = hex((b & 0x0fff) | 0x4000, 4);
  const variant = hex((c & 0x3fff) | 0x8000, 4);
  return `${hex(a, 8)}-${hex(b >>> 16, 4)}-${version}-${variant}-${hex(c >>> 16, 4)}${hex(d, 8)}`;
}

/** 32 lower-case hex digits, as agents are named. */
export function hexKeyOf(seed: number, stream: number, record: number): string {
  return uuidOf(seed, stream, [record]).replaceAll("-", "");
}
