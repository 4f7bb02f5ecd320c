import { parseCriteria } from "../query/criteria/parse.ts";
import type { Criteria, Slot } from "../query/criteria/tree.ts";
import { unreadableCriteria, type Problem } from "./problem.ts";

export type CriteriaOutcome =
  | { readonly ok: true; readonly criteria: Criteria | null }
  | {
      readonly ok: false;
      readonly refusal: { readonly reply: Problem<400>; readonly hint: string };
    };

/** Reads the criteria of one key of the body; absent, null and empty mean no filter. */
export function readCriteria(
  text: string | null | undefined,
  slot: Slot,
  isStrict: boolean,
): CriteriaOutcome {
  const outcome = parseCriteria(text ?? "", slot, { isStrict });
  if (outcome.ok) return outcome;
  const reply = unreadableCriteria(text ?? "");
  return { ok: false, refusal: { reply, hint: outcome.refusal.hint } };
}
