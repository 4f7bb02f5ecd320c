import { draw, fraction, streamOf } from "../kernel/chance.ts";
import type { AssetType, OperatingSystem } from "./asset.ts";
import { credentialAssessmentsOf } from "./identifiers-of-asset.ts";
import { kind } from "./roster.ts";
import type { EstateFacts } from "./timeline.ts";

const TYPE = streamOf("asset type");
const POLICIES = streamOf("asset policies");
const TYPELESS_SHARE = 0.1;
const GUEST_SHARE = 0.15;
const POLICIES_SHARE = 0.15;

/** Whether the scanner could look inside: by agent, or by a login that worked. */
function isAuthenticated(facts: EstateFacts, row: number): boolean {
  const kindOfRow = facts.roster.kinds[row];
  if (kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned) return true;
  return credentialAssessmentsOf(facts, row).some(({ status }) => status === "SUCCESS");
}

/** "" where the scanner could not look inside, as recorded. */
export function architectureOf(facts: EstateFacts, row: number): string {
  const system = facts.vocabulary.operatingSystems[facts.roster.operatingSystems[row] ?? 0];
  return system !== undefined && isAuthenticated(facts, row) ? system.architecture : "";
}

export function operatingSystemOf(facts: EstateFacts, row: number): OperatingSystem {
  const system = facts.vocabulary.operatingSystems[facts.roster.operatingSystems[row] ?? 0];
  if (system === undefined) throw new Error("the table of operating systems is empty");
  const { vendor, family, name, systemName, version, type, description } = system;
  const architecture = architectureOf(facts, row);
  return { vendor, family, name, systemName, version, type, architecture, description };
}

/** What kind of machine it is; null when unknown. Some physical models run as guests. */
export function typeOf(
  { options, roster, vocabulary }: EstateFacts,
  row: number,
): AssetType | null {
  const at = fraction(draw(options.seed, TYPE, row));
  if (at < TYPELESS_SHARE) return null;
  const machine = vocabulary.operatingSystems[roster.operatingSystems[row] ?? 0]?.machine ?? null;
  return machine === "physical" && at < TYPELESS_SHARE + GUEST_SHARE ? "guest" : machine;
}

/** Whether policies are assessed on it, once anything is. */
export function hasPolicies(seed: number, row: number): boolean {
  return fraction(draw(seed, POLICIES, row)) < POLICIES_SHARE;
}
