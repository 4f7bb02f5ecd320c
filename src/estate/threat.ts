import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import type { Catalogue } from "./catalogue.ts";

const EXPLOITS = streamOf("vulnerability exploits");
const KITS = streamOf("vulnerability malware kits");
const EXPLOITED_SHARE = 0.04;
const KIT_SHARE = 0.008;

function isHarmless(catalogue: Catalogue, row: number): boolean {
  return (catalogue.vectors[catalogue.vectorOf[row] ?? 0]?.cvss2.score ?? 0) === 0;
}

/** How many exploits are known for an entry: mostly none, else 1 to 8, few more often than many. */
export function exploitCount(catalogue: Catalogue, row: number): number {
  const drawn = draw(catalogue.seed, EXPLOITS, row);
  if (fraction(drawn) >= EXPLOITED_SHARE || isHarmless(catalogue, row)) return 0;
  const few = fraction(draw(drawn, EXPLOITS, 1));
  return 1 + Math.floor(few * few * few * 8);
}

/** The malware kits that use an entry, as bits over the vocabulary's first 20 kits. */
export function kitBits(catalogue: Catalogue, row: number): number {
  const drawn = draw(catalogue.seed, KITS, row);
  if (fraction(drawn) >= KIT_SHARE || isHarmless(catalogue, row)) return 0;
  const kits = Math.min(20, catalogue.vocabulary.words.kits.length);
  const first = 1 << below(draw(drawn, KITS, 1), kits);
  return (drawn & 3) === 0 ? first | (1 << below(draw(drawn, KITS, 2), kits)) : first;
}
