import type { MockOptions } from "../server/options.ts";
import { pickMockOptions, pickSwitch, pickWord } from "./flag-values.ts";
import type { SERVE_FLAGS } from "./flags.ts";
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

/** Turns the flags of `serve` into options. */
export function readServeOptions(
  given: GivenFlags<(typeof SERVE_FLAGS)[number]["name"]>,
  isTerminal: boolean,
): ServeOptions {
  const rateLimitReset = pickWord(given, "rate-limit-reset", ["epoch", "delta"]);
  return {
    mock: {
      port: DEFAULT_PORT,
      ...pickMockOptions(given),
      ...(rateLimitReset === undefined ? {} : { rateLimitReset }),
      apiKeys: given.get("api-key") ?? [],
      strict: pickSwitch(given, "strict"),
    },
    log: pickWord(given, "log", LOG_STYLES) ?? (isTerminal ? "pretty" : "json"),
    readyFile: given.get("ready-file")?.at(-1),
  };
}
