import type { AssetTable } from "../../estate/asset.ts";
import type { Column } from "../../estate/column.ts";
import type { VulnerabilityTable } from "../../estate/vulnerability.ts";
import { invariant } from "../../kernel/invariant.ts";
import type { CriteriaField } from "./tree.ts";

/** The rows that criteria are compiled over. */
export type RowSource = {
  readonly columnOf: (field: CriteriaField) => Column;
  /** The text of a row; kept until another row is asked, since tests come row by row. */
  readonly textOf: (field: CriteriaField, read: ReadText) => ReadText;
  readonly rowOf: (id: string) => number | undefined;
};

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

/** Shares one reader per column among all tests of it. */
function createTextMemory(): RowSource["textOf"] {
  const readers = new Map<string, ReadText>();
  return ({ column }, read) => {
    const known = readers.get(column);
    if (known !== undefined) return known;
    let lastRow = -1;
    let lastText: string | null = null;
    const remembering: ReadText = (row) => {
      if (row !== lastRow) [lastRow, lastText] = [row, read(row)];
      return lastText;
    };
    readers.set(column, remembering);
    return remembering;
  };
}
