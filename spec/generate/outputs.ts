import { existsSync, readFileSync } from "node:fs";
import { fieldTable } from "./field-table.ts";
import { generateFields } from "./fields.ts";
import { format } from "./format.ts";
import { operationTable } from "./operation-table.ts";
import { generateOperations } from "./operations.ts";
import { replaceBetweenMarkers } from "./replace-between-markers.ts";
import { generateRequestValidators } from "./request-validators.ts";
import { generateTypes } from "./types.ts";

const root = new URL("../../", import.meta.url);

export type Output = { readonly file: URL; readonly text: string };

/** Every file that comes from the document, as it should be. */
export async function makeOutputs(): Promise<readonly Output[]> {
  const code: Record<string, string> = {
    "types.ts": await generateTypes(),
    "operations.ts": generateOperations(),
    "fields.ts": generateFields(),
    "request-validators.ts": generateRequestValidators(),
  };
  const files = Object.entries(code).map(([name, text]) =>
    outputOf(`src/spec/generated/${name}`, text),
  );
  return Promise.all([
    ...files,
    ...pageWith("README.md", "operations", operationTable()),
    ...pageWith("docs/criteria.md", "fields", fieldTable()),
  ]);
}

async function outputOf(path: string, text: string): Promise<Output> {
  const file = new URL(path, root);
  return { file, text: await format(file.pathname, text) };
}

/** None when the page does not exist: pages are written by hand, only their tables come from here. */
function pageWith(path: string, name: string, table: string): Promise<Output>[] {
  const file = new URL(path, root);
  if (!existsSync(file)) return [];
  const text = replaceBetweenMarkers(readFileSync(file, "utf8"), name, table);
  return text === undefined ? [] : [outputOf(path, text)];
}
