import { below, draw, fraction, step, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import { FINDABLE_MAX, type Catalogue } from "./catalogue.ts";
import { edgeRow } from "./edge-row.ts";
import type { Presence } from "./presence.ts";
import { rememberLatest } from "./remember-latest.ts";
import type { Roster } from "./roster.ts";
import { CRITICAL, MODERATE, SEVERE } from "./severity.ts";
import { riskOn } from "./revision.ts";
import type { MachineGroup, ProductGroup } from "./vocabulary.ts";

/**
 * Which vulnerability a finding names. Findings look only at the first 4,096 rows of the catalogue, so
 * that a larger catalogue changes no asset (a catalogue smaller than that does).
 */
export type Exposure = {
  /**
   * The catalogue row of the finding; or, for one that the catalogue lacks, minus its severity's index.
   * The asset's row decides what may be found on it.
   */
  vulnerabilityOf: (member: number, slotIndex: number, presence: Presence) => number;
  /** The same, of an asset that is not odd on purpose: by its group, and the finding's key and patch month. */
  rowFor: (group: number, key: number, month: number) => number;
  groupOf: (member: number) => number;
  /** The risks of findable rows on a day; a row's risk is computed when `riskOf` first asks for it. */
  risksOn: (day: number) => DayRisks;
  riskOf: (risks: DayRisks, row: number) => number;
  /** How many catalogue rows can be found at all. */
  readonly findable: number;
};

/** Risks on one day (since 1970-01-01), by row; -1 where not yet computed. */
export type DayRisks = { readonly day: number; readonly values: Int16Array };

const UNKNOWN = -1;
const WHICH = streamOf("finding vulnerability");
const MONTHLY = streamOf("monthly patches");
/** Four weeks from patch day to patch day; the first is a second Tuesday. */
const PATCH_PERIOD = 28 * DAY;
const FIRST_PATCH_DAY = Date.UTC(2020, 0, 14);
const PATCHED_SHARE = 0.5;
const PATCHES_PER_MONTH = 24;
/** One finding in 512 names a vulnerability that the catalogue lacks: these bits of its hash are 0. */
const LACKING_MASK = 0x1ff;
const CRITICAL_BELOW = 0.18;
const SEVERE_BELOW = 0.91;
const DAYS_KEPT = 64;

const groups: readonly MachineGroup[] = ["windows", "linux", "mac", "network"];
const reach: Readonly<Record<ProductGroup, readonly MachineGroup[]>> = {
  windows: ["windows"],
  linux: ["linux"],
  mac: ["mac"],
  network: ["network"],
  desktop: ["windows", "linux", "mac"],
  any: groups,
};

/** Findable rows per machine group and severity; where there are none, any findable row serves. */
function createPools(catalogue: Catalogue, findable: number): readonly Uint16Array[] {
  const pools = Array.from({ length: groups.length * 3 }, (): number[] => []);
  const all: number[] = [];
  for (let row = 0; row < findable; row++) {
    const severity = catalogue.severityOf[row] ?? 0;
    if (severity < MODERATE) continue;
    all.push(row);
    for (const group of reach[catalogue.groupOf(row)]) {
      pools[groups.indexOf(group) * 3 + severity - MODERATE]?.push(row);
    }
  }
  return pools.map((pool) => Uint16Array.from(pool.length > 0 ? pool : all));
}

/** The number of the patch month in which a finding appears; whole, so that passing it on is cheap. */
export function patchMonthOf(from: number): number {
  return Math.floor((from - FIRST_PATCH_DAY) / PATCH_PERIOD) | 0;
}

function severityFrom(drawn: number): number {
  const at = fraction(drawn);
  if (at < CRITICAL_BELOW) return CRITICAL;
  return at < SEVERE_BELOW ? SEVERE : MODERATE;
}

/** Prepares the choice for the assets of a roster. */
export function createExposure(catalogue: Catalogue, roster: Roster): Exposure {
  const { seed, vocabulary } = catalogue;
  const findable = Math.min(catalogue.count, FINDABLE_MAX);
  const pools = createPools(catalogue, findable);
  const monthly = draw(seed, MONTHLY, 0) | 0;
  const groupOfSystem = vocabulary.operatingSystems.map(({ group }) => groups.indexOf(group));

  /** Half of the findings come from the few patches of their month, so they recur across assets. */
  const choose = (pool: Uint16Array, drawn: number, month: number): number => {
    if (drawn < PATCHED_SHARE) {
      const patch = Math.floor((drawn / PATCHED_SHARE) * PATCHES_PER_MONTH);
      return pool[below(step(step(monthly, month), patch) >>> 0, pool.length)] ?? 0;
    }
    const rest = (drawn - PATCHED_SHARE) / (1 - PATCHED_SHARE);
    // Squared, so that low rows are the common ones.
    return pool[Math.floor(rest * rest * pool.length)] ?? 0;
  };

  const rowFor = (group: number, key: number, month: number): number => {
    const drawn = step(key, WHICH);
    const severity = severityFrom(drawn >>> 0);
    const pool = pools[group * 3 + severity - MODERATE];
    if ((drawn & LACKING_MASK) === 0 || pool === undefined || pool.length === 0) return -severity;
    return choose(pool, fraction(step(drawn, 1) >>> 0), month);
  };

  const groupOf = (member: number): number => groupOfSystem[roster.systemOf(member)] ?? 0;

  const vulnerabilityOf = (member: number, slotIndex: number, presence: Presence): number => {
    const { key, from } = presence;
    if (member === edgeRow.repeatedVulnerability) {
      return rowFor(groupOf(member), draw(seed, WHICH, slotIndex >> 2) | 0, 0);
    }
    const row = rowFor(groupOf(member), key, patchMonthOf(from));
    const isLacking = member === edgeRow.lackingVulnerability && slotIndex % 4 === 0;
    return isLacking && row >= 0 ? -(catalogue.severityOf[row] ?? 0) : row;
  };

  const risksOn = rememberLatest(DAYS_KEPT, (day) => ({
    day,
    values: new Int16Array(findable).fill(UNKNOWN),
  }));
  const riskOf = ({ day, values }: DayRisks, row: number): number => {
    const known = values[row] ?? 0;
    if (known !== UNKNOWN) return known;
    const risk = riskOn(catalogue, row, day);
    values[row] = risk;
    return risk;
  };

  return { vulnerabilityOf, rowFor, groupOf, risksOn, riskOf, findable };
}
