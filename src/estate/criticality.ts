import { below, draw, fraction, streamOf } from "../kernel/chance.ts";

const STREAM = streamOf("asset criticality");
const TAGGED_SHARE = 0.3;
/** Factors of Very High, High, Medium, Low, Very Low (the product's defaults). */
const FACTORS = [2, 1.5, 1, 0.75, 0.5];

/** Index of the asset's criticality in the vocabulary; undefined for the many without such a tag. */
export function criticalityOf(seed: number, member: number): number | undefined {
  const drawn = draw(seed, STREAM, member);
  if (fraction(drawn) >= TAGGED_SHARE) return undefined;
  return below(draw(drawn, STREAM, 1), FACTORS.length);
}

/** What the asset's risk is multiplied by. */
export function criticalityFactor(seed: number, member: number): number {
  const criticality = criticalityOf(seed, member);
  return criticality === undefined ? 1 : (FACTORS[criticality] ?? 1);
}
