import { fraction } from "../kernel/chance.ts";

/** Chooses an index of `weights` in proportion to them; draws are 32-bit as from `draw`. */
export type WeightedChoice = (drawn: number) => number;

const STEPS = 4096;

/** Prepares a choice in constant time: a table of 4,096 steps, so weights are kept to about 0.02%. */
export function createWeightedChoice(weights: readonly number[]): WeightedChoice {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const indexOfStep = new Uint16Array(STEPS);
  let index = 0;
  let reached = weights[0] ?? 0;
  for (let step = 0; step < STEPS; step++) {
    while (index < weights.length - 1 && (step + 0.5) * total >= reached * STEPS) {
      index += 1;
      reached += weights[index] ?? 0;
    }
    indexOfStep[step] = index;
  }
  return (drawn) => indexOfStep[Math.floor(fraction(drawn) * STEPS)] ?? 0;
}
