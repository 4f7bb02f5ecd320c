import { positiveOf } from "./operator.ts";
import type { Criteria, Group, Predicate } from "./tree.ts";

/** Whether many such predicates about one field can be answered by one look into a set. */
export function isMergeable({ operator, field }: Predicate): boolean {
  const positive = positiveOf(operator);
  return (positive === "=" || positive === "IN") && field.type !== "instant";
}

/** Equalities joined with || ask for any of their values; denied ones joined with && for none. */
function mergesIn(kind: Group["kind"], criteria: Criteria): criteria is Predicate {
  if (criteria.kind !== "predicate" || !isMergeable(criteria)) return false;
  const isNegative = criteria.operator === "!=" || criteria.operator === "NOT IN";
  return isNegative === (kind === "and");
}

/**
 * The operands of a group, with the equalities of each field made one list, so that a chain of a hundred
 * thousand of them costs a row as much as one. The result means the same.
 */
export function mergeEqualities({ kind, operands }: Group): readonly Criteria[] {
  const lists = new Map<string, string[]>();
  const merged: Criteria[] = [];
  for (const operand of operands) {
    if (!mergesIn(kind, operand)) {
      merged.push(operand);
      continue;
    }
    const values = lists.get(keyOf(operand));
    if (values !== undefined) {
      for (const value of operand.values) values.push(value);
      continue;
    }
    const list = [...operand.values];
    lists.set(keyOf(operand), list);
    merged.push({ ...operand, operator: kind === "or" ? "IN" : "NOT IN", values: list });
  }
  return merged;
}

function keyOf({ field }: Predicate): string {
  return `${field.about}.${field.column}`;
}

/** How many tests a row may have to pass, equalities that merge counted once. */
export function countTests(criteria: Criteria): number {
  if (criteria.kind === "predicate") return 1;
  if (criteria.kind === "not") return countTests(criteria.operand);
  const fields = new Set<string>();
  let count = 0;
  for (const operand of criteria.operands) {
    if (mergesIn(criteria.kind, operand)) fields.add(keyOf(operand));
    else count += countTests(operand);
  }
  return count + fields.size;
}
