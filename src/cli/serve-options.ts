import { UsageError } from "../kernel/usage-error.ts";
import { BOUNDS, type MockOptions } from "../server/options.ts";
import type { FlagName } from "./flags.ts";
import type { GivenFlags } from "./read-flags.ts";

const LOG_STYLES = ["pretty", "json", "off"] as const;

export type LogStyle = (typeof LOG_STYLES)[number];

/** What `serve` was asked to do. */
export type ServeOptions = {
  readonly mock: MockOptions;
  readonly log: LogStyle;
  readonly readyFile: string | undefined;
};

/** The port that the documentation of every client can name. */
const DEFAULT_PORT = 4010;

/** Flags that stand for a whole number of the mock's options. */
const NUMBERS = {
  port: "port",
  seed: "seed",
  assets: "assets",
  vulnerabilities: "vulnerabilities",
  "findings-per-asset": "findingsPerAsset",
} as const satisfies Partial<Record<FlagName, keyof typeof BOUNDS>>;

/** Flags whose text is the option. */
const TEXTS = {
  host: "host",
  region: "region",
  clock: "clock",
  "rate-limit": "rateLimit",
  "control-token": "controlToken",
} as const satisfies Partial<Record<FlagName, keyof MockOptions>>;

/** Turns flags into options. Whether a value can be is judged where the mock is made. */
export function readServeOptions(given: GivenFlags, isTerminal: boolean): ServeOptions {
  const text = (name: FlagName): string | undefined => given.get(name)?.at(-1);
  const reset = text("rate-limit-reset");
  return {
    mock: {
      port: DEFAULT_PORT,
      ...pick(NUMBERS, (name) => readNumber(name, text(name))),
      ...pick(TEXTS, text),
      ...(reset === undefined
        ? {}
        : { rateLimitReset: readWord("rate-limit-reset", reset, ["epoch", "delta"]) }),
      apiKeys: given.get("api-key") ?? [],
      strict: readSwitch("strict", text("strict") ?? "off"),
    },
    log: readWord("log", text("log") ?? (isTerminal ? "pretty" : "json"), LOG_STYLES),
    readyFile: text("ready-file"),
  };
}

/** The options of those flags that were given. */
function pick<Names extends Partial<Record<FlagName, string>>, Value>(
  names: Names,
  read: (name: keyof Names & FlagName) => Value | undefined,
): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const [name, option] of Object.entries(names)) {
    const value = read(name as keyof Names & FlagName);
    if (value !== undefined) found[option] = value;
  }
  return found;
}

function readNumber(name: keyof typeof NUMBERS, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^-?\d{1,12}$/.test(text)) return Number(text);
  const [least, most] = BOUNDS[NUMBERS[name]];
  throw bad(name, text, `a whole number from ${String(least)} to ${String(most)}`);
}

function readWord<Word extends string>(name: FlagName, text: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw bad(name, text, `one of ${words.join(", ")}`);
}

const SWITCH_WORDS = new Map([
  ["on", true],
  ["true", true],
  ["1", true],
  ["off", false],
  ["false", false],
  ["0", false],
]);

function readSwitch(name: FlagName, text: string): boolean {
  const isOn = SWITCH_WORDS.get(text.toLowerCase());
  if (isOn !== undefined) return isOn;
  throw bad(name, text, "on or off");
}

function bad(name: FlagName, text: string, wanted: string): UsageError {
  return new UsageError(
    `bad-${name}`,
    `${name} cannot be ${JSON.stringify(text)}.`,
    `Give it ${wanted}.`,
  );
}
