import { draw } from "../kernel/chance.ts";
import { hexLong, hexWord } from "./hex.ts";

/** A version 4 UUID, lower case, for record `first`/`second` of a stream. */
export function uuidOf(
  seed: number,
  stream: number,
  [first, second = 0]: readonly [number, number?],
): string {
  const key = draw(seed, stream, first, second);
  const [middle, end] = [draw(key, 2, 0), draw(key, 3, 0)];
  const version = hexWord((middle & 0x0fff) | 0x4000);
  const variant = hexWord((end & 0x3fff) | 0x8000);
  const node = hexWord(end >>> 16) + hexLong(draw(key, 4, 0));
  return `${hexLong(draw(key, 1, 0))}-${hexWord(middle >>> 16)}-${version}-${variant}-${node}`;
}

/** 32 lower-case hex digits, as agents are named. */
export function hexKeyOf(seed: number, stream: number, record: number): string {
  const key = draw(seed, stream, record);
  return (
    hexLong(draw(key, 1, 0)) +
    hexLong(draw(key, 2, 0)) +
    hexLong(draw(key, 3, 0)) +
    hexLong(draw(key, 4, 0))
  );
}
