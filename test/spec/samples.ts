/** Answers of the shapes that were recorded or printed in the guide, with words and numbers of our own. */

export const finding = {
  check_id: null,
  first_found: "2026-01-14T13:52:10Z",
  key: "/opt/runtime/lib/core.jar",
  last_found: "2026-01-27T19:54:43.777Z",
  nic: null,
  port: null,
  proof: "<p><p>Vulnerable software installed: Runtime 17.54.22</p></p>",
  protocol: null,
  reintroduced: null,
  solution_fix: null,
  solution_id: null,
  solution_summary: null,
  solution_type: null,
  status: "VULNERABLE_VERS",
  vulnerability_id: "runtime-cve-2026-0001",
};

export const assetWithoutOptionals = {
  assessed_for_policies: false,
  assessed_for_vulnerabilities: true,
  credential_assessments: [],
  critical_vulnerabilities: 0,
  exploits: 0,
  id: "00000000-0000-4000-8000-000000000000-default-asset-7",
  ip: "10.0.0.7",
  malware_kits: 0,
  moderate_vulnerabilities: 1,
  os_architecture: "",
  os_description: "Example Linux 3.0",
  os_family: "Linux",
  os_name: "Linux",
  os_system_name: "Example Linux",
  os_type: "",
  os_vendor: "Example",
  risk_score: 1234.5,
  severe_vulnerabilities: 5,
  tags: [{ name: "lab", type: "SITE" }],
  total_vulnerabilities: 6,
  new: [],
  remediated: [],
};

const { os_vendor, risk_score, severe_vulnerabilities, tags, total_vulnerabilities, ...start } =
  assetWithoutOptionals;

export const assetWithEverything = {
  assessed_for_policies: start.assessed_for_policies,
  assessed_for_vulnerabilities: start.assessed_for_vulnerabilities,
  credential_assessments: [{ port: 22, protocol: "TCP", status: "NO_CREDS_SUPPLIED" }],
  critical_vulnerabilities: start.critical_vulnerabilities,
  exploits: start.exploits,
  host_name: "web-7.example.test",
  id: start.id,
  ip: start.ip,
  last_assessed_for_vulnerabilities: "2026-01-27T19:54:43.777Z",
  last_scan_end: "2026-01-27T19:54:43.777Z",
  last_scan_start: "2026-01-27T19:53:43Z",
  mac: "02:00:00:00:00:07",
  malware_kits: start.malware_kits,
  moderate_vulnerabilities: start.moderate_vulnerabilities,
  os_architecture: "x86_64",
  os_description: start.os_description,
  os_family: start.os_family,
  os_name: start.os_name,
  os_system_name: start.os_system_name,
  os_type: "General",
  os_vendor,
  os_version: "3.0",
  risk_score,
  severe_vulnerabilities,
  tags,
  total_vulnerabilities,
  type: "guest",
  unique_identifiers: [{ id: "cababcdefabcd0123456789f16d7061a", source: "R7 Agent" }],
  new: [finding],
  remediated: [{ ...finding, remediation_date: "2026-01-27T00:00:00Z" }],
  same: [],
};

export const vulnerabilityWithoutVersion3 = {
  added: "2026-01-16T00:00:00Z",
  categories: "Archiver,Remote Execution",
  cves: "",
  cvss_v2_access_complexity: "low",
  cvss_v2_access_vector: "network",
  cvss_v2_authentication: "none",
  cvss_v2_availability_impact: "complete",
  cvss_v2_confidentiality_impact: "complete",
  cvss_v2_exploit_score: 9.996799945831299,
  cvss_v2_impact_score: 10.000845454680942,
  cvss_v2_integrity_impact: "complete",
  cvss_v2_score: 10,
  cvss_v2_vector: "(AV:N/AC:L/Au:N/C:C/I:C/A:C)",
  cvss_v3_attack_complexity: null,
  cvss_v3_attack_vector: null,
  cvss_v3_availability_impact: null,
  cvss_v3_confidentiality_impact: null,
  cvss_v3_exploit_score: 0,
  cvss_v3_impact_score: null,
  cvss_v3_integrity_impact: null,
  cvss_v3_privileges_required: null,
  cvss_v3_scope: null,
  cvss_v3_score: 0,
  cvss_v3_user_interaction: null,
  cvss_v3_vector: null,
  denial_of_service: false,
  description: "Unspecified.",
  exploits: [
    {
      description: "An exploit",
      id: "123",
      name: "example",
      rank: "average",
      skill_level: "expert",
      source: "exploitdb",
    },
  ],
  id: "archiver-cve-2026-0002",
  links: [{ href: "https://example.test/1", id: "1", source: "url" }],
  malware_kits: [],
  modified: "2026-02-18T00:00:00Z",
  pci_cvss_score: 10,
  pci_fail: true,
  pci_severity_score: 5,
  pci_special_notes: "",
  pci_status: "fail",
  published: "2026-01-01T00:00:00Z",
  references: "url:https://example.test/1",
  risk_score: 582.82,
  severity: "critical",
  severity_score: 10,
  title: "Archiver: unspecified",
};

export const link = { href: "http://127.0.0.1/vm?page=0&size=10&sort=id,asc", rel: "self" };
export const metadata = { number: 0, size: 10, totalResources: 1, totalPages: 1 };

export const scan = {
  id: "00000000-0000-4000-8000-000000000001",
  name: "Nightly",
  engine_id: "00000000-0000-4000-8000-000000000002",
  status: "Success",
  started: "2026-01-12T09:00:12.199Z",
  finished: "2026-01-12T09:08:54.404Z",
};

export const engine = {
  id: "00000000-0000-4000-8000-000000000002",
  host_name: "127.0.0.1",
  status: "HEALTHY",
  registered: "2025-09-11T18:36:49.973Z",
  name: "engine-1",
  profile: {
    configuration: { last_retrieved: "2026-01-13T13:23:17.433Z", properties: ["name:value"] },
  },
};

export const refusal = {
  _type: "com.rapid7.spring.rest.error.resource.ErrorResource",
  status: 404,
  localized_message: null,
  message: "The requested resource does not exist.",
  throwable: null,
};

export const documentedError = {
  status: 400,
  localized_message: "A request body must be provided.",
  message: "Required request body is missing.",
};
