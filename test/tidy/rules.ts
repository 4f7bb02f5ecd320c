/**
 * House rules that no linter knows. Each comes with its mend, so that a failure says what to do instead;
 * `src/README.md` gives the reasons.
 */
import { dirname, join } from "node:path/posix";
import type { Part } from "./source.ts";

export const LINES_MAX = 250;

/** From the bottom to the top: a file imports from its own layer and from those before it. */
const LAYERS =
  "kernel spec estate query api scenario faults journal referee server cli index.ts".split(" ");

/** Files that may be longer, or folders of such files, with the reason. */
export const LONG: Readonly<Record<string, string>> = {
  "src/spec/generated/": "written by spec/generate.ts, read by nobody",
};
/** Tests that may wait on the machine's clock, with the reason. */
export const SLEEPERS: Readonly<Record<string, string>> = {};

/** What may not be found in a piece, or what may not be true of it. */
export type Ban = RegExp | ((text: string, path: string) => boolean);
export type Rule = {
  readonly claim: string;
  readonly mend: string;
  readonly within: RegExp;
  /** Paths, or beginnings of paths with the reason for each. */
  readonly exempt?: RegExp | Readonly<Record<string, string>>;
  readonly bans: Partial<Record<Part, Ban>>;
};

const CODE = /^(src|test|spec|fixtures|bench)\/.*\.ts$/;
const SRC = /^src\/.*\.ts$/;
const TEST = /^test\/.*\.ts$/;

function importsUpwards(specifier: string, path: string): boolean {
  if (!specifier.startsWith(".")) return false;
  const layerOf = (file: string): number => LAYERS.indexOf(file.split("/")[1] ?? "");
  const target = join(dirname(path), specifier);
  return target.startsWith("src/") && layerOf(target) > layerOf(path);
}

export const rules = {
  layers: {
    claim: "a file imports from its own layer or from those below, types included",
    mend: `pass the value in from above, or move the shared idea down (${LAYERS.join(" < ")})`,
    within: SRC,
    bans: { imports: importsUpwards },
  },
  folders: {
    claim: "each file of src belongs to a layer",
    mend: `put it into one of ${LAYERS.join(", ")}; a new layer also goes into src/README.md`,
    within: /^src\//,
    exempt: /^src\/README\.md$/,
    bans: { path: (path) => !LAYERS.includes(path.split("/")[1] ?? "") },
  },
  hono: {
    claim: "only the server knows the framework",
    mend: "return a plain reply and let server/ send it",
    within: SRC,
    exempt: /^src\/server\//,
    bans: { imports: /^@?hono(\/|$)/ },
  },
  process: {
    claim: "only the command line talks to the terminal and the process",
    mend: "take the value as an option, return what there is to say, and let cli/ do it",
    within: SRC,
    exempt: /^src\/cli\//,
    bans: {
      code: /(?<![.\w])(?:process|console)\s*\??[.[]/,
      imports: /^(node:)?(process|console)$/,
    },
  },
  time: {
    claim: "only the kernel reads the time or sets a timer",
    mend: "take an instant or a Clock as an argument; kernel/instant.ts reads and writes dates",
    within: SRC,
    exempt: /^src\/kernel\//,
    bans: {
      code: /(?<![.\w])(?:Date\b(?!\s*:|\.UTC)|performance\.|set(?:Timeout|Interval)\b)/,
      imports: /^(node:)?(timers|perf_hooks)(\/|$)/,
    },
  },
  dice: {
    claim: "chance is a hash of where it is used",
    mend: "use draw() of kernel/chance.ts with a seed, a stream and an ordinal",
    within: CODE,
    bans: { code: /\bMath\.random\b/ },
  },
  inexact: {
    claim: "the estate is the same to the last bit on every machine",
    mend: "use + - * / on doubles, Math.imul, or a table: the engines differ in the last bits of these",
    within: /^src\/(kernel|estate)\/.*\.ts$/,
    // A power of a whole number is let through: with whole exponents it is exact everywhere.
    bans: {
      code: /\bMath\.(?:log\w*|exp\w*|pow|a?(?:sin|cos|tan)h?|atan2|cbrt|hypot)\b|(?<!(?<![\w.])\d+ )\*\*/,
    },
  },
  locale: {
    claim: "order and spelling do not depend on a locale",
    mend: "compare with < and >, fold with toLowerCase(), name the locale of a number",
    within: SRC,
    bans: { code: /\.localeCompare\b|\.toLocale\w+\(\)|\bIntl\.Collator\b/ },
  },
  faker: {
    claim: "faker only draws vocabulary, at development time",
    mend: "draw the words in fixtures/generate.ts and read the committed table",
    within: CODE,
    exempt: /^fixtures\//,
    bans: { imports: /^@faker-js\// },
  },
  drawers: {
    claim: "no drawer for odds and ends",
    mend: "name the file after the one thing it does, beside those who use it",
    within: /./,
    bans: { path: /\b(?:utils?|helpers?|common|misc)\b/ },
  },
  kebab: {
    claim: "names of files and folders are kebab-case",
    mend: "rename it: small letters and digits, words joined by hyphens",
    within: /./,
    exempt: /\/README\.md$/,
    bans: { path: /[^a-z0-9\-./]|(?<![a-z0-9])-|-(?![a-z0-9])/ },
  },
  promises: {
    claim: "no promise in a comment without the issue that holds it",
    mend: "do it, drop it, or name the issue: #<number>",
    within: CODE,
    bans: { comments: /\b(?:TODO|FIXME)\b(?!.*#\d)/ },
  },
  silence: {
    claim: "a lint rule is silenced with a reason",
    mend: "write `-- <reason>` behind the rule's name, or mend the code",
    within: CODE,
    bans: { comments: /eslint-disable(?!.* -- \S)/ },
  },
  long: {
    claim: `a file holds one idea in at most ${String(LINES_MAX)} lines`,
    mend: "split it by idea; a pure table goes into a file of its own, named in LONG with a reason",
    within: CODE,
    exempt: LONG,
    bans: { code: (text) => text.trimEnd().split("\n").length > LINES_MAX },
  },
  only: {
    claim: "every test runs",
    mend: "remove .only",
    within: TEST,
    bans: { code: /\.only\b/ },
  },
  skip: {
    claim: "a test is skipped with a reason",
    mend: 'remove the test, or call context.skip(condition, "why") inside it',
    within: TEST,
    bans: { code: /\.(?:skipIf|runIf|todo)\b|\bskip\s*\((?![^;{]*["`]\s*,?\s*\))/ },
  },
  sleep: {
    claim: "a test waits for an event, never for a while",
    mend: "advance the mock's clock or await the event; an exception goes into SLEEPERS with a reason",
    within: TEST,
    exempt: SLEEPERS,
    bans: {
      code: /(?<![.\w])set(?:Timeout|Interval)\b|\bAtomics\.wait\b/,
      imports: /^(node:)?timers(\/|$)/,
    },
  },
} satisfies Record<string, Rule>;
