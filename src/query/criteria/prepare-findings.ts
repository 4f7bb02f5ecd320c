import type { AssetTable } from "../../estate/asset.ts";
import { cost, type CompiledTest, type RowTest } from "./row-test.ts";

/** A statement that some finding passes, with the catalogue rows that do. */
type Statement = { readonly passes: RowTest; readonly marked: Uint8Array; isEmpty: boolean };

/**
 * Makes tests of assets from tests of the catalogue. Before the first asset is asked, one walk over the
 * catalogue answers all of them, so that what a row costs to read is paid once. A single statement
 * stops at an asset's first finding that passes; several share the findings of a row.
 */
export function prepareFindings(
  { hasOpen, openVulnerabilities }: AssetTable,
  count: number,
): (passes: RowTest) => CompiledTest {
  const statements: Statement[] = [];
  let isAnswered = false;
  const answerAll = (): void => {
    isAnswered = true;
    for (let row = 0; row < count; row++) {
      for (const statement of statements) {
        if (!statement.passes(row)) continue;
        statement.marked[row] = 1;
        statement.isEmpty = false;
      }
    }
  };
  let lastRow = -1;
  let lastOpen: ArrayLike<number> = [];
  const sharedOpen = (row: number): ArrayLike<number> => {
    if (row !== lastRow) [lastRow, lastOpen] = [row, openVulnerabilities(row)];
    return lastOpen;
  };
  return (passes) => {
    const marked = new Uint8Array(count);
    const statement = { passes, marked, isEmpty: true };
    statements.push(statement);
    const test = (row: number): boolean => {
      if (!isAnswered) answerAll();
      if (statement.isEmpty) return false;
      return statements.length === 1 ? hasOpen(row, marked) : isAnyMarked(sharedOpen(row), marked);
    };
    return { test, cost: cost.findings };
  };
}

function isAnyMarked(open: ArrayLike<number>, marked: Uint8Array): boolean {
  for (let index = 0; index < open.length; index++) {
    if (marked[open[index] ?? -1] === 1) return true;
  }
  return false;
}
