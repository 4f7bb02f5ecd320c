import type { CompiledTest, RowTest } from "./row-test.ts";
import type { Group } from "./tree.ts";

/** One test from the tests of a group, cheapest first. */
export function joinTests(kind: Group["kind"], operands: readonly CompiledTest[]): CompiledTest {
  const ordered = [...operands].sort((one, other) => one.cost - other.cost);
  const [first, second, third] = ordered.map(({ test }) => test);
  const dearest = ordered.at(-1)?.cost ?? 0;
  if (first === undefined) return { test: () => kind === "and", cost: dearest };
  if (second === undefined) return { test: first, cost: dearest };
  if (third === undefined) return { test: joinTwo(kind, first, second), cost: dearest };
  const tests = ordered.map(({ test }) => test);
  return { test: joinMany(kind, tests), cost: dearest };
}

function joinTwo(kind: Group["kind"], first: RowTest, second: RowTest): RowTest {
  return kind === "and" ? (row) => first(row) && second(row) : (row) => first(row) || second(row);
}

function joinMany(kind: Group["kind"], tests: readonly RowTest[]): RowTest {
  const decides = kind === "or";
  return (row) => {
    for (const test of tests) if (test(row) === decides) return decides;
    return !decides;
  };
}
