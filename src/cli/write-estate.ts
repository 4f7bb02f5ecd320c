import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { renderAsset } from "../api/assets/render.ts";
import { renderSite } from "../api/sites/render.ts";
import { renderVulnerability } from "../api/vulnerabilities/render.ts";
import type { Snapshot } from "../estate/estate.ts";
import type { Site } from "../estate/site.ts";
import { UsageError } from "../kernel/usage-error.ts";

export type WrittenFile = { readonly path: string; readonly records: number };

type Plan = {
  readonly folder: string;
  /** Whether each asset comes with its open findings. */
  readonly withFindings: boolean;
  readonly onProgress: (text: string) => void;
};

/** Records that are rendered before they are written, so that memory does not grow with the estate. */
const BATCH = 500;

/**
 * Writes every record of the estate, one JSON object a line, as the API would show it. A file appears
 * under its name when it is whole, in place of an older one.
 */
export function writeEstate(
  { instant, assets, vulnerabilities }: Snapshot,
  sites: readonly Site[],
  plan: Plan,
): readonly WrittenFile[] {
  const assetLine = (row: number): unknown => {
    const same = plan.withFindings ? assets.compare(row, instant).same : undefined;
    const lists = { new: [], remediated: [], same };
    return renderAsset(assets.read(row), lists, { withIdentifiers: true });
  };
  const write = fileWriter(plan);
  return [
    write("assets.ndjson", assets.inIdOrder, assetLine),
    write("vulnerabilities.ndjson", vulnerabilities.inIdOrder, (row) =>
      renderVulnerability(vulnerabilities.read(row)),
    ),
    write("sites.ndjson", sites, renderSite),
  ];
}

function fileWriter({ folder, onProgress }: Plan) {
  return <Item>(
    name: string,
    items: ArrayLike<Item> & Iterable<Item>,
    render: (item: Item) => unknown,
  ): WrittenFile => {
    const path = join(folder, name);
    try {
      makeFolder(folder);
      const file = openSync(`${path}.part`, "w");
      let lines: string[] = [];
      let records = 0;
      for (const item of items) {
        lines.push(JSON.stringify(render(item)));
        records += 1;
        if (lines.length < BATCH && records < items.length) continue;
        writeSync(file, `${lines.join("\n")}\n`);
        lines = [];
        onProgress(`${name} ${String(records)} of ${String(items.length)} `);
      }
      closeSync(file);
      renameSync(`${path}.part`, path);
      return { path, records };
    } catch (error) {
      throw explain(error, path);
    }
  };
}

/** Node's own recursive form never returns where a folder cannot be made below an existing one (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(resolve(folder)));
  mkdirSync(folder);
}

function explain(error: unknown, path: string): unknown {
  const isFileError = error instanceof Error && "code" in error && "syscall" in error;
  if (!isFileError) return error;
  return new UsageError(
    "cannot-write",
    `The file ${JSON.stringify(path)} cannot be written (${String(error.code)}).`,
    "Give --out a folder that you may write to, with room for the estate.",
  );
}
