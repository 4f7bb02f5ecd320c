import type { TextColumn, WordColumn, WordSetColumn } from "../../estate/column.ts";
import { createNumberTest } from "./number-test.ts";
import { positiveOf } from "./operator.ts";
import type { RowSource } from "./row-source.ts";
import { cost, negate, type CompiledTest, type RowTest } from "./row-test.ts";
import { createTextTest } from "./text-test.ts";
import type { Predicate } from "./tree.ts";

/** Compiles one predicate; a negative operator is its positive one denied, NULL included. */
export function compilePredicate(predicate: Predicate, source: RowSource): CompiledTest {
  const positive = positiveOf(predicate.operator);
  const test =
    positive === "IS NULL" ? compileNullity(predicate, source) : compilePositive(predicate, source);
  return positive === predicate.operator ? test : negate(test);
}

function compilePositive(predicate: Predicate, source: RowSource): CompiledTest {
  if (predicate.field.column === "id") {
    const rows = rowsWithId(predicate, source);
    if (rows !== undefined) return { test: (row) => rows.has(row), cost: cost.rowSet };
  }
  const column = source.columnOf(predicate.field);
  switch (column.shape) {
    case "number":
    case "boolean":
      return { test: createNumberTest(predicate, column.values), cost: cost.array };
    case "word":
      return { test: testOfWords(predicate, column), cost: cost.array };
    case "word-set":
      return { test: testOfWordSets(predicate, column), cost: cost.wordSet };
    case "text":
      return { test: testOfTexts(predicate, column, source), cost: cost.text };
  }
}

/** Ids are looked up, so that no row's id has to be made; undefined for other operators. */
function rowsWithId(
  { operator, values }: Predicate,
  { rowOf }: RowSource,
): Set<number> | undefined {
  const positive = positiveOf(operator);
  if (positive !== "=" && positive !== "IN") return undefined;
  return new Set(values.map(rowOf).filter((row) => row !== undefined));
}

/** Which words of the dictionary pass, asked once for each. */
function passingWords(predicate: Predicate, words: readonly string[]): Uint8Array {
  const { spelling, passes } = createTextTest(predicate);
  return Uint8Array.from(words, (word) =>
    passes(spelling === "exact" ? word : word.toLowerCase()) ? 1 : 0,
  );
}

function testOfWords(predicate: Predicate, { codes, words }: WordColumn): RowTest {
  const passing = passingWords(predicate, words);
  return (row) => passing[codes[row] ?? -1] === 1;
}

function testOfWordSets(predicate: Predicate, { read, words }: WordSetColumn): RowTest {
  const passing = passingWords(predicate, words);
  if (!passing.includes(1)) return () => false;
  return (row) => {
    for (const word of read(row)) if (passing[word] === 1) return true;
    return false;
  };
}

function testOfTexts(predicate: Predicate, { read }: TextColumn, source: RowSource): RowTest {
  const { spelling, passes } = createTextTest(predicate);
  const textOf = source.textOf(predicate.field, read, spelling);
  return (row) => {
    const text = textOf(row);
    return text !== null && passes(text);
  };
}

function compileNullity({ field }: Predicate, source: RowSource): CompiledTest {
  const column = source.columnOf(field);
  switch (column.shape) {
    case "number":
      return { test: (row) => Number.isNaN(column.values[row]), cost: cost.array };
    case "word":
      return { test: (row) => (column.codes[row] ?? -1) < 0, cost: cost.array };
    case "text": {
      const textOf = source.textOf(field, column.read, "exact");
      return { test: (row) => textOf(row) === null, cost: cost.text };
    }
    case "boolean":
    case "word-set":
      return { test: () => false, cost: cost.array };
  }
}
