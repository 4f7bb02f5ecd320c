// generated from spec/openapi.yaml, do not edit

import type { FilterField, SortField } from "../field.ts";

export const assetFilterFields = [
  {
    column: "assessedForPolicies",
    type: "boolean",
    isNullable: false,
    names: [
      { name: "assessed_for_policies", grade: "assumed" },
      { name: "asset.assessed_for_policies", grade: "assumed" },
    ],
  },
  {
    column: "assessedForVulnerabilities",
    type: "boolean",
    isNullable: false,
    names: [
      { name: "assessed_for_vulnerabilities", grade: "assumed" },
      { name: "asset.assessed_for_vulnerabilities", grade: "assumed" },
    ],
  },
  {
    column: "criticalVulnerabilities",
    type: "number",
    isNullable: false,
    names: [
      { name: "critical_vulnerabilities", grade: "assumed" },
      { name: "asset.critical_vulnerabilities", grade: "assumed" },
    ],
  },
  {
    column: "exploits",
    type: "number",
    isNullable: false,
    names: [
      { name: "exploits", grade: "assumed" },
      { name: "asset.exploits", grade: "assumed" },
    ],
  },
  {
    column: "hostName",
    type: "string",
    isNullable: true,
    names: [
      { name: "asset.name", grade: "shipped" },
      { name: "host_name", grade: "third-party" },
      { name: "asset.host_name", grade: "third-party" },
    ],
  },
  {
    column: "id",
    type: "id",
    isNullable: false,
    names: [
      { name: "id", grade: "third-party" },
      { name: "asset.id", grade: "assumed" },
    ],
  },
  {
    column: "ip",
    type: "ip",
    isNullable: false,
    names: [
      { name: "ip", grade: "assumed" },
      { name: "asset.ip", grade: "assumed" },
    ],
  },
  {
    column: "lastAssessedForVulnerabilities",
    type: "instant",
    isNullable: true,
    names: [
      { name: "last_assessed_for_vulnerabilities", grade: "documented" },
      { name: "asset.last_assessed_for_vulnerabilities", grade: "assumed" },
    ],
  },
  {
    column: "lastScanEnd",
    type: "instant",
    isNullable: true,
    names: [
      { name: "last_scan_end", grade: "documented" },
      { name: "asset.last_scan_end", grade: "assumed" },
    ],
  },
  {
    column: "lastScanStart",
    type: "instant",
    isNullable: true,
    names: [
      { name: "last_scan_start", grade: "assumed" },
      { name: "asset.last_scan_start", grade: "assumed" },
    ],
  },
  {
    column: "mac",
    type: "string",
    isNullable: true,
    names: [
      { name: "mac", grade: "assumed" },
      { name: "asset.mac", grade: "assumed" },
    ],
  },
  {
    column: "malwareKits",
    type: "number",
    isNullable: false,
    names: [
      { name: "malware_kits", grade: "assumed" },
      { name: "asset.malware_kits", grade: "assumed" },
    ],
  },
  {
    column: "moderateVulnerabilities",
    type: "number",
    isNullable: false,
    names: [
      { name: "moderate_vulnerabilities", grade: "assumed" },
      { name: "asset.moderate_vulnerabilities", grade: "assumed" },
    ],
  },
  {
    column: "osArchitecture",
    type: "string",
    isNullable: false,
    names: [
      { name: "os_architecture", grade: "assumed" },
      { name: "asset.os_architecture", grade: "assumed" },
    ],
  },
  {
    column: "osDescription",
    type: "string",
    isNullable: false,
    names: [
      { name: "os_description", grade: "assumed" },
      { name: "asset.os_description", grade: "assumed" },
    ],
  },
  {
    column: "osFamily",
    type: "string",
    isNullable: false,
    names: [
      { name: "os_family", grade: "shipped" },
      { name: "asset.os_family", grade: "third-party" },
    ],
  },
  {
    column: "osName",
    type: "string",
    isNullable: false,
    names: [
      { name: "os_name", grade: "assumed" },
      { name: "asset.os_name", grade: "assumed" },
    ],
  },
  {
    column: "osSystemName",
    type: "string",
    isNullable: false,
    names: [
      { name: "os_system_name", grade: "assumed" },
      { name: "asset.os_system_name", grade: "assumed" },
    ],
  },
  {
    column: "osType",
    type: "string",
    isNullable: false,
    names: [
      { name: "os_type", grade: "assumed" },
      { name: "asset.os_type", grade: "assumed" },
    ],
  },
  {
    column: "osVendor",
    type: "string",
    isNullable: false,
    names: [
      { name: "os_vendor", grade: "assumed" },
      { name: "asset.os_vendor", grade: "assumed" },
    ],
  },
  {
    column: "osVersion",
    type: "string",
    isNullable: true,
    names: [
      { name: "os_version", grade: "assumed" },
      { name: "asset.os_version", grade: "assumed" },
    ],
  },
  {
    column: "riskScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "asset.risk_score", grade: "third-party" },
      { name: "risk_score", grade: "assumed" },
    ],
  },
  {
    column: "severeVulnerabilities",
    type: "number",
    isNullable: false,
    names: [
      { name: "severe_vulnerabilities", grade: "assumed" },
      { name: "asset.severe_vulnerabilities", grade: "assumed" },
    ],
  },
  {
    column: "tags",
    type: "string-set",
    isNullable: false,
    names: [
      { name: "tags", grade: "shipped" },
      { name: "asset.tags", grade: "assumed" },
    ],
  },
  {
    column: "totalVulnerabilities",
    type: "number",
    isNullable: false,
    names: [
      { name: "total_vulnerabilities", grade: "assumed" },
      { name: "asset.total_vulnerabilities", grade: "assumed" },
    ],
  },
  {
    column: "type",
    type: "enum",
    isNullable: true,
    names: [
      { name: "type", grade: "assumed" },
      { name: "asset.type", grade: "assumed" },
    ],
  },
  {
    column: "ipv4",
    type: "ip",
    isNullable: true,
    names: [{ name: "asset.ipv4", grade: "shipped" }],
  },
  {
    column: "ipv6",
    type: "ip",
    isNullable: true,
    names: [{ name: "asset.ipv6", grade: "shipped" }],
  },
  {
    column: "agentKey",
    type: "id",
    isNullable: true,
    names: [{ name: "asset.agentKey", grade: "shipped" }],
  },
  {
    column: "sites",
    type: "string-set",
    isNullable: false,
    names: [
      { name: "sites", grade: "shipped" },
      { name: "asset.sites", grade: "assumed" },
    ],
  },
] as const satisfies readonly FilterField[];

export const vulnerabilityFilterFields = [
  {
    column: "added",
    type: "instant",
    isNullable: false,
    names: [
      { name: "added", grade: "assumed" },
      { name: "vulnerability.added", grade: "assumed" },
    ],
  },
  {
    column: "categories",
    type: "string-set",
    isNullable: false,
    names: [
      { name: "vulnerability.categories", grade: "shipped" },
      { name: "categories", grade: "assumed" },
    ],
  },
  {
    column: "cves",
    type: "string-set",
    isNullable: false,
    names: [
      { name: "vulnerability.cve", grade: "third-party" },
      { name: "cves", grade: "assumed" },
      { name: "vulnerability.cves", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2AccessComplexity",
    type: "string",
    isNullable: false,
    names: [
      { name: "cvss_v2_access_complexity", grade: "assumed" },
      { name: "vulnerability.cvss_v2_access_complexity", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2AccessVector",
    type: "string",
    isNullable: false,
    names: [
      { name: "cvss_v2_access_vector", grade: "assumed" },
      { name: "vulnerability.cvss_v2_access_vector", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2Authentication",
    type: "string",
    isNullable: false,
    names: [
      { name: "cvss_v2_authentication", grade: "assumed" },
      { name: "vulnerability.cvss_v2_authentication", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2AvailabilityImpact",
    type: "string",
    isNullable: false,
    names: [
      { name: "cvss_v2_availability_impact", grade: "assumed" },
      { name: "vulnerability.cvss_v2_availability_impact", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2ConfidentialityImpact",
    type: "string",
    isNullable: false,
    names: [
      { name: "cvss_v2_confidentiality_impact", grade: "assumed" },
      { name: "vulnerability.cvss_v2_confidentiality_impact", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2ExploitScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "cvss_v2_exploit_score", grade: "assumed" },
      { name: "vulnerability.cvss_v2_exploit_score", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2ImpactScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "cvss_v2_impact_score", grade: "assumed" },
      { name: "vulnerability.cvss_v2_impact_score", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2IntegrityImpact",
    type: "string",
    isNullable: false,
    names: [
      { name: "cvss_v2_integrity_impact", grade: "assumed" },
      { name: "vulnerability.cvss_v2_integrity_impact", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2Score",
    type: "number",
    isNullable: false,
    names: [
      { name: "cvss_score", grade: "documented" },
      { name: "cvss_v2_score", grade: "shipped" },
      { name: "vulnerability.cvss_v2_score", grade: "assumed" },
      { name: "vulnerability.cvss_score", grade: "assumed" },
    ],
  },
  {
    column: "cvssV2Vector",
    type: "string",
    isNullable: false,
    names: [
      { name: "cvss_v2_vector", grade: "assumed" },
      { name: "vulnerability.cvss_v2_vector", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3AttackComplexity",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_attack_complexity", grade: "assumed" },
      { name: "vulnerability.cvss_v3_attack_complexity", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3AttackVector",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_attack_vector", grade: "assumed" },
      { name: "vulnerability.cvss_v3_attack_vector", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3AvailabilityImpact",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_availability_impact", grade: "assumed" },
      { name: "vulnerability.cvss_v3_availability_impact", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3ConfidentialityImpact",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_confidentiality_impact", grade: "assumed" },
      { name: "vulnerability.cvss_v3_confidentiality_impact", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3ExploitScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "cvss_v3_exploit_score", grade: "assumed" },
      { name: "vulnerability.cvss_v3_exploit_score", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3ImpactScore",
    type: "number",
    isNullable: true,
    names: [
      { name: "cvss_v3_impact_score", grade: "assumed" },
      { name: "vulnerability.cvss_v3_impact_score", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3IntegrityImpact",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_integrity_impact", grade: "assumed" },
      { name: "vulnerability.cvss_v3_integrity_impact", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3PrivilegesRequired",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_privileges_required", grade: "assumed" },
      { name: "vulnerability.cvss_v3_privileges_required", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3Scope",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_scope", grade: "assumed" },
      { name: "vulnerability.cvss_v3_scope", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3Score",
    type: "number",
    isNullable: false,
    names: [
      { name: "cvss_v3_score", grade: "third-party" },
      { name: "vulnerability.cvss_v3_score", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3UserInteraction",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_user_interaction", grade: "assumed" },
      { name: "vulnerability.cvss_v3_user_interaction", grade: "assumed" },
    ],
  },
  {
    column: "cvssV3Vector",
    type: "string",
    isNullable: true,
    names: [
      { name: "cvss_v3_vector", grade: "assumed" },
      { name: "vulnerability.cvss_v3_vector", grade: "assumed" },
    ],
  },
  {
    column: "denialOfService",
    type: "boolean",
    isNullable: false,
    names: [
      { name: "denial_of_service", grade: "assumed" },
      { name: "vulnerability.denial_of_service", grade: "assumed" },
    ],
  },
  {
    column: "description",
    type: "string",
    isNullable: false,
    names: [
      { name: "description", grade: "assumed" },
      { name: "vulnerability.description", grade: "assumed" },
    ],
  },
  {
    column: "id",
    type: "id",
    isNullable: false,
    names: [
      { name: "id", grade: "shipped" },
      { name: "vulnerability.vulnKey", grade: "third-party" },
      { name: "vulnerability.id", grade: "assumed" },
    ],
  },
  {
    column: "modified",
    type: "instant",
    isNullable: false,
    names: [
      { name: "modified", grade: "documented" },
      { name: "vulnerability.modified", grade: "assumed" },
    ],
  },
  {
    column: "pciCvssScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "pci_cvss_score", grade: "assumed" },
      { name: "vulnerability.pci_cvss_score", grade: "assumed" },
    ],
  },
  {
    column: "pciFail",
    type: "boolean",
    isNullable: false,
    names: [
      { name: "pci_fail", grade: "assumed" },
      { name: "vulnerability.pci_fail", grade: "assumed" },
    ],
  },
  {
    column: "pciSeverityScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "pci_severity_score", grade: "assumed" },
      { name: "vulnerability.pci_severity_score", grade: "assumed" },
    ],
  },
  {
    column: "pciSpecialNotes",
    type: "string",
    isNullable: false,
    names: [
      { name: "pci_special_notes", grade: "assumed" },
      { name: "vulnerability.pci_special_notes", grade: "assumed" },
    ],
  },
  {
    column: "pciStatus",
    type: "enum",
    isNullable: false,
    names: [
      { name: "pci_status", grade: "assumed" },
      { name: "vulnerability.pci_status", grade: "assumed" },
    ],
  },
  {
    column: "published",
    type: "instant",
    isNullable: false,
    names: [
      { name: "published", grade: "assumed" },
      { name: "vulnerability.published", grade: "assumed" },
    ],
  },
  {
    column: "references",
    type: "string",
    isNullable: false,
    names: [
      { name: "references", grade: "assumed" },
      { name: "vulnerability.references", grade: "assumed" },
    ],
  },
  {
    column: "riskScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "risk_score", grade: "assumed" },
      { name: "vulnerability.risk_score", grade: "assumed" },
    ],
  },
  {
    column: "severity",
    type: "enum",
    isNullable: false,
    names: [
      { name: "severity", grade: "documented" },
      { name: "vulnerability.severity", grade: "third-party" },
    ],
  },
  {
    column: "severityScore",
    type: "number",
    isNullable: false,
    names: [
      { name: "severity_score", grade: "assumed" },
      { name: "vulnerability.severity_score", grade: "assumed" },
    ],
  },
  {
    column: "title",
    type: "string",
    isNullable: false,
    names: [
      { name: "title", grade: "assumed" },
      { name: "vulnerability.title", grade: "assumed" },
    ],
  },
] as const satisfies readonly FilterField[];

export const assetSortFields = [
  { property: "assessed_for_policies", column: "assessedForPolicies", type: "integer" },
  {
    property: "assessed_for_vulnerabilities",
    column: "assessedForVulnerabilities",
    type: "integer",
  },
  { property: "critical_vulnerabilities", column: "criticalVulnerabilities", type: "integer" },
  { property: "exploits", column: "exploits", type: "integer" },
  { property: "host_name", column: "hostName", type: "text" },
  { property: "id", column: "id", type: "text" },
  { property: "ip", column: "ip", type: "text" },
  {
    property: "last_assessed_for_vulnerabilities",
    column: "lastAssessedForVulnerabilities",
    type: "instant",
  },
  { property: "last_scan_end", column: "lastScanEnd", type: "instant" },
  { property: "last_scan_start", column: "lastScanStart", type: "instant" },
  { property: "mac", column: "mac", type: "text" },
  { property: "malware_kits", column: "malwareKits", type: "integer" },
  { property: "moderate_vulnerabilities", column: "moderateVulnerabilities", type: "integer" },
  { property: "os_architecture", column: "osArchitecture", type: "text" },
  { property: "os_description", column: "osDescription", type: "text" },
  { property: "os_family", column: "osFamily", type: "text" },
  { property: "os_name", column: "osName", type: "text" },
  { property: "os_system_name", column: "osSystemName", type: "text" },
  { property: "os_type", column: "osType", type: "text" },
  { property: "os_vendor", column: "osVendor", type: "text" },
  { property: "os_version", column: "osVersion", type: "text" },
  { property: "risk_score", column: "riskScore", type: "double" },
  { property: "severe_vulnerabilities", column: "severeVulnerabilities", type: "integer" },
  { property: "total_vulnerabilities", column: "totalVulnerabilities", type: "integer" },
  { property: "type", column: "type", type: "text" },
] as const satisfies readonly SortField[];

export const vulnerabilitySortFields = [
  { property: "added", column: "added", type: "instant" },
  { property: "cvss_v2_access_complexity", column: "cvssV2AccessComplexity", type: "text" },
  { property: "cvss_v2_access_vector", column: "cvssV2AccessVector", type: "text" },
  { property: "cvss_v2_authentication", column: "cvssV2Authentication", type: "text" },
  { property: "cvss_v2_availability_impact", column: "cvssV2AvailabilityImpact", type: "text" },
  {
    property: "cvss_v2_confidentiality_impact",
    column: "cvssV2ConfidentialityImpact",
    type: "text",
  },
  { property: "cvss_v2_exploit_score", column: "cvssV2ExploitScore", type: "double" },
  { property: "cvss_v2_impact_score", column: "cvssV2ImpactScore", type: "double" },
  { property: "cvss_v2_integrity_impact", column: "cvssV2IntegrityImpact", type: "text" },
  { property: "cvss_v2_score", column: "cvssV2Score", type: "double" },
  { property: "cvss_v2_vector", column: "cvssV2Vector", type: "text" },
  { property: "cvss_v3_attack_complexity", column: "cvssV3AttackComplexity", type: "text" },
  { property: "cvss_v3_attack_vector", column: "cvssV3AttackVector", type: "text" },
  { property: "cvss_v3_availability_impact", column: "cvssV3AvailabilityImpact", type: "text" },
  {
    property: "cvss_v3_confidentiality_impact",
    column: "cvssV3ConfidentialityImpact",
    type: "text",
  },
  { property: "cvss_v3_exploit_score", column: "cvssV3ExploitScore", type: "double" },
  { property: "cvss_v3_impact_score", column: "cvssV3ImpactScore", type: "double" },
  { property: "cvss_v3_integrity_impact", column: "cvssV3IntegrityImpact", type: "text" },
  { property: "cvss_v3_privileges_required", column: "cvssV3PrivilegesRequired", type: "text" },
  { property: "cvss_v3_scope", column: "cvssV3Scope", type: "text" },
  { property: "cvss_v3_score", column: "cvssV3Score", type: "double" },
  { property: "cvss_v3_user_interaction", column: "cvssV3UserInteraction", type: "text" },
  { property: "cvss_v3_vector", column: "cvssV3Vector", type: "text" },
  { property: "denial_of_service", column: "denialOfService", type: "integer" },
  { property: "description", column: "description", type: "text" },
  { property: "id", column: "id", type: "text" },
  { property: "modified", column: "modified", type: "instant" },
  { property: "pci_cvss_score", column: "pciCvssScore", type: "double" },
  { property: "pci_fail", column: "pciFail", type: "integer" },
  { property: "pci_severity_score", column: "pciSeverityScore", type: "integer" },
  { property: "pci_special_notes", column: "pciSpecialNotes", type: "text" },
  { property: "pci_status", column: "pciStatus", type: "text" },
  { property: "published", column: "published", type: "instant" },
  { property: "references", column: "references", type: "text" },
  { property: "risk_score", column: "riskScore", type: "double" },
  { property: "severity", column: "severity", type: "text" },
  { property: "severity_score", column: "severityScore", type: "integer" },
  { property: "title", column: "title", type: "text" },
] as const satisfies readonly SortField[];

export const siteSortFields = [
  { property: "name", column: "name", type: "text" },
] as const satisfies readonly SortField[];
