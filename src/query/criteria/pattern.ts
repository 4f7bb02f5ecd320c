import { createRequire } from "node:module";

/** A regular expression ready to be asked. */
export type Pattern =
  | { readonly ok: true; readonly isFoundIn: (text: string) => boolean }
  | { readonly ok: false; readonly complaint: string };

const PATTERN_LENGTH_MAX = 1000;
/** Instructions of the compiled pattern; a step of matching costs at most that many. */
const PROGRAM_SIZE_MAX = 5000;

type Engine = (typeof import("re2js"))["RE2JS"];

let engine: Engine | undefined;

/** Loaded when the first pattern comes, because loading it takes 20 ms and most clients send none. */
function loadEngine(): Engine {
  const require = createRequire(import.meta.url);
  return (engine ??= (require("re2js") as typeof import("re2js")).RE2JS);
}

/**
 * Compiles the pattern of LIKE: a regular expression in RE2's syntax, unanchored, blind to case, matched
 * in time linear in the text whatever the pattern (no look-around, no back-references).
 */
export function compilePattern(text: string): Pattern {
  if (text.length > PATTERN_LENGTH_MAX) {
    return { ok: false, complaint: `it is longer than ${PATTERN_LENGTH_MAX} characters` };
  }
  const RE2JS = loadEngine();
  try {
    const compiled = RE2JS.compile(text, RE2JS.CASE_INSENSITIVE);
    if (compiled.programSize() > PROGRAM_SIZE_MAX) {
      return { ok: false, complaint: "its repetitions make it too large" };
    }
    return { ok: true, isFoundIn: (searched) => compiled.test(searched) };
  } catch (thrown) {
    const complaint = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, complaint: complaint.replace(/^error parsing regexp: |\(\?i\)/g, "") };
  }
}
