import { PROFILE_NAMES } from "../estate/profile.ts";
import { UsageError } from "../kernel/usage-error.ts";
import { BOUNDS, type MockOptions } from "../server/options.ts";
import type { GivenFlags } from "./read-flags.ts";

/** Flags that stand for a whole number of the mock's options. */
const NUMBERS = {
  port: "port",
  seed: "seed",
  assets: "assets",
  vulnerabilities: "vulnerabilities",
  "findings-per-asset": "findingsPerAsset",
} as const;

/** Flags whose text is the option. */
const TEXTS = {
  host: "host",
  region: "region",
  clock: "clock",
  "rate-limit": "rateLimit",
  "control-token": "controlToken",
} as const;

/** The mock's options among the flags given. Whether a value can be is judged where the mock is made. */
export function pickMockOptions(given: GivenFlags<string>): MockOptions {
  const profile = pickWord(given, "profile", PROFILE_NAMES);
  const found: Record<string, string | number> = profile === undefined ? {} : { profile };
  for (const [flag, option] of Object.entries(TEXTS)) {
    const text = given.get(flag)?.at(-1);
    if (text !== undefined) found[option] = text;
  }
  for (const [flag, option] of Object.entries(NUMBERS)) {
    const text = given.get(flag)?.at(-1);
    if (text !== undefined) found[option] = readNumber(flag, text, BOUNDS[option]);
  }
  return found;
}

function readNumber(name: string, text: string, [least, most]: readonly [number, number]): number {
  if (/^-?\d{1,12}$/.test(text)) return Number(text);
  throw badFlag(name, text, `a whole number from ${String(least)} to ${String(most)}`);
}

/** One of a few words, or undefined where the flag was not given. */
export function pickWord<Word extends string>(
  given: GivenFlags<string>,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = given.get(name)?.at(-1);
  if (text === undefined) return undefined;
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw badFlag(name, text, `one of ${words.join(", ")}`);
}

const SWITCH_WORDS = new Map([
  ["on", true],
  ["true", true],
  ["1", true],
  ["off", false],
  ["false", false],
  ["0", false],
]);

/** Whether a switch is on; off where it was not given. */
export function pickSwitch(given: GivenFlags<string>, name: string): boolean {
  const text = given.get(name)?.at(-1) ?? "off";
  const isOn = SWITCH_WORDS.get(text.toLowerCase());
  if (isOn !== undefined) return isOn;
  throw badFlag(name, text, "on or off");
}

function badFlag(name: string, text: string, wanted: string): UsageError {
  return new UsageError(
    `bad-${name}`,
    `${name} cannot be ${JSON.stringify(text)}.`,
    `Give it ${wanted}.`,
  );
}
