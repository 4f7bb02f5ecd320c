import { explainUnknownField } from "./explain-unknown-field.ts";
import { exampleOf } from "./example.ts";
import type { KnownField } from "./fields.ts";
import type { Parsing } from "./parsing.ts";
import { refuse } from "./refused.ts";
import { shorten } from "./shorten.ts";
import type { CriteriaField } from "./tree.ts";

/** Reads the name of a field that the slot knows; the names are case-sensitive (assumed). */
export function parseField(parsing: Parsing): CriteriaField {
  const { kind, text, start } = parsing.lexer.next();
  if (kind === "end") return refuse(start, "a comparison is missing at the end");
  if (kind === "quoted") return refuse(start, `a field was expected, and fields are not quoted`);
  if (kind === "symbol") return refuse(start, `${shorten(text)} where a field was expected`);
  const known = parsing.fields.get(text);
  if (known === undefined) {
    const { complaint, example } = explainUnknownField(text, parsing.slot);
    return refuse(start, complaint, example);
  }
  if (parsing.isStrict && known.grade === "third-party") refuseSpelling(parsing, known, start);
  return known.field;
}

/** In strict mode only spellings pass that nobody is known to have guessed. */
function refuseSpelling({ fields }: Parsing, { field, names }: KnownField, start: number): never {
  const means = (name: string): boolean => {
    const other = fields.get(name)?.field;
    return other?.about === field.about && other.column === field.column;
  };
  const better = names.find(({ name, grade }) => grade !== "third-party" && means(name));
  const complaint = `${shorten(field.name)} is only known from third-party clients (strict mode)`;
  if (better === undefined) return refuse(start, `${complaint}; no other spelling is known`);
  const { name, grade } = better;
  const advice =
    grade === "assumed"
      ? `no documented spelling is known, ${name} is assumed`
      : `the ${grade} spelling is ${name}`;
  return refuse(start, `${complaint}; ${advice}`, exampleOf({ ...field, name }));
}
