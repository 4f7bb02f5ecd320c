import { parseField } from "./parse-field.ts";
import { parseOperator } from "./parse-operator.ts";
import { parseValues } from "./parse-values.ts";
import type { Parsing } from "./parsing.ts";
import type { Predicate } from "./tree.ts";

/** Reads `field operator values`. */
export function parsePredicate(parsing: Parsing): Predicate {
  const at = parsing.lexer.peek().start;
  const field = parseField(parsing);
  const operator = parseOperator(parsing, field);
  const values = parseValues(parsing, { field, operator });
  const predicate: Predicate = { kind: "predicate", field, operator, values };
  parsing.allowance.spend(predicate, at);
  return predicate;
}
