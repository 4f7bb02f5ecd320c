import type { Criteria, Predicate } from "./tree.ts";

/** Whether criteria say anything about assets, or about vulnerabilities. */
export function mentions(criteria: Criteria, about: Predicate["field"]["about"]): boolean {
  switch (criteria.kind) {
    case "predicate":
      return criteria.field.about === about;
    case "not":
      return mentions(criteria.operand, about);
    case "and":
    case "or":
      return criteria.operands.some((operand) => mentions(operand, about));
  }
}
