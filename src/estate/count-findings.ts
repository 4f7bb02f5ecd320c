import { criticalityFactor } from "./criticality.ts";
import type { DayRisks } from "./exposure.ts";
import type { OpenFindings } from "./open-findings.ts";
import { dayOf } from "./revision.ts";
import { CRITICAL, MODERATE, SEVERE } from "./severity.ts";
import { exploitCount, kitBits } from "./threat.ts";
import type { EstateFacts, Timeline } from "./timeline.ts";

/** Counters of one asset; mutable, reused for every asset. */
export type Counts = {
  critical: number;
  severe: number;
  moderate: number;
  exploits: number;
  malwareKits: number;
  risk: number;
};

/** Counts the open findings of an asset as of an assessment (NaN: nothing was ever looked for). */
export type FindingCounter = (timeline: Timeline, member: number, assessed: number) => Counts;

function bitsIn(bits: number): number {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** Exploits and kits of the findable rows, so that counting looks nothing up by text. */
function threatsOf({ catalogue, exposure }: EstateFacts): {
  exploits: Uint8Array;
  kits: Uint32Array;
} {
  const exploits = new Uint8Array(exposure.findable);
  const kits = new Uint32Array(exposure.findable);
  for (let row = 0; row < exposure.findable; row++) {
    exploits[row] = exploitCount(catalogue, row);
    kits[row] = kitBits(catalogue, row);
  }
  return { exploits, kits };
}

function addSeverity(counts: Counts, severity: number): void {
  if (severity === CRITICAL) counts.critical += 1;
  else if (severity === SEVERE) counts.severe += 1;
  else if (severity === MODERATE) counts.moderate += 1;
}

/** The returned counts are overwritten by the next call. */
export function createFindingCounter(
  facts: EstateFacts,
  openFindings: OpenFindings,
): FindingCounter {
  const { catalogue, exposure, options } = facts;
  const threats = threatsOf(facts);
  const counts: Counts = {
    critical: 0,
    severe: 0,
    moderate: 0,
    exploits: 0,
    malwareKits: 0,
    risk: 0,
  };
  // An exploit counts once however often its vulnerability is found: rows seen in this call hold its number.
  const seenInCall = new Uint32Array(exposure.findable);
  let call = 0;
  let kits = 0;

  const addKnown = (row: number, risks: DayRisks): void => {
    addSeverity(counts, catalogue.severityOf[row] ?? 0);
    counts.risk += exposure.riskOf(risks, row);
    if (seenInCall[row] === call) return;
    seenInCall[row] = call;
    counts.exploits += threats.exploits[row] ?? 0;
    kits |= threats.kits[row] ?? 0;
  };

  return (timeline, member, assessed) => {
    counts.critical = counts.severe = counts.moderate = 0;
    counts.exploits = counts.malwareKits = counts.risk = 0;
    if (Number.isNaN(assessed)) return counts;
    call = (call + 1) >>> 0;
    kits = 0;
    const risks = exposure.risksOn(dayOf(assessed));
    const { rows, count } = openFindings.list(timeline, { member, assessed });
    for (let index = 0; index < count; index++) {
      const row = rows[index] ?? 0;
      if (row < 0) addSeverity(counts, -row);
      else addKnown(row, risks);
    }
    counts.malwareKits = bitsIn(kits);
    counts.risk *= criticalityFactor(options.seed, member);
    return counts;
  };
}
