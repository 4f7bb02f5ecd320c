import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { edgeRow } from "./edge-row.ts";
import type { EstateOptions } from "./estate.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { createWeightedChoice, type WeightedChoice } from "./weighted.ts";

/** How an asset comes to be assessed; the numbers are what the roster's column holds. */
export const kind = {
  /** Assessed by its agent, which counts as a scan. */
  agent: 0,
  /** Assessed by its agent and never scanned: no last scan. */
  agentUnscanned: 1,
  /** Assessed by the scans of its site. */
  scanned: 2,
  /** Found by discovery scans that do not look for vulnerabilities. */
  discovered: 3,
  /** Imported, neither scanned nor assessed. */
  never: 4,
} as const;

export const NO_SITE = 255;

/** What never changes about assets, one entry per row. */
export type Roster = {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly operatingSystems: Uint8Array;
  /** Index of the scan site, or `NO_SITE` for assets that only report by agent. */
  readonly sites: Uint8Array;
  /** How many findings the asset can have at once. */
  readonly slots: Uint16Array;
};

const KIND = streamOf("asset kind");
const SYSTEM = streamOf("asset operating system");
const SITE = streamOf("asset site");
const SLOTS = streamOf("asset slots");

/** 63% agents, 7% agents never scanned, 26% scanned, 2% discovered only, 2% never seen. */
const KIND_WEIGHTS = [63, 7, 26, 2, 2];
const AGENT_ALSO_IN_SCAN_SITE = 0.55;

/**
 * A heavy tail with mean 1, in thirty-seconds of the assets: many with few findings, one in thirty-two
 * with more than five times the mean.
 */
const TAIL = [
  4, 8, 12, 15, 19, 22, 26, 29, 33, 37, 40, 44, 48, 52, 57, 61, 66, 71, 76, 82, 88, 95, 103, 112,
  122, 134, 149, 168, 194, 234, 310, 489,
];

/** The share of its cycle during which a slot's finding is present, on average. */
const PRESENT_SHARE = 0.742;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Slots per unit of `findings` × tail, such that assets have `findingsPerAsset` open ones on average. */
function slotsPerUnit(findingsPerAsset: number, systems: Vocabulary["operatingSystems"]): number {
  const weight = systems.reduce((sum, system) => sum + system.weight, 0);
  const findings =
    systems.reduce((sum, system) => sum + system.weight * system.findings, 0) / weight;
  const assessedShare = 0.96;
  return findingsPerAsset / (findings * mean(TAIL) * PRESENT_SHARE * assessedShare);
}

function kindOf(seed: number, row: number, choose: WeightedChoice): number {
  switch (row) {
    case edgeRow.neverAssessed:
      return kind.never;
    case edgeRow.discoveredOnly:
      return kind.discovered;
    case edgeRow.agentUnscanned:
      return kind.agentUnscanned;
    case edgeRow.repeatedVulnerability:
    case edgeRow.lackingVulnerability:
      return kind.agent;
    default:
      return choose(draw(seed, KIND, row));
  }
}

function siteOf(seed: number, row: number, kindOfRow: number): number {
  const drawn = draw(seed, SITE, row);
  const isAgent = kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned;
  if (!isAgent || fraction(drawn) < AGENT_ALSO_IN_SCAN_SITE) return drawn;
  return -1;
}

/** The two rows that show repeated and lacking vulnerabilities need enough findings to do so. */
function slotsOf(row: number, drawnSlots: number): number {
  if (row === edgeRow.withoutFindings) return 0;
  const isShowcase = row === edgeRow.repeatedVulnerability || row === edgeRow.lackingVulnerability;
  return isShowcase ? Math.max(drawnSlots, 24) : drawnSlots;
}

/** Draws the roster; no entry depends on how many there are. */
export function createRoster(
  { seed, assets, findingsPerAsset }: EstateOptions,
  { operatingSystems, sites }: Vocabulary,
): Roster {
  const chooseKind = createWeightedChoice(KIND_WEIGHTS);
  const chooseSystem = createWeightedChoice(operatingSystems.map(({ weight }) => weight));
  const chooseSite = createWeightedChoice(sites.scanned.map((_, index) => 1 / (index + 2)));
  const perUnit = slotsPerUnit(findingsPerAsset, operatingSystems);
  const findings = operatingSystems.map((system) => system.findings * perUnit);
  const roster = {
    count: assets,
    kinds: new Uint8Array(assets),
    operatingSystems: new Uint8Array(assets),
    sites: new Uint8Array(assets),
    slots: new Uint16Array(assets),
  };
  for (let row = 0; row < assets; row++) {
    const kindOfRow = kindOf(seed, row, chooseKind);
    const system = chooseSystem(draw(seed, SYSTEM, row));
    const siteDraw = siteOf(seed, row, kindOfRow);
    const slotDraw = draw(seed, SLOTS, row);
    const tail = TAIL[below(slotDraw, TAIL.length)] ?? 0;
    // The low bits decide whether the broken part counts, so that small means are kept as well.
    const drawnSlots = Math.floor((findings[system] ?? 0) * tail + (slotDraw & 0xfff) / 0x1000);
    roster.kinds[row] = kindOfRow;
    roster.operatingSystems[row] = system;
    roster.sites[row] = siteDraw === -1 ? NO_SITE : chooseSite(draw(siteDraw, SITE, 1));
    roster.slots[row] = Math.min(0xffff, findingsPerAsset === 0 ? 0 : slotsOf(row, drawnSlots));
  }
  return roster;
}
