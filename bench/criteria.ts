import { parseArgs } from "node:util";
import { unchanged } from "../src/estate/change.ts";
import { createEstate } from "../src/estate/create-estate.ts";
import type { Snapshot } from "../src/estate/estate.ts";
import { compileAssetCriteria } from "../src/query/criteria/compile.ts";
import { parseCriteria } from "../src/query/criteria/parse.ts";
import { selectRows } from "../src/query/criteria/select-rows.ts";

// Reads, compiles and runs typical criteria over estates of a few sizes.
// npx tsx bench/criteria.ts [--json] [assets ...]     default: 12000 1000000

const INSTANT = Date.UTC(2026, 5, 1);
const RUNS = 21;
/** Slow criteria are not repeated for ever. */
const PATIENCE_MS = 3000;

const criteria: Readonly<Record<string, string>> = {
  "two numbers":
    "last_scan_end >= '2026-05-20T00:02:01Z' && last_assessed_for_vulnerabilities > 2026-05-20",
  "a word": "os_family = 'Windows'",
  "a text": "asset.name CONTAINS 'web'",
  "1,000 ids": `id IN [${Array.from({ length: 1000 }, (_, index) => `'a-${String(index)}'`).join(",")}]`,
  "any finding": "cvss_score >= 9",
};

type Result = {
  readonly assets: number;
  readonly criteria: string;
  readonly selected: number;
  /** Milliseconds: from text to test the first time, which makes columns, and once they are made. */
  readonly firstCompile: number;
  readonly compile: number;
  /** Milliseconds over all rows: the first run, the middle one of all. */
  readonly firstRun: number;
  readonly run: number;
  readonly nanosecondsPerRow: number;
};

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function compile(text: string, { assets, vulnerabilities }: Snapshot): (row: number) => boolean {
  const outcome = parseCriteria(text, "asset", { isStrict: false });
  if (!outcome.ok || outcome.criteria === null) throw new Error(`${text} is not read`);
  return compileAssetCriteria(outcome.criteria, assets, vulnerabilities);
}

/** As many times of the work as patience allows. */
function repeat(work: () => unknown): number[] {
  const times: number[] = [];
  for (let spent = 0; times.length < RUNS && spent < PATIENCE_MS;) {
    const time = elapsed(work);
    times.push(time);
    spent += time;
  }
  return times;
}

function measure(name: string, text: string, snapshot: Snapshot): Result {
  const rows = snapshot.assets.inIdOrder;
  const compiles = repeat(() => compile(text, snapshot));
  const test = compile(text, snapshot);
  let selected = 0;
  const runs = repeat(() => {
    selected = selectRows(rows, test).length;
  });
  const run = median(runs);
  return {
    assets: rows.length,
    criteria: name,
    selected,
    firstCompile: round(compiles[0] ?? NaN),
    compile: round(median(compiles)),
    firstRun: round(runs[0] ?? NaN),
    run: round(run),
    nanosecondsPerRow: round((run * 1e6) / rows.length),
  };
}

function median(times: readonly number[]): number {
  const ordered = [...times].sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [12_000, 1_000_000];
const results = sizes.flatMap((assets) => {
  const estate = createEstate({ seed: 1, assets, vulnerabilities: 15_000, findingsPerAsset: 25 });
  const snapshot = estate.at(INSTANT, unchanged);
  return Object.entries(criteria).map(([name, text]) => measure(name, text, snapshot));
});
if (values.json) console.log(JSON.stringify(results));
else console.table(results);
