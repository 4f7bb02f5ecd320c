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
function isAuthenticated(facts: EstateFacts, member: number): boolean {
  const kindOfRow = facts.roster.kindOf(member);
  if (kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned) return true;
  return credentialAssessmentsOf(facts, member).some(({ status }) => status === "SUCCESS");
}

/** "" where the scanner could not look inside, as recorded. */
export function architectureOf(facts: EstateFacts, member: number): string {
  const system = facts.vocabulary.operatingSystems[facts.roster.systemOf(member)];
  return system !== undefined && isAuthenticated(facts, member) ? system.architecture : "";
}

export function operatingSystemOf(facts: EstateFacts, member: number): OperatingSystem {
  const system = facts.vocabulary.operatingSystems[facts.roster.systemOf(member)];
  if (system === undefined) throw new Error("the table of operating systems is empty");
  const { vendor, family, name, systemName, version, type, description } = system;
  const architecture = architectureOf(facts, member);
  return { vendor, family, name, systemName, version, type, architecture, description };
}

/** What kind of machine it is; null when unknown. Some physical models run as guests. */
export function typeOf(
  { options, roster, vocabulary }: EstateFacts,
  member: number,
): AssetType | null {
  const at = fraction(draw(options.seed, TYPE, member));
  if (at < TYPELESS_SHARE) return null;
  const machine = vocabulary.operatingSystems[roster.systemOf(member)]?.machine ?? null;
  return machine === "physical" && at < TYPELESS_SHARE + GUEST_SHARE ? "guest" : machine;
}

/** Whether policies are assessed on it, once anything is. */
export function hasPolicies(seed: number, member: number): boolean {
  return fraction(draw(seed, POLICIES, member)) < POLICIES_SHARE;
}
