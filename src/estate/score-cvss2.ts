import type { Cvss2 } from "./cvss2.ts";
import { parseVector } from "./parse-vector.ts";

/**
 * The weights of authentication and impact are single-precision numbers: only so do the formulas give
 * the recorded subscores (9.996799945831299, 10.000845454680942) to the last digit.
 */
const single = Math.fround;

const ACCESS_VECTOR = { L: ["local", 0.395], A: ["adjacent", 0.646], N: ["network", 1] } as const;
const COMPLEXITY = { H: ["high", 0.35], M: ["medium", 0.61], L: ["low", 0.71] } as const;
const AUTHENTICATION = {
  M: ["multiple", single(0.45)],
  S: ["single", single(0.56)],
  N: ["none", single(0.704)],
} as const;
const IMPACT = {
  N: ["none", 0],
  P: ["partial", single(0.275)],
  C: ["complete", single(0.66)],
} as const;

/**
 * Scores a base vector such as `AV:N/AC:L/Au:N/C:C/I:C/A:C`; throws when it is no such vector.
 * @see CVSS v2 guide, section 3.2.1 (base equation)
 */
export function scoreCvss2(text: string): Cvss2 {
  const metric = parseVector(text);
  const [accessVector, reach] = metric("AV", ACCESS_VECTOR);
  const [accessComplexity, complexity] = metric("AC", COMPLEXITY);
  const [authentication, login] = metric("Au", AUTHENTICATION);
  const [confidentialityImpact, confidentiality] = metric("C", IMPACT);
  const [integrityImpact, integrity] = metric("I", IMPACT);
  const [availabilityImpact, availability] = metric("A", IMPACT);
  const impactScore = 10.41 * (1 - (1 - confidentiality) * (1 - integrity) * (1 - availability));
  const exploitScore = 20 * reach * complexity * login;
  const weighted = (0.6 * impactScore + 0.4 * exploitScore - 1.5) * (impactScore === 0 ? 0 : 1.176);
  return {
    accessVector,
    accessComplexity,
    authentication,
    confidentialityImpact,
    integrityImpact,
    availabilityImpact,
    vector: `(${text})`,
    score: Math.max(0, Math.round(weighted * 10) / 10),
    exploitScore,
    impactScore,
  };
}
