import { compilePredicate } from "./compile-predicate.ts";
import { joinTests } from "./join-tests.ts";
import { mergeEqualities } from "./merge-equalities.ts";
import type { RowSource } from "./row-source.ts";
import { negate, type CompiledTest } from "./row-test.ts";
import type { Criteria } from "./tree.ts";

/** Compiles criteria whose every field is of the source's rows. */
export function compileTree(criteria: Criteria, source: RowSource): CompiledTest {
  switch (criteria.kind) {
    case "predicate":
      return compilePredicate(criteria, source);
    case "not":
      return negate(compileTree(criteria.operand, source));
    case "and":
    case "or": {
      const operands = mergeEqualities(criteria);
      return joinTests(
        criteria.kind,
        operands.map((operand) => compileTree(operand, source)),
      );
    }
  }
}
