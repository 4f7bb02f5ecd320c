import type { AssetColumnName, AssetType } from "./asset.ts";
import { assetIdOf } from "./asset-id.ts";
import type { Column, TextColumn, WordColumn, WordSetColumn } from "./column.ts";
import { agentKeyOf } from "./identifiers-of-asset.ts";
import { addressOf, hostNameOf, isIpv6, macOf } from "./network-identity.ts";
import { architectureOf, typeOf } from "./system-of-asset.ts";
import { siteNamesOf, tagsOf } from "./tags-of-asset.ts";
import type { EstateFacts } from "./timeline.ts";
import type { OperatingSystemRow } from "./vocabulary.ts";

/** Columns that no instant changes. */
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

const TYPES: readonly AssetType[] = ["unknown", "guest", "hypervisor", "physical", "mobile"];

function text(read: (row: number) => string | null): TextColumn {
  return { shape: "text", read };
}

/** A word per row from a word per operating system. */
function wordOfSystem(
  { roster, vocabulary }: EstateFacts,
  wordOf: (system: OperatingSystemRow) => string | null,
): WordColumn {
  const perSystem = vocabulary.operatingSystems.map(wordOf);
  const words = [...new Set(perSystem.filter((word) => word !== null))];
  const codeOfSystem = Int8Array.from(perSystem, (word) =>
    word === null ? -1 : words.indexOf(word),
  );
  const codes = Int8Array.from(roster.operatingSystems, (system) => codeOfSystem[system] ?? -1);
  return { shape: "word", codes, words };
}

function wordPerRow(
  { roster }: EstateFacts,
  words: readonly string[],
  wordOf: (row: number) => string | null,
): WordColumn {
  const codes = new Int8Array(roster.count);
  for (let row = 0; row < roster.count; row++) {
    const word = wordOf(row);
    codes[row] = word === null ? -1 : words.indexOf(word);
  }
  return { shape: "word", codes, words };
}

function wordSet(
  words: readonly string[],
  namesOf: (row: number) => readonly string[],
): WordSetColumn {
  const distinct = [...new Set(words)];
  const indexOf = new Map(distinct.map((word, index) => [word, index]));
  const read = (row: number): number[] => [
    ...new Set(namesOf(row).map((name) => indexOf.get(name) ?? -1)),
  ];
  return { shape: "word-set", words: distinct, read };
}

function createColumn(facts: EstateFacts, name: StaticAssetColumnName): Column {
  const { options, organizationId, vocabulary } = facts;
  const { seed } = options;
  const { sites, words } = vocabulary;
  const siteWords = [sites.agents, ...sites.scanned];
  const makers: Readonly<Record<StaticAssetColumnName, () => Column>> = {
    id: () => text((row) => assetIdOf(organizationId, seed, row)),
    hostName: () => text((row) => hostNameOf(facts, row)),
    ip: () => text((row) => addressOf(seed, row)),
    ipv4: () => text((row) => (isIpv6(seed, row) ? null : addressOf(seed, row))),
    ipv6: () => text((row) => (isIpv6(seed, row) ? addressOf(seed, row) : null)),
    mac: () => text((row) => macOf(seed, row)),
    agentKey: () => text((row) => agentKeyOf(facts, row)),
    type: () => wordPerRow(facts, TYPES, (row) => typeOf(facts, row)),
    osArchitecture: () =>
      wordPerRow(
        facts,
        ["", ...new Set(vocabulary.operatingSystems.map((system) => system.architecture))].filter(
          (word, index) => word !== "" || index === 0,
        ),
        (row) => architectureOf(facts, row),
      ),
    osDescription: () => wordOfSystem(facts, ({ description }) => description),
    osFamily: () => wordOfSystem(facts, ({ family }) => family),
    osName: () => wordOfSystem(facts, (system) => system.name),
    osSystemName: () => wordOfSystem(facts, ({ systemName }) => systemName),
    osType: () => wordOfSystem(facts, ({ type }) => type),
    osVendor: () => wordOfSystem(facts, ({ vendor }) => vendor),
    osVersion: () => wordOfSystem(facts, ({ version }) => version),
    sites: () => wordSet(siteWords, (row) => siteNamesOf(facts, row)),
    tags: () =>
      wordSet(
        [...sites.custom, ...words.people, ...words.cities, ...sites.criticality, ...siteWords],
        (row) => tagsOf(facts, row).map((tag) => tag.name),
      ),
  };
  return makers[name]();
}

/** Columns made when first asked for, then kept: they are the same at every instant. */
export function createStaticColumns(facts: EstateFacts): (name: StaticAssetColumnName) => Column {
  const made = new Map<StaticAssetColumnName, Column>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const column = createColumn(facts, name);
    made.set(name, column);
    return column;
  };
}
