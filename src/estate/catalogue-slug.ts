import { draw, streamOf } from "../kernel/chance.ts";
import { invariant } from "../kernel/invariant.ts";
import type { KnownWeakness, PlainPattern, Product, Vocabulary } from "./vocabulary.ts";
import { createWeightedChoice } from "./weighted.ts";

/**
 * Where a catalogue entry's name comes from. The name of a row is a pure function of the row, and no
 * two rows share one: numbers come from a bijection of the row, not from a draw.
 */
export type CatalogueEntry =
  | { readonly form: "known"; readonly known: KnownWeakness }
  | { readonly form: "plain"; readonly product: Product; readonly pattern: PlainPattern }
  | {
      readonly form: "hotfix";
      readonly product: Product;
      readonly bulletin: string;
      readonly year: number;
      readonly number: number;
    }
  | {
      readonly form: "cve";
      readonly product: Product;
      readonly year: number;
      readonly number: number;
    };

const PRODUCT = streamOf("vulnerability product");
const ROTATION = streamOf("vulnerability number");
/** CVE years in use; all entries were published before the first instant at which the estate is complete. */
const FIRST_YEAR = 2008;
const YEARS = 17;
const NUMBER_MIN = 1000;
const BLOCK = 2 ** 18;
/** Every so many rows: a weakness of configuration, a hotfix bulletin. */
const KNOWN_EVERY = 37;
const PLAIN_EVERY = 29;
const HOTFIX_EVERY = 31;
const HOTFIX_YEARS = 10;
const HOTFIX_NUMBERS = 990;
/** Above the numbers of the first half million rows. */
const HOTFIX_CVE_MIN = 40_000;

/** A bijection of 0…2^18-1 (odd factor, xor-shifts), so that neighbours get distant numbers. */
function shuffle(value: number, rotation: number): number {
  let mixed = (value + rotation) & (BLOCK - 1);
  mixed = Math.imul(mixed, 0x2c1b5) & (BLOCK - 1);
  mixed ^= mixed >>> 9;
  return Math.imul(mixed, 0x1d4d3) & (BLOCK - 1);
}

/** A year and a number that no other row has. */
function yearAndNumber(seed: number, row: number): { year: number; number: number } {
  const place = shuffle(row % BLOCK, draw(seed, ROTATION, 0));
  const block = Math.floor(row / BLOCK);
  const perYear = Math.ceil(BLOCK / YEARS);
  return {
    year: FIRST_YEAR + (place % YEARS),
    number: NUMBER_MIN + Math.floor(place / YEARS) + block * perYear,
  };
}

/** Above all numbers of the first entries of rows, and of their further CVEs. */
const SUCCESSOR_MIN = 100_000;

/**
 * Names entries that took over a row in a year after those of the first entries. No two share a name: a
 * row changes hands at most once a year.
 */
export function createSuccessorNames(
  seed: number,
  { products }: Vocabulary,
): (row: number, generation: number, year: number) => CatalogueEntry {
  const chooseProduct = createWeightedChoice(products.map(({ weight }) => weight));
  const rotation = draw(seed, ROTATION, 0);
  return (row, generation, year) => {
    const product = products[chooseProduct(draw(seed, PRODUCT, row, generation))];
    invariant(product !== undefined, "the table of products is not empty");
    const place = shuffle(row % BLOCK, rotation) + Math.floor(row / BLOCK) * BLOCK;
    return { form: "cve", product, year, number: SUCCESSOR_MIN + place };
  };
}

/** Names the first entries of rows. */
export function createCatalogueNames(
  seed: number,
  { products, knownWeaknesses, plainPatterns }: Vocabulary,
): (row: number) => CatalogueEntry {
  const chooseProduct = createWeightedChoice(products.map(({ weight }) => weight));
  const windows = products.find(({ slug }) => slug === "microsoft-windows");

  const hotfix = (index: number, product: Product): CatalogueEntry => {
    const year = FIRST_YEAR + (index % HOTFIX_YEARS);
    const number = 1 + Math.floor(index / HOTFIX_YEARS);
    const bulletin = `ms${String(year % 100).padStart(2, "0")}-${String(number).padStart(3, "0")}`;
    return { form: "hotfix", product, bulletin, year, number: HOTFIX_CVE_MIN + index };
  };

  const special = (row: number): CatalogueEntry | undefined => {
    if (row % KNOWN_EVERY === 5) {
      const known = knownWeaknesses[Math.floor(row / KNOWN_EVERY)];
      if (known !== undefined) return { form: "known", known };
    }
    if (row % PLAIN_EVERY === 8) {
      const index = Math.floor(row / PLAIN_EVERY);
      const pattern = plainPatterns[Math.floor(index / products.length)];
      const product = products[index % products.length];
      if (pattern !== undefined && product !== undefined) {
        return { form: "plain", product, pattern };
      }
    }
    const index = Math.floor(row / HOTFIX_EVERY);
    if (
      row % HOTFIX_EVERY === 3 &&
      windows !== undefined &&
      index < HOTFIX_YEARS * HOTFIX_NUMBERS
    ) {
      return hotfix(index, windows);
    }
    return undefined;
  };

  return (row) => {
    const entry = special(row);
    if (entry !== undefined) return entry;
    const product = products[chooseProduct(draw(seed, PRODUCT, row))];
    if (product === undefined) throw new Error("the table of products is empty");
    return { form: "cve", product, ...yearAndNumber(seed, row) };
  };
}

/** The id of an entry: a lower-case slug. */
export function slugOf(entry: CatalogueEntry): string {
  switch (entry.form) {
    case "known":
      return entry.known.id;
    case "plain":
      return `${entry.product.slug}-${entry.pattern.slug}`;
    case "hotfix":
      return `windows-hotfix-${entry.bulletin}`;
    case "cve":
      return `${entry.product.slug}-cve-${entry.year}-${entry.number}`;
  }
}
