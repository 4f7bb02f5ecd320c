import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import { createCatalogueNames, slugOf, type CatalogueEntry } from "./catalogue-slug.ts";
import type { Cvss2 } from "./cvss2.ts";
import type { Cvss3 } from "./cvss3.ts";
import type { EstateOptions } from "./estate.ts";
import { scoreCvss2 } from "./score-cvss2.ts";
import { scoreCvss3 } from "./score-cvss3.ts";
import { severityOf } from "./severity.ts";
import type { ProductGroup, Vocabulary } from "./vocabulary.ts";
import { createWeightedChoice } from "./weighted.ts";

/** A pair of vectors, scored once. */
export type ScoredVector = {
  readonly cvss2: Cvss2;
  readonly cvss3: Cvss3;
  readonly effect: string;
  readonly severityScore: number;
};

/** What does not change from day to day about catalogue entries; columns have one entry per row. */
export type Catalogue = {
  readonly seed: number;
  readonly count: number;
  readonly vocabulary: Vocabulary;
  readonly vectors: readonly ScoredVector[];
  /** Index into `vectors`. */
  readonly vectorOf: Uint8Array;
  /** Index into `severities`. */
  readonly severityOf: Uint8Array;
  /** 1 where there is a v3 vector. */
  readonly hasV3: Uint8Array;
  /** Days since 1970-01-01. */
  readonly published: Uint32Array;
  readonly added: Uint32Array;
  entryOf: (row: number) => CatalogueEntry;
  idOf: (row: number) => string;
  groupOf: (row: number) => ProductGroup;
};

/** Findings name only rows below this, so that a larger catalogue changes no asset. */
export const FINDABLE_MAX = 4096;
const VECTOR = streamOf("vulnerability vector");
const WITHOUT_V3 = streamOf("vulnerability without v3");
const PUBLISHED = streamOf("vulnerability published");
const WITHOUT_V3_SHARE = 0.05;
/** Entries are published by mid December of their year at the latest, and added up to 16 days later. */
const PUBLISHED_WITHIN_DAYS = 345;
const ADDED_WITHIN_DAYS = 17;
const PLAIN_YEAR = 2010;

function scoreVectors({ vectors }: Vocabulary): ScoredVector[] {
  return vectors.map(({ v2, v3, effect }) => {
    const cvss2 = scoreCvss2(v2);
    return { cvss2, cvss3: scoreCvss3(v3), effect, severityScore: Math.round(cvss2.score) };
  });
}

function groupOfEntry(entry: CatalogueEntry): ProductGroup {
  return entry.form === "known" ? entry.known.group : entry.product.group;
}

function vectorTextOf(entry: CatalogueEntry): string | null {
  if (entry.form === "known") return entry.known.vector;
  return entry.form === "plain" ? entry.pattern.vector : null;
}

/** Keeps what belongs to the rows that findings name: pages of findings ask for them again and again. */
function keepLowRows<Value>(make: (row: number) => Value): (row: number) => Value {
  const kept: (Value | undefined)[] = [];
  return (row) => {
    if (row >= FINDABLE_MAX) return make(row);
    return (kept[row] ??= make(row));
  };
}

/** Draws the catalogue; no entry depends on how many there are. */
export function createCatalogue(
  { seed, vulnerabilities: count }: EstateOptions,
  vocabulary: Vocabulary,
): Catalogue {
  const entryOf = keepLowRows(createCatalogueNames(seed, vocabulary));
  const vectors = scoreVectors(vocabulary);
  const chooseVector = createWeightedChoice(vocabulary.vectors.map(({ weight }) => weight));
  const vectorByText = new Map(vocabulary.vectors.map(({ v2 }, index) => [v2, index]));
  const catalogue = {
    seed,
    count,
    vocabulary,
    vectors,
    vectorOf: new Uint8Array(count),
    severityOf: new Uint8Array(count),
    hasV3: new Uint8Array(count),
    published: new Uint32Array(count),
    added: new Uint32Array(count),
    entryOf,
    idOf: keepLowRows((row: number) => slugOf(entryOf(row))),
    groupOf: (row: number) => groupOfEntry(entryOf(row)),
  };
  for (let row = 0; row < count; row++) {
    const entry = entryOf(row);
    const drawn = draw(seed, VECTOR, row);
    const text = vectorTextOf(entry);
    const vector = (text === null ? undefined : vectorByText.get(text)) ?? chooseVector(drawn);
    catalogue.vectorOf[row] = vector;
    catalogue.severityOf[row] = severityOf(vectors[vector]?.severityScore ?? 0, drawn);
    catalogue.hasV3[row] = fraction(draw(seed, WITHOUT_V3, row)) < WITHOUT_V3_SHARE ? 0 : 1;
    const year =
      "year" in entry ? entry.year : PLAIN_YEAR + below(draw(seed, PUBLISHED, row, 2), 14);
    const published =
      Date.UTC(year, 0, 1) / DAY + below(draw(seed, PUBLISHED, row), PUBLISHED_WITHIN_DAYS);
    catalogue.published[row] = published;
    catalogue.added[row] = published + below(draw(seed, PUBLISHED, row, 1), ADDED_WITHIN_DAYS);
  }
  return catalogue;
}
