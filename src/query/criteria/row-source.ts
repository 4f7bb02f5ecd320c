import type { AssetTable } from "../../estate/asset.ts";
import type { Column } from "../../estate/column.ts";
import type { VulnerabilityTable } from "../../estate/vulnerability.ts";
import { invariant } from "../../kernel/invariant.ts";
import type { CriteriaField } from "./tree.ts";

/** The rows that criteria are compiled over. */
export type RowSource = {
  readonly columnOf: (field: CriteriaField) => Column;
  /** The text of a row, spelled as asked; kept until another row is asked, since tests come row by row. */
  readonly textOf: (field: CriteriaField, read: ReadText, spelling: Spelling) => ReadText;
  readonly rowOf: (id: string) => number | undefined;
};

/** As it is, or in small letters for tests that are blind to case. */
export type Spelling = "exact" | "folded";
export type ReadText = (row: number) => string | null;

export function sourceOfAssets(assets: AssetTable): RowSource {
  return {
    columnOf: (field) => {
      invariant(field.about === "asset", `${field.name} is not a field of assets`);
      return assets.column(field.column);
    },
    textOf: createTextMemory(),
    rowOf: assets.rowOf,
  };
}

export function sourceOfVulnerabilities(vulnerabilities: VulnerabilityTable): RowSource {
  return {
    columnOf: (field) => {
      invariant(field.about === "vulnerability", `${field.name} is not a field of vulnerabilities`);
      return vulnerabilities.column(field.column);
    },
    textOf: createTextMemory(),
    rowOf: vulnerabilities.rowOf,
  };
}

/** Shares one reader per column and spelling among all tests of it. */
function createTextMemory(): RowSource["textOf"] {
  const readers = new Map<string, ReadText>();
  const share = (key: string, read: ReadText): ReadText => {
    const known = readers.get(key);
    if (known !== undefined) return known;
    const remembering = rememberLast(read);
    readers.set(key, remembering);
    return remembering;
  };
  return ({ column }, read, spelling) => {
    const exact = share(column, read);
    if (spelling === "exact") return exact;
    return share(`${column} folded`, (row) => exact(row)?.toLowerCase() ?? null);
  };
}

function rememberLast(read: ReadText): ReadText {
  let lastRow = -1;
  let lastText: string | null = null;
  return (row) => {
    if (row !== lastRow) [lastRow, lastText] = [row, read(row)];
    return lastText;
  };
}
