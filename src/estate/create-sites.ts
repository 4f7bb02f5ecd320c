import { draw, streamOf } from "../kernel/chance.ts";
import type { Site } from "./site.ts";
import type { Vocabulary } from "./vocabulary.ts";

const STREAM = streamOf("site engine");

/** Index of the engine that scans a site; the last engine of the list is a spare that never scans. */
export function engineIndexOf(seed: number, site: number, engines: number): number {
  return draw(seed, STREAM, site) % Math.max(1, engines - 1);
}

function byLowerCaseName(one: Site, other: Site): number {
  const [first, second] = [one.name.toLowerCase(), other.name.toLowerCase()];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** All sites, ascending by lower-cased name; independent of the estate's size. */
export function createSites(
  seed: number,
  { sites }: Vocabulary,
  engineIds: readonly string[],
): readonly Site[] {
  const scanned = sites.scanned.map((name, index): Site => {
    const engineId = engineIds[engineIndexOf(seed, index, engineIds.length)] ?? null;
    return { name, engineId };
  });
  return [{ name: sites.agents, engineId: null }, ...scanned].sort(byLowerCaseName);
}
