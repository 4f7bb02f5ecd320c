import type { AssetTable } from "../../estate/asset.ts";
import type { VulnerabilityTable } from "../../estate/vulnerability.ts";
import { compilePredicate } from "./compile-predicate.ts";
import { compileTree } from "./compile-tree.ts";
import { joinTests } from "./join-tests.ts";
import { mergeEqualities } from "./merge-equalities.ts";
import { sourceOfAssets, sourceOfVulnerabilities } from "./row-source.ts";
import { cost, negate, type CompiledTest, type RowTest } from "./row-test.ts";
import type { Criteria, Group } from "./tree.ts";

/** Criteria about one finding wait for the group they are in; whatever is about the asset is a test. */
type Part =
  | { readonly about: "finding"; readonly criteria: Criteria }
  | { readonly about: "asset"; readonly compiled: CompiledTest };

/**
 * Compiles criteria about assets and their findings. What an AND group says about findings, directly or
 * in parenthesised groups that say nothing else, one finding must satisfy; NOT denies a statement about
 * the asset (that some finding does), so it ends such a group (both assumed).
 */
export function compileForAssets(
  whole: Criteria,
  assets: AssetTable,
  vulnerabilities: VulnerabilityTable,
): CompiledTest {
  const assetSource = sourceOfAssets(assets);
  const findingSource = sourceOfVulnerabilities(vulnerabilities);
  const openOf = rememberLast(assets.openVulnerabilities);

  const settle = (part: Part): CompiledTest => {
    if (part.about === "asset") return part.compiled;
    const { test } = compileTree(part.criteria, findingSource);
    return someFinding(test, openOf, vulnerabilities.count);
  };

  const compile = (criteria: Criteria): Part => {
    switch (criteria.kind) {
      case "predicate":
        return criteria.field.about === "vulnerability"
          ? { about: "finding", criteria }
          : { about: "asset", compiled: compilePredicate(criteria, assetSource) };
      case "not":
        return { about: "asset", compiled: negate(settle(compile(criteria.operand))) };
      case "and":
      case "or":
        return compileGroup(criteria);
    }
  };

  const compileGroup = (group: Group): Part => {
    const { kind } = group;
    const parts = mergeEqualities(group).map(compile);
    const tests = parts.flatMap((part) => (part.about === "asset" ? [part.compiled] : []));
    const operands = parts.flatMap((part) => (part.about === "finding" ? [part.criteria] : []));
    if (tests.length === 0) return { about: "finding", criteria: groupOf(kind, operands) };
    if (operands.length > 0) {
      tests.push(settle({ about: "finding", criteria: groupOf(kind, operands) }));
    }
    return { about: "asset", compiled: joinTests(kind, tests) };
  };

  return settle(compile(whole));
}

function groupOf(kind: Group["kind"], operands: readonly Criteria[]): Criteria {
  const [only] = operands;
  return only !== undefined && operands.length === 1 ? only : { kind, operands };
}

type OpenOf = AssetTable["openVulnerabilities"];

/** Findings are made on demand, and the tests of a row come one after the other. */
function rememberLast(openOf: OpenOf): OpenOf {
  let lastRow = -1;
  let lastOpen: ArrayLike<number> = [];
  return (row) => {
    if (row !== lastRow) [lastRow, lastOpen] = [row, openOf(row)];
    return lastOpen;
  };
}

/** Asks the whole catalogue once, then each asset's findings until one passes. */
function someFinding(test: RowTest, openOf: OpenOf, count: number): CompiledTest {
  const passing = new Uint8Array(count);
  for (let row = 0; row < count; row++) passing[row] = test(row) ? 1 : 0;
  if (!passing.includes(1)) return { test: () => false, cost: cost.array };
  return {
    test: (row) => {
      const open = openOf(row);
      for (let index = 0; index < open.length; index++) {
        if (passing[open[index] ?? -1] === 1) return true;
      }
      return false;
    },
    cost: cost.findings,
  };
}
