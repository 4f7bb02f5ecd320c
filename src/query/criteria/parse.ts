import { describeRefusal } from "./describe-refusal.ts";
import { parseTree } from "./parse-tree.ts";
import { Refused } from "./refused.ts";
import type { Criteria, Slot } from "./tree.ts";

export type ParseOutcome =
  | {
      readonly ok: true;
      /** Null for empty text, which selects everything. */
      readonly criteria: Criteria | null;
    }
  | {
      readonly ok: false;
      readonly refusal: {
        /** 1 for the first character (UTF-16 code unit). */
        readonly position: number;
        /** One line of printable ASCII, at most 300 characters, ending in an example that works. */
        readonly hint: string;
      };
    };

/**
 * Reads criteria and checks every field, operator and literal. Bounded in nesting, in the number of
 * tests and in the size of patterns, so that no text takes long to read or to apply.
 *
 * @see Integrations guide, "Search Criteria"; the rest of the grammar is shipped with clients or assumed
 */
export function parseCriteria(
  text: string,
  slot: Slot,
  { isStrict }: { readonly isStrict: boolean },
): ParseOutcome {
  try {
    return { ok: true, criteria: parseTree(text, slot, isStrict) };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const refusal = { position: thrown.at + 1, hint: describeRefusal(thrown, slot) };
    return { ok: false, refusal };
  }
}
