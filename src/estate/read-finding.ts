import { below, draw, streamOf } from "../kernel/chance.ts";
import { SECOND } from "../kernel/duration.ts";
import type { Finding } from "./finding.ts";
import { wordFinding } from "./finding-text.ts";
import type { Presence } from "./presence.ts";
import type { SlotOfAsset, Timeline } from "./timeline.ts";

const LACKING = streamOf("lacking vulnerability");

/** The id of a vulnerability that the catalogue lacks; its year is later than any of the catalogue. */
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
  assetRow: number,
): { readonly first: number; readonly reintroduced: number | null } {
  const first = assessments.firstAssessed(assetRow, from);
  if (again >= gone || first >= again) return { first, reintroduced: null };
  // An absence that no assessment saw is no reintroduction.
  const missed = assessments.firstAssessed(assetRow, until);
  if (first >= until)
    return { first: assessments.firstAssessed(assetRow, again), reintroduced: null };
  return {
    first,
    reintroduced: missed < again ? assessments.firstAssessed(assetRow, again) : null,
  };
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
  const { facts, assessments } = timeline;
  const { catalogue, exposure, roster, vocabulary } = facts;
  const row = exposure.vulnerabilityOf(slot.assetRow, slot.index, presence);
  const vulnerabilityId = row < 0 ? lackingId(presence.key) : catalogue.idOf(row);
  const system = vocabulary.operatingSystems[roster.operatingSystems[slot.assetRow] ?? 0];
  if (system === undefined) throw new Error("the table of operating systems is empty");
  const text = wordFinding({
    id: vulnerabilityId,
    entry: row < 0 ? null : catalogue.entryOf(row),
    system,
    hash: presence.key,
  });
  const { first, reintroduced } = discoveriesOf(timeline, presence, slot.assetRow);
  const isReintroduced = reintroduced !== null && reintroduced <= assessed;
  // The fix that is in force at the assessment: the second one only once it has come and gone again.
  const fixed = presence.gone <= assessed ? presence.gone : presence.until;
  return {
    vulnerabilityId,
    vulnerabilityRow: Math.max(row, -1),
    checkId: text.checkId,
    firstFound: whole(first),
    lastFound: isOpen ? assessed : assessments.lastAssessed(slot.assetRow, fixed - 1),
    reintroduced: isReintroduced ? whole(reintroduced) : null,
    remediationDate: isOpen ? null : assessments.firstAssessed(slot.assetRow, fixed),
    key: text.key,
    nic: null,
    port: text.port,
    protocol: text.port === null ? null : text.port === 161 ? "UDP" : "TCP",
    proof: text.proof,
    solution: text.solution,
    status: text.status,
  };
}
