import { hintAboutMethod, hintAboutPath } from "./hint.ts";
import type { Match } from "./match.ts";
import { notFound, problem, type Problem } from "./problem.ts";

export type Refusal = {
  readonly reply: Problem<number> | { readonly status: 200; readonly body: undefined };
  readonly hint?: string;
  /** Methods for the `Allow` header. */
  readonly allowed?: readonly string[];
};

/** The answer where no operation is found for method and path. */
export function refuseMatch(
  match: Exclude<Match, { kind: "operation" }>,
  method: string,
  path: string,
): Refusal {
  switch (match.kind) {
    case "unknown":
      return { reply: notFound(), hint: hintAboutPath(path) };
    case "undecodable":
      return {
        reply: problem(400, "The request path is not valid."),
        hint: "A percent sign in the path must be followed by two hex digits of UTF-8: write %25 for the sign itself.",
      };
    case "options":
      return { reply: { status: 200, body: undefined }, allowed: match.allowed };
    case "wrong-method":
      return {
        reply: problem(405, `The method ${method} is not allowed for this resource.`),
        hint: hintAboutMethod(method, path, match.allowed),
        allowed: match.allowed,
      };
  }
}
