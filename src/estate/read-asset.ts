import type { Asset } from "./asset.ts";
import { assetIdOf } from "./asset-id.ts";
import type { AssetState } from "./asset-state.ts";
import { credentialAssessmentsOf, uniqueIdentifiersOf } from "./identifiers-of-asset.ts";
import { addressOf, hostNameOf, macOf } from "./network-identity.ts";
import { hasPolicies, operatingSystemOf, typeOf } from "./system-of-asset.ts";
import { tagsOf } from "./tags-of-asset.ts";

function orNull(instant: number): number | null {
  return Number.isNaN(instant) ? null : instant;
}

/** The asset in a row as of a state. */
export function readAsset(state: AssetState, row: number): Asset {
  const { facts, assessments } = state.timeline;
  const { options, organizationId } = facts;
  const member = state.memberOf(row);
  const { critical, severe, moderate, exploits, malwareKits, risk } = state.countsOf(row);
  const assessed = orNull(state.assessedOf(row));
  const scanEnd = orNull(state.scanEndOf(row));
  return {
    id: assetIdOf(organizationId, options.seed, member),
    hostName: hostNameOf(facts, member),
    ip: addressOf(options.seed, member),
    mac: macOf(options.seed, member),
    type: typeOf(facts, member),
    os: operatingSystemOf(facts, member),
    assessedForPolicies: assessed !== null && hasPolicies(options.seed, member),
    assessedForVulnerabilities: assessed !== null,
    credentialAssessments: credentialAssessmentsOf(facts, member),
    criticalVulnerabilities: critical,
    severeVulnerabilities: severe,
    moderateVulnerabilities: moderate,
    totalVulnerabilities: critical + severe + moderate,
    exploits,
    malwareKits,
    riskScore: risk,
    lastAssessedForVulnerabilities: assessed,
    lastScanStart: scanEnd === null ? null : assessments.scanStartOf(member, scanEnd),
    lastScanEnd: scanEnd,
    tags: tagsOf(facts, member),
    uniqueIdentifiers: uniqueIdentifiersOf(facts, member),
  };
}
