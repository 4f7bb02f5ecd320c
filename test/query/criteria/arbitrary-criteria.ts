import fc from "fast-check";
import { fieldsOf } from "../../../src/query/criteria/fields.ts";
import { operatorsOf } from "../../../src/query/criteria/operator.ts";
import type { Criteria, CriteriaField, Predicate, Slot } from "../../../src/query/criteria/tree.ts";
import { valueOf } from "./naive.ts";
import { assetRecords, vulnerabilityRecords } from "./records.ts";

const assetWires = assetRecords.map(({ asset }) => asset);

/** Values that records really have, so that criteria select some of them. */
function seenValues({ about, name }: Pick<CriteriaField, "about" | "name">): string[] {
  const records = about === "asset" ? assetWires : vulnerabilityRecords;
  const values = records.flatMap((record) => valueOf(name, record));
  const texts = values.filter((value) => value !== null && value !== undefined).map(String);
  const distinct = [...new Set(texts)];
  return distinct.length > 0 ? distinct : ["none"];
}

const oddTexts = fc.constantFrom(
  "",
  "it's",
  '"',
  "\\",
  "a\\'b",
  "C:\\",
  "'",
  "''",
  "%",
  "AND",
  " x ",
  "Ü",
);

function literals(field: CriteriaField): fc.Arbitrary<string> {
  const seen = fc.constantFrom(...seenValues(field));
  const seenOr = (other: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof({ arbitrary: seen, weight: 4 }, { arbitrary: other, weight: 1 });
  switch (field.type) {
    case "number":
      return seenOr(fc.constantFrom("0", "-1", "9.0", "+4.5", "50000", ".5"));
    case "instant":
      return seenOr(
        fc.constantFrom("2026-05-01", "2026-05-18T23:00:00.123+02:00", "2020-01-01T00:00:00Z"),
      );
    case "boolean":
      return fc.constantFrom("true", "false", "TRUE");
    case "ip":
      return seenOr(fc.constantFrom("10.0.0.1", "2001:db8::1"));
    case "enum":
    case "id":
    case "string":
    case "string-set": {
      const shouted = seen.map((text) => text.toUpperCase());
      return seenOr(fc.oneof(shouted, oddTexts));
    }
  }
}

/** A piece of a literal, from the beginning, the end or the middle. */
function pieces(whole: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(whole, fc.nat(12), fc.integer({ min: 1, max: 6 }))
    .map(([text, start, length]) => (start > 8 ? text : text.slice(start, start + length)));
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** In quotes a text cannot end in a backslash, so no criteria hold one that also needs quotes. */
function isWritable(text: string): boolean {
  return !text.endsWith("\\") || /^[\w:]+\\$/.test(text);
}

function predicates(field: CriteriaField): fc.Arbitrary<Predicate> {
  const whole = literals(field).filter(isWritable);
  const piece = pieces(whole).filter(isWritable);
  const pattern = piece
    .map(escapeForPattern)
    .chain((text) => fc.constantFrom(text, `^${text}`, `${text}$`, `${text}.*[a-m0-9]`))
    .filter(isWritable);
  return fc.constantFrom(...operatorsOf(field.type)).chain((operator) => {
    const make = (values: fc.Arbitrary<string[]>): fc.Arbitrary<Predicate> =>
      values.map((each) => ({ kind: "predicate", field, operator, values: each }));
    switch (operator) {
      case "IS NULL":
      case "IS NOT NULL":
        return make(fc.constant([]));
      case "IN":
      case "NOT IN":
        return make(fc.array(whole, { minLength: 1, maxLength: 4 }));
      case "LIKE":
      case "NOT LIKE":
        return make(fc.tuple(pattern));
      case "CONTAINS":
      case "DOES NOT CONTAIN":
      case "STARTS WITH":
      case "ENDS WITH":
        return make(fc.tuple(piece));
      case "=":
      case "!=":
      case ">":
      case ">=":
      case "<":
      case "<=":
        return make(fc.tuple(whole));
    }
  });
}

/** Trees as the parser makes them: groups of two or more, none directly in one of its own kind. */
export function arbitraryCriteria(slot: Slot): fc.Arbitrary<Criteria> {
  const fields = [...fieldsOf(slot).values()].map(({ field }) => field);
  const byField = new Map(fields.map((field) => [field.name, predicates(field)]));
  const predicate = fc
    .constantFrom(...byField.keys())
    .chain((name) => byField.get(name) ?? fc.constantFrom<Predicate>());
  const { tree } = fc.letrec<{ tree: Criteria; not: Criteria; and: Criteria; or: Criteria }>(
    (tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        predicate,
        tie("and"),
        tie("or"),
        tie("not"),
      ),
      not: tie("tree").map((operand) => ({ kind: "not", operand })),
      and: groups("and", tie("tree")),
      or: groups("or", tie("tree")),
    }),
  );
  return tree;
}

function groups(kind: "and" | "or", operand: fc.Arbitrary<Criteria>): fc.Arbitrary<Criteria> {
  return fc.array(operand, { minLength: 2, maxLength: 4 }).map((operands) => ({
    kind,
    operands: operands.flatMap((each) => (each.kind === kind ? each.operands : [each])),
  }));
}
