import { readFileSync } from "node:fs";
import type { AssetType } from "./asset.ts";

/** Kinds of machine by what can be wrong with them; `any` and `desktop` products span several. */
export type MachineGroup = "windows" | "linux" | "mac" | "network";
export type ProductGroup = MachineGroup | "any" | "desktop";

/** An operating system as it is seen in the field, with how common it is and how many findings it has. */
export type OperatingSystemRow = {
  readonly vendor: string;
  readonly family: string;
  readonly name: string;
  readonly systemName: string;
  readonly version: string | null;
  readonly type: string;
  readonly architecture: string;
  readonly description: string;
  readonly group: MachineGroup;
  readonly weight: number;
  /** Findings relative to the other rows. */
  readonly findings: number;
  /** How host names of such machines begin. */
  readonly prefix: string;
  readonly machine: AssetType | null;
};

export type Product = {
  readonly slug: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly group: ProductGroup;
  readonly weight: number;
  readonly port: number | null;
  readonly kind: "patch" | "rollup" | "upgrade" | "package";
};

/** A CVSS v2 vector (without parentheses) with the v3 vector that goes with it and what it lets happen. */
export type VectorRow = {
  readonly v2: string;
  readonly v3: string;
  readonly effect: string;
  readonly weight: number;
};

export type Effect = {
  readonly category: string;
  readonly titles: readonly string[];
  /** `%p` stands for the product, `%f` for a routine of it. */
  readonly sentences: readonly string[];
};

/** A weakness of configuration that has no CVE. */
export type KnownWeakness = {
  readonly id: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly vector: string;
  readonly group: ProductGroup;
  readonly port: number | null;
};

/** A weakness that any product can have, as the tail of a slug. */
export type PlainPattern = {
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly vector: string;
};

export type SiteWords = {
  readonly agents: string;
  readonly scanned: readonly string[];
  readonly custom: readonly string[];
  readonly criticality: readonly string[];
  readonly engines: readonly string[];
  readonly domains: readonly string[];
};

export type Words = {
  readonly hostWords: readonly string[];
  readonly hostAdjectives: readonly string[];
  readonly cities: readonly string[];
  readonly people: readonly string[];
  readonly departments: readonly string[];
  readonly functions: readonly string[];
  readonly kits: readonly string[];
};

export type Vocabulary = {
  readonly operatingSystems: readonly OperatingSystemRow[];
  readonly products: readonly Product[];
  readonly vectors: readonly VectorRow[];
  readonly effects: Readonly<Record<string, Effect>>;
  readonly closings: readonly string[];
  readonly knownWeaknesses: readonly KnownWeakness[];
  readonly plainPatterns: readonly PlainPattern[];
  readonly sites: SiteWords;
  readonly words: Words;
};

/** `src/estate` and `dist/estate` are equally far from `fixtures`. */
function readTable(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), "utf8"),
  ) as unknown;
}

/** The committed tables; their shapes are proved by a test, not at every start. */
export const vocabulary: Vocabulary = {
  operatingSystems: readTable("operating-systems") as readonly OperatingSystemRow[],
  products: readTable("products") as readonly Product[],
  vectors: readTable("vectors") as readonly VectorRow[],
  effects: readTable("effects") as Readonly<Record<string, Effect>>,
  closings: readTable("closings") as readonly string[],
  knownWeaknesses: readTable("known-weaknesses") as readonly KnownWeakness[],
  plainPatterns: readTable("plain-patterns") as readonly PlainPattern[],
  sites: readTable("sites") as SiteWords,
  words: readTable("vocabulary") as Words,
};
