import { below, draw, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import { yearOf } from "../kernel/instant.ts";
import { FINDABLE_MAX, type Catalogue } from "./catalogue.ts";
import { createSuccessorNames, slugOf } from "./catalogue-slug.ts";
import { rememberLatest } from "./remember-latest.ts";

/**
 * The catalogue as of a day (since 1970-01-01). From 2025 on entries are withdrawn and newly published
 * ones take their rows, on Wednesdays: 1% of the rows each year, so that their number stays (assumed).
 * No finding names such a row. A new entry has the vectors of the one before it and all else of its own.
 * Days without a change between them share an edition.
 */
export type Editions = (day: number) => Catalogue;

const TURN = streamOf("vulnerability turnover");
/** A Wednesday. */
const FIRST_DAY = Date.UTC(2025, 0, 1) / DAY;
const WEEK_DAYS = 7;
/** A row changes hands every hundred years. */
const PERIOD_WEEKS = 5218;
const PUBLISHED_BEFORE_DAYS = 6;
const EDITIONS_KEPT = 2;

/** When and how often a row had changed hands by a week. */
function turnOf(
  seed: number,
  row: number,
  week: number,
): { readonly generation: number; readonly day: number } | undefined {
  const phase = below(draw(seed, TURN, row), PERIOD_WEEKS);
  if (row < FINDABLE_MAX || week < phase) return undefined;
  const before = Math.floor((week - phase) / PERIOD_WEEKS);
  const day = FIRST_DAY + (phase + before * PERIOD_WEEKS) * WEEK_DAYS;
  return { generation: before + 1, day };
}

/** Prepares the editions of a catalogue; the latest few are kept. */
export function createEditions(catalogue: Catalogue): Editions {
  const { count, seed, vocabulary } = catalogue;
  const nameOf = createSuccessorNames(seed, vocabulary);

  const editionOf = rememberLatest(EDITIONS_KEPT, (week): Catalogue => {
    if (week < 0) return catalogue;
    const generations = new Map<number, number>();
    const added = catalogue.added.slice();
    const published = catalogue.published.slice();
    for (let row = FINDABLE_MAX; row < count; row++) {
      const turn = turnOf(seed, row, week);
      if (turn === undefined) continue;
      generations.set(row, turn.generation);
      added[row] = turn.day;
      published[row] =
        turn.day - below(draw(seed, TURN, row, turn.generation), PUBLISHED_BEFORE_DAYS);
    }
    const entryOf: Catalogue["entryOf"] = (row) => {
      const generation = generations.get(row);
      if (generation === undefined) return catalogue.entryOf(row);
      const year = yearOf((published[row] ?? 0) * DAY);
      return nameOf(row, generation, year);
    };
    const idOf = (row: number): string =>
      generations.has(row) ? slugOf(entryOf(row)) : catalogue.idOf(row);
    return { ...catalogue, added, published, entryOf, idOf };
  });

  return (day) => editionOf(Math.max(-1, Math.floor((day - FIRST_DAY) / WEEK_DAYS)));
}
