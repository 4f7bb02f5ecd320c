import { NUMBERED_ROWS_MAX, type PageRefusal } from "../query/page.ts";
import { problem, type Problem } from "./problem.ts";

/** Why a page cannot be given (forms and texts assumed; no such answer was ever recorded). */
export function refusePage(refusal: PageRefusal): {
  readonly reply: Problem<400>;
  readonly hint: string;
} {
  switch (refusal) {
    case "beyond-numbered-rows":
      return {
        reply: problem(
          400,
          `Paging with page and size supports up to ${NUMBERED_ROWS_MAX.toLocaleString("en-US")} results. ` +
            "To retrieve results beyond this limit, use the cursor parameter.",
        ),
        hint: "Walk with metadata.cursor of the answer before: send it back as cursor= and leave page out.",
      };
    case "unusable-cursor":
      return {
        reply: problem(400, "The cursor is not valid for this request."),
        hint: "Send back metadata.cursor unchanged, with the same resource, sort and criteria as the request that gave it.",
      };
  }
}
