import type { AssetTable } from "../../estate/asset.ts";
import type { VulnerabilityTable } from "../../estate/vulnerability.ts";
import { compilePredicate } from "./compile-predicate.ts";
import { compileTree } from "./compile-tree.ts";
import { joinTests } from "./join-tests.ts";
import { mergeEqualities } from "./merge-equalities.ts";
import { sourceOfAssets, sourceOfVulnerabilities } from "./row-source.ts";
import { prepareFindings } from "./prepare-findings.ts";
import { negate, type CompiledTest } from "./row-test.ts";
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
  const someFinding = prepareFindings(assets, vulnerabilities.count);

  const settle = (part: Part): CompiledTest =>
    part.about === "asset"
      ? part.compiled
      : someFinding(compileTree(part.criteria, findingSource).test);

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
