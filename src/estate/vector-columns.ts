import type { Catalogue, ScoredVector } from "./catalogue.ts";
import type { Column } from "./column.ts";
import { isDenialOfService } from "./pci.ts";
import type { VulnerabilityColumnName } from "./vulnerability.ts";

/** Columns whose value follows from the vector alone. */
export type VectorColumnName =
  | Extract<VulnerabilityColumnName, `cvss${string}`>
  | "denialOfService"
  | "pciCvssScore"
  | "severityScore";

type ColumnOfVectors = (catalogue: Catalogue) => Column;

/** `withoutV3` is what a row without a v3 vector shows: 0, or null for one of them (recorded). */
function number(of: (vector: ScoredVector) => number, withoutV3?: number): ColumnOfVectors {
  return ({ vectors, vectorOf, hasV3 }) => {
    const perVector = vectors.map(of);
    const values = Float64Array.from(vectorOf, (vector, row) =>
      withoutV3 !== undefined && hasV3[row] !== 1 ? withoutV3 : (perVector[vector] ?? 0),
    );
    return { shape: "number", values };
  };
}

/** A row without a v3 vector has none of its words. */
function word(of: (vector: ScoredVector) => string, needsV3 = false): ColumnOfVectors {
  return ({ vectors, vectorOf, hasV3 }) => {
    const perVector = vectors.map(of);
    const words = [...new Set(perVector)];
    const codeOf = perVector.map((each) => words.indexOf(each));
    const codes = Int8Array.from(vectorOf, (vector, row) =>
      needsV3 && hasV3[row] !== 1 ? -1 : (codeOf[vector] ?? -1),
    );
    return { shape: "word", codes, words };
  };
}

function denialOfService({ vectors, vectorOf }: Catalogue): Column {
  const perVector = vectors.map(({ cvss2 }) => (isDenialOfService(cvss2) ? 1 : 0));
  const values = Uint8Array.from(vectorOf, (vector) => perVector[vector] ?? 0);
  return { shape: "boolean", values };
}

const v3 = true;

export const vectorColumns: Readonly<Record<VectorColumnName, ColumnOfVectors>> = {
  cvssV2AccessComplexity: word(({ cvss2 }) => cvss2.accessComplexity),
  cvssV2AccessVector: word(({ cvss2 }) => cvss2.accessVector),
  cvssV2Authentication: word(({ cvss2 }) => cvss2.authentication),
  cvssV2AvailabilityImpact: word(({ cvss2 }) => cvss2.availabilityImpact),
  cvssV2ConfidentialityImpact: word(({ cvss2 }) => cvss2.confidentialityImpact),
  cvssV2IntegrityImpact: word(({ cvss2 }) => cvss2.integrityImpact),
  cvssV2ExploitScore: number(({ cvss2 }) => cvss2.exploitScore),
  cvssV2ImpactScore: number(({ cvss2 }) => cvss2.impactScore),
  cvssV2Score: number(({ cvss2 }) => cvss2.score),
  cvssV2Vector: word(({ cvss2 }) => cvss2.vector),
  cvssV3AttackComplexity: word(({ cvss3 }) => cvss3.attackComplexity, v3),
  cvssV3AttackVector: word(({ cvss3 }) => cvss3.attackVector, v3),
  cvssV3AvailabilityImpact: word(({ cvss3 }) => cvss3.availabilityImpact, v3),
  cvssV3ConfidentialityImpact: word(({ cvss3 }) => cvss3.confidentialityImpact, v3),
  cvssV3IntegrityImpact: word(({ cvss3 }) => cvss3.integrityImpact, v3),
  cvssV3ExploitScore: number(({ cvss3 }) => cvss3.exploitScore, 0),
  cvssV3ImpactScore: number(({ cvss3 }) => cvss3.impactScore, NaN),
  cvssV3PrivilegesRequired: word(({ cvss3 }) => cvss3.privilegesRequired, v3),
  cvssV3Scope: word(({ cvss3 }) => cvss3.scope, v3),
  cvssV3Score: number(({ cvss3 }) => cvss3.score, 0),
  cvssV3UserInteraction: word(({ cvss3 }) => cvss3.userInteraction, v3),
  cvssV3Vector: word(({ cvss3 }) => cvss3.vector, v3),
  denialOfService,
  pciCvssScore: number(({ cvss2 }) => cvss2.score),
  severityScore: number(({ severityScore }) => severityScore),
};
