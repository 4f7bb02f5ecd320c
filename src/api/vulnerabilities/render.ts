import type { Cvss2 } from "../../estate/cvss2.ts";
import type { Cvss3 } from "../../estate/cvss3.ts";
import type { Vulnerability } from "../../estate/vulnerability.ts";
import { formatInstant } from "../../kernel/instant.ts";
import type { SchemaOf } from "../../spec/reply-of.ts";

type VulnerabilitySummary = SchemaOf<"VulnerabilitySummary">;

/** An entry of the catalogue: every key is written, lists of words are comma-joined (recorded). */
export function renderVulnerability(vulnerability: Vulnerability): VulnerabilitySummary {
  return {
    added: formatInstant(vulnerability.added),
    categories: vulnerability.categories.join(","),
    cves: vulnerability.cves.join(","),
    ...renderCvss2(vulnerability.cvss2),
    ...renderCvss3(vulnerability.cvss3),
    denial_of_service: vulnerability.denialOfService,
    description: vulnerability.description,
    exploits: vulnerability.exploits.map((exploit) => ({
      description: exploit.description,
      id: exploit.id,
      name: exploit.name,
      rank: exploit.rank,
      skill_level: exploit.skillLevel,
      source: exploit.source,
    })),
    id: vulnerability.id,
    links: vulnerability.links.map(({ href, id, source }) => ({ href, id, source })),
    malware_kits: vulnerability.malwareKits.map(({ description, name, popularity }) => ({
      description,
      name,
      popularity,
    })),
    modified: formatInstant(vulnerability.modified),
    pci_cvss_score: vulnerability.pciCvssScore,
    pci_fail: vulnerability.pciFail,
    pci_severity_score: vulnerability.pciSeverityScore,
    pci_special_notes: vulnerability.pciSpecialNotes,
    pci_status: vulnerability.pciStatus,
    published: formatInstant(vulnerability.published),
    references: vulnerability.references,
    risk_score: vulnerability.riskScore,
    severity: vulnerability.severity,
    severity_score: vulnerability.severityScore,
    title: vulnerability.title,
  };
}

function renderCvss2(cvss: Cvss2) {
  return {
    cvss_v2_access_complexity: cvss.accessComplexity,
    cvss_v2_access_vector: cvss.accessVector,
    cvss_v2_authentication: cvss.authentication,
    cvss_v2_availability_impact: cvss.availabilityImpact,
    cvss_v2_confidentiality_impact: cvss.confidentialityImpact,
    cvss_v2_exploit_score: cvss.exploitScore,
    cvss_v2_impact_score: cvss.impactScore,
    cvss_v2_integrity_impact: cvss.integrityImpact,
    cvss_v2_score: cvss.score,
    cvss_v2_vector: cvss.vector,
  };
}

/** Without a v3 vector the words and the impact score are null, the other scores 0 (recorded). */
const WITHOUT_CVSS3 = {
  attackComplexity: null,
  attackVector: null,
  availabilityImpact: null,
  confidentialityImpact: null,
  exploitScore: 0,
  impactScore: null,
  integrityImpact: null,
  privilegesRequired: null,
  scope: null,
  score: 0,
  userInteraction: null,
  vector: null,
} as const satisfies { readonly [Key in keyof Cvss3]: null | 0 };

function renderCvss3(known: Cvss3 | null) {
  const cvss = known ?? WITHOUT_CVSS3;
  return {
    cvss_v3_attack_complexity: cvss.attackComplexity,
    cvss_v3_attack_vector: cvss.attackVector,
    cvss_v3_availability_impact: cvss.availabilityImpact,
    cvss_v3_confidentiality_impact: cvss.confidentialityImpact,
    cvss_v3_exploit_score: cvss.exploitScore,
    cvss_v3_impact_score: cvss.impactScore,
    cvss_v3_integrity_impact: cvss.integrityImpact,
    cvss_v3_privileges_required: cvss.privilegesRequired,
    cvss_v3_scope: cvss.scope,
    cvss_v3_score: cvss.score,
    cvss_v3_user_interaction: cvss.userInteraction,
    cvss_v3_vector: cvss.vector,
  };
}
