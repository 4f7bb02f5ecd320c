import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import type { Tag, TagType } from "./asset.ts";
import { criticalityOf } from "./criticality.ts";
import { edgeRow } from "./edge-row.ts";
import { kind } from "./roster.ts";
import type { EstateFacts } from "./timeline.ts";

const SECOND_SITE = streamOf("asset second site");
const CUSTOM = streamOf("asset custom tags");
const OWNER = streamOf("asset owner");
const LOCATION = streamOf("asset location");
const SECOND_SITE_SHARE = 0.15;
const OWNER_SHARE = 0.25;
const LOCATION_SHARE = 0.35;
/** Custom tags per asset, in eighths. */
const CUSTOM_COUNTS = [0, 0, 1, 1, 1, 2, 2, 3];

/** Names of the sites that hold the asset, without repetition; the agents' site first. */
export function siteNamesOf(
  { options, roster, vocabulary }: EstateFacts,
  member: number,
): string[] {
  const { agents, scanned } = vocabulary.sites;
  const kindOfRow = roster.kindOf(member);
  const isAgent = kindOfRow === kind.agent || kindOfRow === kind.agentUnscanned;
  const names = new Set<string>(isAgent ? [agents] : []);
  const site = roster.siteOf(member);
  const first = scanned[site];
  if (first !== undefined) names.add(first);
  const drawn = draw(options.seed, SECOND_SITE, member);
  if (first !== undefined && fraction(drawn) < SECOND_SITE_SHARE) {
    names.add(scanned[below(draw(drawn, SECOND_SITE, 1), scanned.length)] ?? first);
  }
  if (member === edgeRow.sameNameTwice) names.add("integrations");
  return [...names];
}

function customNamesOf({ options, vocabulary }: EstateFacts, member: number): string[] {
  const { custom } = vocabulary.sites;
  const drawn = draw(options.seed, CUSTOM, member);
  const count = CUSTOM_COUNTS[below(drawn, CUSTOM_COUNTS.length)] ?? 0;
  const names = new Set<string>();
  for (let index = 1; index <= count; index++) {
    names.add(custom[below(draw(drawn, CUSTOM, index), custom.length)] ?? "");
  }
  if (member === edgeRow.sameNameTwice) names.add("integrations");
  if (member === edgeRow.quotedTag) {
    names.add('needs "review"').add("don't patch [frozen]").add("Büro");
  }
  return [...names];
}

/** All tags of an asset: custom ones, then owner, location, criticality, then its sites. */
export function tagsOf(facts: EstateFacts, member: number): Tag[] {
  const { options, vocabulary } = facts;
  const tags: Tag[] = [];
  const add = (type: TagType, names: readonly string[]): void => {
    for (const name of names) tags.push({ name, type });
  };
  const some = (stream: number, share: number, words: readonly string[]): string[] => {
    const drawn = draw(options.seed, stream, member);
    if (fraction(drawn) >= share) return [];
    return [words[below(draw(drawn, stream, 1), words.length)] ?? ""];
  };
  add("CUSTOM", customNamesOf(facts, member));
  add("OWNER", some(OWNER, OWNER_SHARE, vocabulary.words.people));
  add("LOCATION", some(LOCATION, LOCATION_SHARE, vocabulary.words.cities));
  const criticality = criticalityOf(options.seed, member);
  add("CRITICALITY", vocabulary.sites.criticality.slice(criticality ?? Infinity).slice(0, 1));
  add("SITE", siteNamesOf(facts, member));
  return tags;
}
