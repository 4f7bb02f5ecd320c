import { positiveOf } from "./operator.ts";
import type { Criteria, Predicate } from "./tree.ts";

/** Writes criteria so that the same slot reads the same tree from it. */
export function printCriteria(criteria: Criteria): string {
  switch (criteria.kind) {
    case "predicate":
      return printPredicate(criteria);
    case "not":
      return `NOT ${printOperand(criteria.operand)}`;
    case "and":
      return criteria.operands.map(printOperand).join(" && ");
    case "or":
      return criteria.operands
        .map((operand) => (operand.kind === "and" ? printCriteria(operand) : printOperand(operand)))
        .join(" || ");
  }
}

function printOperand(criteria: Criteria): string {
  const isGroup = criteria.kind === "and" || criteria.kind === "or";
  return isGroup ? `(${printCriteria(criteria)})` : printCriteria(criteria);
}

function printPredicate({ field, operator, values }: Predicate): string {
  const start = `${field.name} ${operator}`;
  if (positiveOf(operator) === "IS NULL") return start;
  if (positiveOf(operator) === "IN") return `${start} [${values.map(printLiteral).join(", ")}]`;
  return `${start} ${values.map(printLiteral).join("")}`;
}

/** Words that no quotes are needed for: numbers, dates, addresses, booleans. */
const BARE = /^(?:[\d.:+TZ-]+|true|false)$/;

/** A text that ends in a backslash can only have come as a bare word, for in quotes it would escape them. */
function printLiteral(text: string): string {
  if (BARE.test(text) || text.endsWith("\\")) return text;
  return `'${text.replaceAll("'", "\\'")}'`;
}
