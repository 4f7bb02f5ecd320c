import { below, draw, streamOf } from "../kernel/chance.ts";

const STREAM = streamOf("asset number");
/** One number in three is in use: a console that deletes assets leaves holes. */
const STRIDE = 3;

/** The console's number of an asset: sparse, ascending with the member, at least 1. */
export function assetNumber(seed: number, member: number): number {
  return member * STRIDE + 1 + below(draw(seed, STREAM, member), STRIDE);
}

/** The member with that number; undefined when none has. */
export function memberOfAssetNumber(seed: number, number: number): number | undefined {
  const member = Math.floor((number - 1) / STRIDE);
  return member >= 0 && assetNumber(seed, member) === number ? member : undefined;
}
