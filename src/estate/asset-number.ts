import { below, draw, streamOf } from "../kernel/chance.ts";

const STREAM = streamOf("asset number");
/** One number in three is in use: a console that deletes assets leaves holes. */
const STRIDE = 3;

/** The console's number of the asset in a row: sparse, ascending with the row, at least 1. */
export function assetNumber(seed: number, row: number): number {
  return row * STRIDE + 1 + below(draw(seed, STREAM, row), STRIDE);
}

/** The row whose asset has that number; undefined when no row has. */
export function rowOfAssetNumber(seed: number, number: number): number | undefined {
  const row = Math.floor((number - 1) / STRIDE);
  return row >= 0 && assetNumber(seed, row) === number ? row : undefined;
}
