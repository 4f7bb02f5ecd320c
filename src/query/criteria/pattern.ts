import { createRequire } from "node:module";

/** A regular expression ready to be asked. */
export type Pattern =
  | { readonly ok: true; readonly isFoundIn: (text: string) => boolean }
  | { readonly ok: false; readonly complaint: string };

const PATTERN_LENGTH_MAX = 1000;
/** Instructions of the compiled pattern; a step of matching costs at most that many. */
const PROGRAM_SIZE_MAX = 1500;
/** The engine is fast as long as it meets few distinct states; `e.{9}` has it meet hundreds. */
const STATES_MAX = 250;

type Engine = (typeof import("re2js"))["RE2JS"];
type Compiled = ReturnType<Engine["compile"]>;

let engine: Engine | undefined;

/** Loaded when the first pattern comes, because loading it takes 20 ms and most clients send none. */
function loadEngine(): Engine {
  const require = createRequire(import.meta.url);
  return (engine ??= (require("re2js") as typeof import("re2js")).RE2JS);
}

const LETTERS = "eeeeettttaaaoooiiinnnsssrrrhhllddccuummpfgwybvkxjqz     01239.-_";
const PIECES = 4;

/** Letters about as frequent as in prose, in no order: on them a pattern shows its worst side. */
function makeProse(): string[] {
  let drawn = 1;
  const letter = (): string => {
    drawn = (drawn * 75 + 74) % 65_537;
    return LETTERS.charAt(drawn % LETTERS.length);
  };
  return Array.from({ length: PIECES }, () => Array.from({ length: 250 }, letter).join(""));
}

const prose = makeProse();

/**
 * Whether a pattern meets so many states on a short text that on long ones the engine would lose its
 * memory of them, and with it its speed: from 10 ns to 10 us per character. The pattern stands behind
 * the prose, because texts without the literals of a pattern are passed over.
 */
function isExplosive(compiled: Compiled, text: string): boolean {
  const { dfa } = compiled.re2Input;
  compiled.test(text);
  const statesMax = dfa.stateCount + STATES_MAX;
  return prose.some((piece) => {
    compiled.test(piece + text);
    return dfa.stateCount > statesMax;
  });
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
    if (isExplosive(compiled, text)) {
      return { ok: false, complaint: "it keeps too many possibilities open; anchor it with ^" };
    }
    return { ok: true, isFoundIn: (searched) => compiled.test(searched) };
  } catch (thrown) {
    const complaint = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, complaint: complaint.replace(/^error parsing regexp: |\(\?i\)/g, "") };
  }
}
