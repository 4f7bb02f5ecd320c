import { parseInstant } from "../kernel/instant.ts";
import type { ClockMode } from "../kernel/clock.ts";
import { UsageError } from "../kernel/usage-error.ts";
import { parseRateLimit } from "../server/limiter.ts";
import { parseKey } from "../server/authenticate.ts";
import { DEFAULT_OPTIONS, type MockOptions } from "../server/options.ts";
import type { EstateOptions } from "../estate/estate.ts";
import type { FlagName } from "./flags.ts";
import type { GivenFlags } from "./read-flags.ts";

export type LogStyle = "pretty" | "json" | "off";

/** What `serve` was asked to do. */
export type ServeOptions = {
  readonly mock: MockOptions;
  readonly log: LogStyle;
  /** Undefined: make a random one. */
  readonly controlToken: string | undefined;
  readonly readyFile: string | undefined;
};

const DEFAULT_PORT = 4010;
const SCALE_MAX = 100_000;

/** Turns flags into options; each value that cannot be is a `UsageError` that says what can. */
export function readServeOptions(given: GivenFlags, isTerminal: boolean): ServeOptions {
  const text: Text = (name, fallback) => given.get(name)?.at(-1) ?? fallback;
  const apiKeys = given.get("api-key") ?? [];
  apiKeys.forEach(parseKey);
  return {
    mock: {
      ...DEFAULT_OPTIONS,
      ...readSize(text),
      host: text("host", DEFAULT_OPTIONS.host),
      port: readCount("port", text("port", String(DEFAULT_PORT)), { least: 0, most: 65_535 }),
      region: readRegion(text("region", DEFAULT_OPTIONS.region)),
      clock: readClock(text("clock", "real")),
      rateLimit: parseRateLimit(text("rate-limit", "1000/15m")),
      rateLimitReset: readWord("rate-limit-reset", text("rate-limit-reset", "epoch"), [
        "epoch",
        "delta",
      ]),
      apiKeys,
      isStrict: readSwitch("strict", text("strict", "off")),
    },
    log: readWord("log", text("log", isTerminal ? "pretty" : "json"), ["pretty", "json", "off"]),
    controlToken: given.get("control-token")?.at(-1),
    readyFile: given.get("ready-file")?.at(-1),
  };
}

/** The last value given for a flag, or a fallback. */
type Text = (name: FlagName, fallback: string) => string;

function readSize(text: Text): EstateOptions {
  const count = (name: FlagName, fallback: number, bounds: Bounds): number =>
    readCount(name, text(name, String(fallback)), bounds);
  const { seed, assets, vulnerabilities, findingsPerAsset } = DEFAULT_OPTIONS;
  return {
    seed: count("seed", seed, { least: -(2 ** 31), most: 2 ** 31 - 1 }),
    assets: count("assets", assets, { least: 0, most: 1_000_000 }),
    vulnerabilities: count("vulnerabilities", vulnerabilities, { least: 1, most: 250_000 }),
    findingsPerAsset: count("findings-per-asset", findingsPerAsset, { least: 0, most: 500 }),
  };
}

type Bounds = { readonly least: number; readonly most: number };

function readCount(name: FlagName, text: string, { least, most }: Bounds): number {
  const value = /^-?\d{1,12}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw bad(name, text, `a whole number from ${String(least)} to ${String(most)}`);
}

function readWord<Word extends string>(name: FlagName, text: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw bad(name, text, `one of ${words.join(", ")}`);
}

function readSwitch(name: FlagName, text: string): boolean {
  const words = { on: true, true: true, "1": true, off: false, false: false, "0": false } as const;
  const known = Object.entries(words).find(([word]) => word === text.toLowerCase());
  if (known !== undefined) return known[1];
  throw bad(name, text, "on or off");
}

function readRegion(text: string): string {
  if (/^[a-z0-9-]{1,32}$/.test(text)) return text;
  throw bad("region", text, "a region code such as us, us2, us3, eu, ca, au, ap, aps2 or me1");
}

function readClock(text: string): ClockMode {
  if (text === "real") return { kind: "real" };
  const [kind, ...rest] = text.split(":");
  const argument = rest.join(":");
  const factor = /^\d{1,6}(\.\d{1,6})?$/.test(argument) ? Number(argument) : NaN;
  if (kind === "scaled" && factor > 0 && factor <= SCALE_MAX) return { kind: "scaled", factor };
  const start = parseInstant(argument);
  if (kind === "manual" && start !== undefined) return { kind: "manual", start };
  throw bad("clock", text, "real, scaled:60 or manual:2026-01-15T00:00:00Z");
}

function bad(name: FlagName, text: string, wanted: string): UsageError {
  return new UsageError(
    `bad-${name}`,
    `--${name} cannot be ${JSON.stringify(text)}.`,
    `Give it ${wanted}.`,
  );
}
