import { unchanged } from "../src/estate/change.ts";
import { createEstate } from "../src/estate/create-estate.ts";
import type { Snapshot } from "../src/estate/estate.ts";
import { compileAssetCriteria } from "../src/query/criteria/compile.ts";
import { parseCriteria } from "../src/query/criteria/parse.ts";
import { selectRows } from "../src/query/criteria/select-rows.ts";

// Reads, compiles and runs typical criteria over estates of a few sizes.
// npx tsx bench/criteria.ts [assets ...]     default: 12000 1000000

const INSTANT = Date.UTC(2026, 5, 1);
const RUNS = 5;
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
  /** Milliseconds: text to test, the first run, the fastest run. */
  readonly compile: number;
  readonly first: number;
  readonly best: number;
  readonly nanosecondsPerRow: number;
};

function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function compile(text: string, { assets, vulnerabilities }: Snapshot): (row: number) => boolean {
  const outcome = parseCriteria(text, "asset", { isStrict: false });
  if (!outcome.ok || outcome.criteria === null) throw new Error(`${text} is not read`);
  return compileAssetCriteria(outcome.criteria, assets, vulnerabilities);
}

function measure(name: string, text: string, snapshot: Snapshot): Result {
  const rows = snapshot.assets.inIdOrder;
  const compiled = elapsed(() => {
    compile(text, snapshot);
  });
  const test = compile(text, snapshot);
  let selected = 0;
  const runs: number[] = [];
  for (let spent = 0; runs.length < RUNS && spent < PATIENCE_MS;) {
    const run = elapsed(() => {
      selected = selectRows(rows, test).length;
    });
    spent += run;
    runs.push(run);
  }
  const best = Math.min(...runs);
  return {
    assets: rows.length,
    criteria: name,
    selected,
    compile: round(compiled),
    first: round(runs[0] ?? NaN),
    best: round(best),
    nanosecondsPerRow: round((best * 1e6) / rows.length),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [12_000, 1_000_000];
const results = sizes.flatMap((assets) => {
  const estate = createEstate({ seed: 1, assets, vulnerabilities: 12_000, findingsPerAsset: 40 });
  const snapshot = estate.at(INSTANT, unchanged);
  return Object.entries(criteria).map(([name, text]) => measure(name, text, snapshot));
});
console.table(results);
console.log(JSON.stringify(results));
