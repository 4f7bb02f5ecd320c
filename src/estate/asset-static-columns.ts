import type { AssetColumnName, AssetType } from "./asset.ts";
import { assetIdOf } from "./asset-id.ts";
import type { Column } from "./column.ts";
import { agentKeyOf } from "./identifiers-of-asset.ts";
import { addressOf, hostNameOf, isIpv6, macOf } from "./network-identity.ts";
import { architectureOf, typeOf } from "./system-of-asset.ts";
import { siteNamesOf, tagsOf } from "./tags-of-asset.ts";
import { rememberLatest } from "./remember-latest.ts";
import type { EstateFacts } from "./timeline.ts";
import type { OperatingSystemRow } from "./vocabulary.ts";

/** Columns that only change when an asset leaves and another one takes its row. */
export type StaticAssetColumnName = Exclude<
  AssetColumnName,
  | "riskScore"
  | "criticalVulnerabilities"
  | "severeVulnerabilities"
  | "moderateVulnerabilities"
  | "totalVulnerabilities"
  | "exploits"
  | "malwareKits"
  | "assessedForPolicies"
  | "assessedForVulnerabilities"
  | "lastAssessedForVulnerabilities"
  | "lastScanStart"
  | "lastScanEnd"
>;

const TYPES: readonly string[] = [
  "unknown",
  "guest",
  "hypervisor",
  "physical",
  "mobile",
] satisfies AssetType[];
/** No word of the column. */
const NO_TYPE = "";

/** What a column is made of: who has the rows, and the column of another day, if there is one. */
type Making = { readonly members: Uint32Array; readonly donor: Donor | undefined };

type Donor = { readonly members: Uint32Array; readonly column: Column };

type Maker = (making: Making) => Column;

function text(read: (member: number) => string | null): Maker {
  return ({ members }) => ({ shape: "text", read: (row) => read(members[row] ?? 0) });
}

/** A word per asset; on rows that did not change hands it is taken from the donor. */
function word(words: readonly string[], codeOf: (member: number) => number): Maker {
  return ({ members, donor }) => {
    const isTaken = donor?.column.shape === "word";
    const codes = isTaken ? donor.column.codes.slice() : new Int8Array(members.length);
    for (const [row, member] of members.entries()) {
      if (!isTaken || donor.members[row] !== member) codes[row] = codeOf(member);
    }
    return { shape: "word", codes, words };
  };
}

/** A word per asset from a word per operating system. */
function wordOfSystem(
  { roster, vocabulary }: EstateFacts,
  wordOf: (system: OperatingSystemRow) => string | null,
): Maker {
  const perSystem = vocabulary.operatingSystems.map(wordOf);
  const words = [...new Set(perSystem.filter((each) => each !== null))];
  const codes = Int8Array.from(perSystem, (each) => (each === null ? -1 : words.indexOf(each)));
  return word(words, (member) => codes[roster.systemOf(member)] ?? -1);
}

function wordSet(words: readonly string[], namesOf: (member: number) => readonly string[]): Maker {
  const distinct = [...new Set(words)];
  const indexOf = new Map(distinct.map((word, index) => [word, index]));
  const read = (member: number): number[] => [
    ...new Set(namesOf(member).map((name) => indexOf.get(name) ?? -1)),
  ];
  return ({ members }) => ({
    shape: "word-set",
    words: distinct,
    read: (row) => read(members[row] ?? 0),
  });
}

function makersOf(facts: EstateFacts): Readonly<Record<StaticAssetColumnName, Maker>> {
  const { options, organizationId, vocabulary } = facts;
  const { seed } = options;
  const { sites, words, operatingSystems } = vocabulary;
  const siteWords = [sites.agents, ...sites.scanned];
  const architectures = [...new Set(["", ...operatingSystems.map((each) => each.architecture)])];
  return {
    id: text((member) => assetIdOf(organizationId, seed, member)),
    hostName: text((member) => hostNameOf(facts, member)),
    ip: text((member) => addressOf(seed, member)),
    ipv4: text((member) => (isIpv6(seed, member) ? null : addressOf(seed, member))),
    ipv6: text((member) => (isIpv6(seed, member) ? addressOf(seed, member) : null)),
    mac: text((member) => macOf(seed, member)),
    agentKey: text((member) => agentKeyOf(facts, member)),
    type: word(TYPES, (member) => TYPES.indexOf(typeOf(facts, member) ?? NO_TYPE)),
    osArchitecture: word(architectures, (member) =>
      architectures.indexOf(architectureOf(facts, member)),
    ),
    osDescription: wordOfSystem(facts, ({ description }) => description),
    osFamily: wordOfSystem(facts, ({ family }) => family),
    osName: wordOfSystem(facts, (system) => system.name),
    osSystemName: wordOfSystem(facts, ({ systemName }) => systemName),
    osType: wordOfSystem(facts, ({ type }) => type),
    osVendor: wordOfSystem(facts, ({ vendor }) => vendor),
    osVersion: wordOfSystem(facts, ({ version }) => version),
    sites: wordSet(siteWords, (member) => siteNamesOf(facts, member)),
    tags: wordSet(
      [...sites.custom, ...words.people, ...words.cities, ...sites.criticality, ...siteWords],
      (member) => tagsOf(facts, member).map((tag) => tag.name),
    ),
  };
}

/** Columns as of a day of the turnover. */
export type StaticColumnsOn = (day: number) => (name: StaticAssetColumnName) => Column;

const DAYS_KEPT = 4;

/** Columns made when first asked for, then kept for the day; a day's take over from the last one made. */
export function createStaticColumns(facts: EstateFacts): StaticColumnsOn {
  const makers = makersOf(facts);
  const latest = new Map<StaticAssetColumnName, Donor>();
  return rememberLatest(DAYS_KEPT, (day) => {
    const made = new Map<StaticAssetColumnName, Column>();
    return (name: StaticAssetColumnName) => {
      const known = made.get(name);
      if (known !== undefined) return known;
      const members = facts.turnover.membersOn(day);
      const column = makers[name]({ members, donor: latest.get(name) });
      latest.set(name, { members, column });
      made.set(name, column);
      return column;
    };
  });
}
