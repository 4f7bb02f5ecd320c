import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import { FINDABLE_MAX, type Catalogue } from "./catalogue.ts";
import { edgeRow } from "./edge-row.ts";
import type { Presence } from "./presence.ts";
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
  const groupOfSystem = vocabulary.operatingSystems.map(({ group }) => groups.indexOf(group));

  /** Half of the findings come from the few patches of their month, so they recur across assets. */
  const choose = (pool: Uint16Array, key: number, from: number): number => {
    const drawn = fraction(key);
    if (drawn < PATCHED_SHARE) {
      const month = Math.floor((from - FIRST_PATCH_DAY) / PATCH_PERIOD);
      const patch = Math.floor((drawn / PATCHED_SHARE) * PATCHES_PER_MONTH);
      return pool[below(draw(seed, MONTHLY, month, patch), pool.length)] ?? 0;
    }
    const rest = (drawn - PATCHED_SHARE) / (1 - PATCHED_SHARE);
    // Squared, so that low rows are the common ones.
    return pool[Math.floor(rest * rest * pool.length)] ?? 0;
  };

  const vulnerabilityOf = (member: number, slotIndex: number, presence: Presence): number => {
    const isRepeating = member === edgeRow.repeatedVulnerability;
    const key = isRepeating ? draw(seed, WHICH, slotIndex >> 2) : draw(presence.key, WHICH, 0);
    const severity = severityFrom(key);
    const group = groupOfSystem[roster.systemOf(member)] ?? 0;
    const pool = pools[group * 3 + severity - MODERATE];
    const isLacking =
      (key & LACKING_MASK) === 0 ||
      (member === edgeRow.lackingVulnerability && slotIndex % 4 === 0);
    if (isLacking || pool === undefined || pool.length === 0) return -severity;
    return choose(pool, draw(key, WHICH, 1), isRepeating ? 0 : presence.from);
  };

  const days = new Map<number, DayRisks>();
  const risksOn = (day: number): DayRisks => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const fresh = { day, values: new Int16Array(findable).fill(UNKNOWN) };
    const oldest = days.keys().next();
    if (days.size >= DAYS_KEPT && oldest.done !== true) days.delete(oldest.value);
    days.set(day, fresh);
    return fresh;
  };
  const riskOf = ({ day, values }: DayRisks, row: number): number => {
    const known = values[row] ?? 0;
    if (known !== UNKNOWN) return known;
    const risk = riskOn(catalogue, row, day);
    values[row] = risk;
    return risk;
  };

  return { vulnerabilityOf, risksOn, riskOf, findable };
}
