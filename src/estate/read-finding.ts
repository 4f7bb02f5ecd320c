import { below, draw, streamOf } from "../kernel/chance.ts";
import { SECOND } from "../kernel/duration.ts";
import { invariant } from "../kernel/invariant.ts";
import type { Finding } from "./finding.ts";
import { wordFinding, type FindingText } from "./finding-text.ts";
import type { Presence } from "./presence.ts";
import type { SlotOfAsset, Timeline } from "./timeline.ts";

const SNMP = 161;
const LACKING = streamOf("lacking vulnerability");

/** The id of a vulnerability that the catalogue lacks: no product of it has that name. */
function lackingId(key: number): string {
  return `withdrawn-cve-2025-${1000 + below(draw(key, LACKING, 0), 60_000)}`;
}

function whole(instant: number): number {
  return Math.floor(instant / SECOND) * SECOND;
}

/** First and renewed discovery by assessments at or before `until`. */
function discoveriesOf(
  { assessments }: Timeline,
  { from, until, again, gone }: Presence,
  member: number,
): { readonly first: number; readonly reintroduced: number | null } {
  const first = assessments.firstAssessed(member, from);
  if (again >= gone || first >= again) return { first, reintroduced: null };
  // An absence that no assessment saw is no reintroduction.
  const missed = assessments.firstAssessed(member, until);
  if (first >= until) {
    return { first: assessments.firstAssessed(member, again), reintroduced: null };
  }
  return {
    first,
    reintroduced: missed < again ? assessments.firstAssessed(member, again) : null,
  };
}

/** The id of the vulnerability, the words of the finding, and the row in the catalogue or -1. */
function describe(
  { facts }: Timeline,
  { member, index }: SlotOfAsset,
  presence: Presence,
): FindingText & Pick<Finding, "vulnerabilityId" | "vulnerabilityRow"> {
  const { catalogue, exposure, roster, vocabulary } = facts;
  const row = exposure.vulnerabilityOf(member, index, presence);
  const system = vocabulary.operatingSystems[roster.systemOf(member)];
  invariant(system !== undefined, "an asset has an operating system of the table");
  const isLacking = row < 0;
  const id = isLacking ? lackingId(presence.key) : catalogue.idOf(row);
  const entry = isLacking ? null : catalogue.entryOf(row);
  const text = wordFinding({ id, entry, system, hash: presence.key });
  return { ...text, vulnerabilityId: id, vulnerabilityRow: Math.max(row, -1) };
}

function protocolOf(port: number | null): Finding["protocol"] {
  if (port === null) return null;
  return port === SNMP ? "UDP" : "TCP";
}

/**
 * The finding in an entered cycle as of an assessment. `firstFound` and `reintroduced` are whole
 * seconds, as recorded. Of a finding that is no longer open, `lastFound` is the last assessment that
 * still found it.
 */
export function readFinding(
  timeline: Timeline,
  slot: SlotOfAsset,
  { presence, assessed, isOpen }: { presence: Presence; assessed: number; isOpen: boolean },
): Finding {
  const { assessments } = timeline;
  const { member } = slot;
  const text = describe(timeline, slot, presence);
  const { first, reintroduced } = discoveriesOf(timeline, presence, member);
  const isReintroduced = reintroduced !== null && reintroduced <= assessed;
  // The fix that is in force at the assessment: the second one only once it has come and gone again.
  const fixed = presence.gone <= assessed ? presence.gone : presence.until;
  return {
    ...text,
    firstFound: whole(first),
    lastFound: isOpen ? assessed : assessments.lastAssessed(member, fixed - 1),
    reintroduced: isReintroduced ? whole(reintroduced) : null,
    remediationDate: isOpen ? null : assessments.firstAssessed(member, fixed),
    nic: null,
    protocol: protocolOf(text.port),
  };
}
