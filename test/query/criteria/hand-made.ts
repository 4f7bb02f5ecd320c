import type { AssetColumnName, AssetTable } from "../../../src/estate/asset.ts";
import type { Column } from "../../../src/estate/column.ts";
import type {
  VulnerabilityColumnName,
  VulnerabilityTable,
} from "../../../src/estate/vulnerability.ts";

/** What a hand-made row says, in the estate's names; anything left out is NULL, or no elements. */
export type Values<Name extends string> = Readonly<
  Partial<Record<Name, number | boolean | string | readonly string[]>>
>;

const WORD_SETS = new Set<string>(["tags", "sites", "categories", "cves"]);
const BOOLEANS = new Set<string>(["assessedForPolicies", "pciFail"]);
const NUMBERS = new Set<string>([
  "riskScore",
  "lastScanEnd",
  "cvssV2Score",
  "cvssV3Score",
  "modified",
]);
const WORDS = new Set<string>(["type", "osFamily", "severity"]);

function columnOf<Name extends string>(rows: readonly Values<Name>[], name: Name): Column {
  const values = rows.map((row) => row[name]);
  if (NUMBERS.has(name)) {
    const numbers = values.map((value) => (typeof value === "number" ? value : NaN));
    return { shape: "number", values: Float64Array.from(numbers) };
  }
  if (BOOLEANS.has(name)) {
    return {
      shape: "boolean",
      values: Uint8Array.from(values, (value) => (value === true ? 1 : 0)),
    };
  }
  const words = [...new Set(values.flat().filter((value) => value !== undefined))].map(String);
  if (WORD_SETS.has(name)) {
    return {
      shape: "word-set",
      words,
      read: (row) => [values[row] ?? []].flat().map((word) => words.indexOf(String(word))),
    };
  }
  if (WORDS.has(name)) {
    return {
      shape: "word",
      words,
      codes: Int8Array.from(values, (word) => words.indexOf(String(word))),
    };
  }
  return { shape: "text", read: (row) => (values[row] === undefined ? null : String(values[row])) };
}

function never(): never {
  throw new Error("criteria do not need this");
}

/** Assets of a few given rows; `findings` names rows of the catalogue. */
export function handMadeAssets(
  rows: readonly (Values<AssetColumnName> & { readonly findings?: readonly number[] })[],
): AssetTable {
  return {
    count: rows.length,
    inIdOrder: Uint32Array.from(rows.keys()),
    column: (name) => columnOf(rows, name),
    rowOf: (id) => indexOrNone(rows.findIndex((row) => row.id === id)),
    read: never,
    openVulnerabilities: (row) => rows[row]?.findings ?? [],
    hasOpen: (row, marked) => (rows[row]?.findings ?? []).some((one) => marked[one] === 1),
    versionOf: never,
    compare: never,
  };
}

/** A catalogue of a few given rows. */
export function handMadeVulnerabilities(
  rows: readonly Values<VulnerabilityColumnName>[],
): VulnerabilityTable {
  return {
    count: rows.length,
    inIdOrder: Uint32Array.from(rows.keys()),
    column: (name) => columnOf(rows, name),
    rowOf: (id) => indexOrNone(rows.findIndex((row) => row.id === id)),
    read: never,
    versionOf: never,
  };
}

function indexOrNone(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
