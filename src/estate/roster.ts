import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { invariant } from "../kernel/invariant.ts";
import { edgeRow } from "./edge-row.ts";
import type { ProfiledEstateOptions } from "./estate.ts";
import { ROWS_MAX } from "./member.ts";
import { DEFAULT_PROFILE, profileOf, type Profile } from "./profile.ts";
import type { OperatingSystemRow, Vocabulary } from "./vocabulary.ts";
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

const NO_SITE = 255;

/** What never changes about an asset, by member; for the first asset of each row it is kept. */
export type Roster = {
  /** How many rows there are. */
  readonly count: number;
  kindOf: (member: number) => number;
  /** Index of the operating system in the vocabulary. */
  systemOf: (member: number) => number;
  /** Index of the scan site, or `NO_SITE` for assets that only report by agent. */
  siteOf: (member: number) => number;
  /** How many findings the asset can have at once. */
  slotsOf: (member: number) => number;
};

const KIND = streamOf("asset kind");
const SYSTEM = streamOf("asset operating system");
const SITE = streamOf("asset site");
const SLOTS = streamOf("asset slots");

/**
 * Of assets with an agent, one in ten was never scanned. Of the others, 26 in 30 are scanned, two only
 * discovered, two never seen.
 */
function kindWeights(agentPercent: number): readonly number[] {
  const others = 100 - agentPercent;
  return [(agentPercent * 9) / 10, agentPercent / 10, (others * 26) / 30, others / 15, others / 15];
}

const AGENT_ALSO_IN_SCAN_SITE = 0.55;

/**
 * A heavy tail with mean 1, in thirty-seconds of the assets: many with few findings, one in thirty-two
 * with more than five times the mean.
 */
const TAIL = [
  4, 8, 12, 15, 19, 22, 26, 29, 33, 37, 40, 44, 48, 52, 57, 61, 66, 71, 76, 82, 88, 95, 103, 112,
  122, 134, 149, 168, 194, 234, 310, 489,
];

const SLOTS_MAX = 0xffff;

/** The share of its cycle during which a slot's finding is present, on average. */
const PRESENT_SHARE = 0.742;

/** What of an operating system decides how many findings there are. */
type WeightedSystem = Pick<OperatingSystemRow, "weight" | "findings">;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Slots per unit of `findings` × tail, such that assets have `findingsPerAsset` open ones on average. */
function slotsPerUnit(
  findingsPerAsset: number,
  { agentPercent }: Profile,
  systems: readonly WeightedSystem[],
): number {
  const weight = systems.reduce((sum, system) => sum + system.weight, 0);
  const findings =
    systems.reduce((sum, system) => sum + system.weight * system.findings, 0) / weight;
  const assessedShare = 1 - ((100 - agentPercent) * 2) / 1500;
  return findingsPerAsset / (findings * mean(TAIL) * PRESENT_SHARE * assessedShare);
}

function drawKind(seed: number, member: number, choose: WeightedChoice): number {
  switch (member) {
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
      return choose(draw(seed, KIND, member));
  }
}

function drawSite(
  seed: number,
  { member, kindOfMember }: { member: number; kindOfMember: number },
  choose: WeightedChoice,
): number {
  const drawn = draw(seed, SITE, member);
  const isAgent = kindOfMember === kind.agent || kindOfMember === kind.agentUnscanned;
  if (isAgent && fraction(drawn) >= AGENT_ALSO_IN_SCAN_SITE) return NO_SITE;
  return choose(draw(drawn, SITE, 1));
}

/** The two rows that show repeated and lacking vulnerabilities need enough findings to do so. */
function adjustSlots(member: number, drawnSlots: number): number {
  if (member === edgeRow.withoutFindings) return 0;
  const isShowcase =
    member === edgeRow.repeatedVulnerability || member === edgeRow.lackingVulnerability;
  return isShowcase ? Math.max(drawnSlots, 24) : drawnSlots;
}

/** The roster as it is drawn, for any member. */
function createDrawnRoster(
  { seed, assets, findingsPerAsset, profile: name = DEFAULT_PROFILE }: ProfiledEstateOptions,
  { operatingSystems, sites }: Vocabulary,
): Roster {
  const profile = profileOf(name);
  const systems = operatingSystems.map(({ weight, group, findings: relative }) => ({
    weight: weight * profile.groups[group],
    findings: relative,
  }));
  const chooseKind = createWeightedChoice(kindWeights(profile.agentPercent));
  const chooseSystem = createWeightedChoice(systems.map(({ weight }) => weight));
  const chooseSite = createWeightedChoice(sites.scanned.map((_, index) => 1 / (index + 2)));
  const perUnit = slotsPerUnit(findingsPerAsset, profile, systems);
  const findings = systems.map((system) => system.findings * perUnit);
  const kindOf = (member: number): number => drawKind(seed, member, chooseKind);
  const systemOf = (member: number): number => chooseSystem(draw(seed, SYSTEM, member));
  return {
    count: assets,
    kindOf,
    systemOf,
    siteOf: (member) => drawSite(seed, { member, kindOfMember: kindOf(member) }, chooseSite),
    slotsOf: (member) => {
      if (findingsPerAsset === 0) return 0;
      const drawn = draw(seed, SLOTS, member);
      const tail = TAIL[below(drawn, TAIL.length)] ?? 0;
      // The low bits decide whether the broken part counts, so that small means are kept as well.
      const slots = Math.floor((findings[systemOf(member)] ?? 0) * tail + (drawn & 0xfff) / 0x1000);
      return Math.min(SLOTS_MAX, adjustSlots(member, slots));
    },
  };
}

/** Draws the roster; no entry depends on how many there are. */
export function createRoster(options: ProfiledEstateOptions, vocabulary: Vocabulary): Roster {
  const drawn = createDrawnRoster(options, vocabulary);
  const { count } = drawn;
  invariant(count <= ROWS_MAX, "an estate has at most 2^20 assets");
  const kinds = new Uint8Array(count);
  const systems = new Uint8Array(count);
  const sites = new Uint8Array(count);
  const slots = new Uint16Array(count);
  for (let row = 0; row < count; row++) {
    kinds[row] = drawn.kindOf(row);
    systems[row] = drawn.systemOf(row);
    sites[row] = drawn.siteOf(row);
    slots[row] = drawn.slotsOf(row);
  }
  return {
    count,
    kindOf: (member) => kinds[member] ?? drawn.kindOf(member),
    systemOf: (member) => systems[member] ?? drawn.systemOf(member),
    siteOf: (member) => sites[member] ?? drawn.siteOf(member),
    slotsOf: (member) => slots[member] ?? drawn.slotsOf(member),
  };
}
