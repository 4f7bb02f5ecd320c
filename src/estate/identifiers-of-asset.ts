import { draw, fraction, streamOf } from "../kernel/chance.ts";
import type { CredentialAssessment, UniqueIdentifier } from "./asset.ts";
import { kind } from "./roster.ts";
import type { EstateFacts } from "./timeline.ts";
import { hexKeyOf, uuidOf } from "./uuid.ts";

const AGENT_KEY = streamOf("asset agent key");
const ENDPOINT_KEY = streamOf("asset endpoint key");
const HARDWARE = streamOf("asset hardware id");
const DIRECTORY = streamOf("asset directory name");
const CREDENTIALS = streamOf("asset credentials");
const ENDPOINT_SHARE = 0.55;
const HARDWARE_SHARE = 0.8;
const DIRECTORY_SHARE = 0.1;

/** The agent's id, 32 lower-case hex digits; null for an asset without agent. */
export function agentKeyOf({ options, roster }: EstateFacts, member: number): string | null {
  const kindOfRow = roster.kindOf(member);
  const isAgent = kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned;
  return isAgent ? hexKeyOf(options.seed, AGENT_KEY, member) : null;
}

/** One to four identifiers of an asset with agent; none of any other. */
export function uniqueIdentifiersOf(facts: EstateFacts, member: number): UniqueIdentifier[] {
  const agentKey = agentKeyOf(facts, member);
  if (agentKey === null) return [];
  const { seed } = facts.options;
  const has = (stream: number, share: number): boolean =>
    fraction(draw(seed, stream, member)) < share;
  const system = facts.vocabulary.operatingSystems[facts.roster.systemOf(member)];
  const identifiers: UniqueIdentifier[] = [];
  if (has(HARDWARE, HARDWARE_SHARE)) {
    const source = system?.group === "windows" ? "CSPRODUCT" : "dmidecode";
    identifiers.push({ id: uuidOf(seed, HARDWARE, [member, 1]).toUpperCase(), source });
  }
  identifiers.push({ id: agentKey, source: "R7 Agent" });
  if (has(ENDPOINT_KEY, ENDPOINT_SHARE)) {
    identifiers.push({ id: hexKeyOf(seed, ENDPOINT_KEY, member), source: "Endpoint Agent" });
  }
  if (system?.group === "windows" && has(DIRECTORY, DIRECTORY_SHARE)) {
    const name = `CN=${system.prefix}${member},OU=Computers,DC=corp,DC=example`;
    identifiers.push({ id: name, source: "active-directory" });
  }
  return identifiers;
}

const PROBES: readonly Omit<CredentialAssessment, "status">[] = [
  { port: 22, protocol: "TCP" },
  { port: 23, protocol: "TCP" },
  { port: 135, protocol: "TCP" },
  { port: 161, protocol: "UDP" },
  { port: 445, protocol: "TCP" },
  { port: 1433, protocol: "TCP" },
];

function statusOf(drawn: number): string {
  const at = fraction(drawn);
  if (at < 0.8) return "NO_CREDS_SUPPLIED";
  return at < 0.92 ? "SUCCESS" : "SUPPLIED_FAILED";
}

/** How the last scan fared with its credentials, per service; none on an asset that only has an agent. */
export function credentialAssessmentsOf(
  { options, roster }: EstateFacts,
  member: number,
): CredentialAssessment[] {
  if (roster.kindOf(member) !== kind.scanned) return [];
  const drawn = draw(options.seed, CREDENTIALS, member);
  const assessments: CredentialAssessment[] = [];
  for (const [index, probe] of PROBES.entries()) {
    if (((drawn >>> index) & 1) === 0) continue;
    const status = statusOf(draw(drawn, CREDENTIALS, assessments.length));
    assessments.push({ ...probe, status });
  }
  return assessments;
}
