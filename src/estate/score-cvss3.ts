import type { Cvss3 } from "./cvss3.ts";
import { parseVector } from "./parse-vector.ts";

const ATTACK_VECTOR = {
  N: ["network", 0.85],
  A: ["adjacent", 0.62],
  L: ["local", 0.55],
  P: ["physical", 0.2],
} as const;
const COMPLEXITY = { L: ["low", 0.77], H: ["high", 0.44] } as const;
/** The second number counts where the scope changes. */
const PRIVILEGES = {
  N: ["none", 0.85, 0.85],
  L: ["low", 0.62, 0.68],
  H: ["high", 0.27, 0.5],
} as const;
const INTERACTION = { N: ["none", 0.85], R: ["required", 0.62] } as const;
const SCOPE = { U: ["unchanged", 0], C: ["changed", 1] } as const;
const IMPACT = { N: ["none", 0], L: ["low", 0.22], H: ["high", 0.56] } as const;

/** Fifteenth power by multiplication: `Math.pow` may differ in the last bit between engines. */
function toTheFifteenth(base: number): number {
  const cubed = base * base * base;
  return cubed * cubed * cubed * cubed * cubed;
}

/** The smallest number with one decimal that is not below `value`, safe against 4.000000000001. */
function roundUp(value: number): number {
  const scaled = Math.round(value * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}

function impactOf(survived: number, isScopeChanged: boolean): number {
  const base = 1 - survived;
  if (!isScopeChanged) return 6.42 * base;
  return 7.52 * (base - 0.029) - 3.25 * toTheFifteenth(base - 0.02);
}

/**
 * Scores a base vector such as `AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`; throws when it is no such vector.
 * Where nothing is hit, the impact is 0 under either scope.
 * @see CVSS v3.0 specification, section 8.1 (base)
 */
export function scoreCvss3(text: string): Cvss3 {
  const metric = parseVector(text);
  const [attackVector, reach] = metric("AV", ATTACK_VECTOR);
  const [attackComplexity, complexity] = metric("AC", COMPLEXITY);
  const [scope] = metric("S", SCOPE);
  const isScopeChanged = scope === "changed";
  const [privilegesRequired, within, across] = metric("PR", PRIVILEGES);
  const privileges = isScopeChanged ? across : within;
  const [userInteraction, interaction] = metric("UI", INTERACTION);
  const [confidentialityImpact, confidentiality] = metric("C", IMPACT);
  const [integrityImpact, integrity] = metric("I", IMPACT);
  const [availabilityImpact, availability] = metric("A", IMPACT);
  const survived = (1 - confidentiality) * (1 - integrity) * (1 - availability);
  const impactScore = survived === 1 ? 0 : impactOf(survived, isScopeChanged);
  const exploitScore = 8.22 * reach * complexity * privileges * interaction;
  const sum = (impactScore + exploitScore) * (isScopeChanged ? 1.08 : 1);
  return {
    attackVector,
    attackComplexity,
    privilegesRequired,
    userInteraction,
    scope,
    confidentialityImpact,
    integrityImpact,
    availabilityImpact,
    vector: `CVSS:3.0/${text}`,
    score: impactScore === 0 ? 0 : roundUp(Math.min(10, sum)),
    exploitScore,
    impactScore,
  };
}
