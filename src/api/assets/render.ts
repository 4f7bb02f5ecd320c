import type { Asset } from "../../estate/asset.ts";
import type { Finding } from "../../estate/finding.ts";
import { formatInstant } from "../../kernel/instant.ts";
import type { SchemaOf } from "../../spec/reply-of.ts";
import type { FindingLists } from "../comparison.ts";

type AssetSummary = SchemaOf<"AssetSummary">;
type AssetFinding = SchemaOf<"Finding">;

/** Instants and texts that an asset leaves out when they are unknown; they are never null (recorded). */
function known<Key extends string, Value>(
  key: Key,
  value: Value | null,
): Partial<Record<Key, Value>> {
  return value === null ? {} : ({ [key]: value } as Record<Key, Value>);
}

function knownInstant<Key extends string>(
  key: Key,
  instant: number | null,
): Partial<Record<Key, string>> {
  return known(key, instant === null ? null : formatInstant(instant));
}

/** An asset with its findings, keys in recorded order; `unique_identifiers` only where asked for. */
export function renderAsset(
  asset: Asset,
  lists: FindingLists,
  { withIdentifiers }: { readonly withIdentifiers: boolean },
): AssetSummary {
  const { os } = asset;
  return {
    assessed_for_policies: asset.assessedForPolicies,
    assessed_for_vulnerabilities: asset.assessedForVulnerabilities,
    credential_assessments: asset.credentialAssessments.map(({ port, protocol, status }) => ({
      port,
      protocol,
      status,
    })),
    critical_vulnerabilities: asset.criticalVulnerabilities,
    exploits: asset.exploits,
    ...known("host_name", asset.hostName),
    id: asset.id,
    ip: asset.ip,
    ...knownInstant("last_assessed_for_vulnerabilities", asset.lastAssessedForVulnerabilities),
    ...knownInstant("last_scan_end", asset.lastScanEnd),
    ...knownInstant("last_scan_start", asset.lastScanStart),
    ...known("mac", asset.mac),
    malware_kits: asset.malwareKits,
    moderate_vulnerabilities: asset.moderateVulnerabilities,
    os_architecture: os.architecture,
    os_description: os.description,
    os_family: os.family,
    os_name: os.name,
    os_system_name: os.systemName,
    os_type: os.type,
    os_vendor: os.vendor,
    ...known("os_version", os.version),
    risk_score: asset.riskScore,
    severe_vulnerabilities: asset.severeVulnerabilities,
    tags: asset.tags.map(({ name, type }) => ({ name, type })),
    total_vulnerabilities: asset.totalVulnerabilities,
    ...known("type", asset.type),
    ...(withIdentifiers
      ? { unique_identifiers: asset.uniqueIdentifiers.map(({ id, source }) => ({ id, source })) }
      : {}),
    new: lists.new.map(renderFinding),
    remediated: lists.remediated.map(renderRemediated),
    ...(lists.same === undefined ? {} : { same: lists.same.map(renderFinding) }),
  };
}

const NO_SOLUTION = { fix: null, id: null, summary: null, type: null } as const;

function orNull(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

/** A finding: every key is written, null where there is nothing to say (recorded). */
function renderFinding(finding: Finding): AssetFinding {
  const solution = finding.solution ?? NO_SOLUTION;
  return {
    check_id: finding.checkId,
    first_found: formatInstant(finding.firstFound),
    key: finding.key,
    last_found: orNull(finding.lastFound),
    nic: finding.nic,
    port: finding.port,
    proof: finding.proof,
    protocol: finding.protocol,
    reintroduced: orNull(finding.reintroduced),
    solution_fix: solution.fix,
    solution_id: solution.id,
    solution_summary: solution.summary,
    solution_type: solution.type,
    status: finding.status,
    vulnerability_id: finding.vulnerabilityId,
  };
}

/** A remediated finding also says when, as its last key (documented example). */
function renderRemediated(finding: Finding): AssetFinding {
  return {
    ...renderFinding(finding),
    ...knownInstant("remediation_date", finding.remediationDate),
  };
}
