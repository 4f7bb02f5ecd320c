import type { ClockMode } from "../kernel/clock.ts";
import { SECOND } from "../kernel/duration.ts";
import { parseInstant } from "../kernel/instant.ts";
import { UsageError } from "../kernel/usage-error.ts";
import type { EstateOptions } from "../estate/estate.ts";
import { DEFAULT_PROFILE, PROFILE_NAMES, profileOf, type ProfileName } from "../estate/profile.ts";
import type { Exchange } from "./exchange.ts";
import { parseRateLimit, type RateLimit } from "./limiter.ts";
import type { ResetStyle } from "./quota.ts";

/** Everything that can be chosen about a mock, in the words of the command line's flags. */
export type MockOptions = Partial<EstateOptions> & {
  /** What kind of customer the estate pretends to be; sizes given beside it beat its own. */
  readonly profile?: ProfileName;
  readonly host?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The region whose data this is: `us`, `eu` … */
  readonly region?: string;
  /** `real`, `scaled:<factor>` or `manual:<ISO instant>`. */
  readonly clock?: string;
  /** `<requests>/<duration>`, or `off`. */
  readonly rateLimit?: string;
  readonly rateLimitReset?: ResetStyle;
  /** Further keys, each `key` or `key:role`. */
  readonly apiKeys?: readonly string[];
  /** What writes to the control plane must carry; a random one by default. */
  readonly controlToken?: string;
  /** Refuse what the API tolerates but a careful client should not send. */
  readonly strict?: boolean;
  /** Milliseconds of real time that a client has to send a request. */
  readonly requestTimeoutMilliseconds?: number;
  readonly onExchange?: (exchange: Exchange) => void;
  /** Told of our own bugs, for which a client gets a 500 with `x-mock-bug`. */
  readonly onBug?: (error: unknown) => void;
};

/** What a profile sets where nothing else is said. */
type SizeName = "assets" | "vulnerabilities" | "findingsPerAsset";

/** The options as the server works with them. */
export type Settings = Required<Omit<MockOptions, "clock" | "rateLimit">> & {
  readonly clock: ClockMode;
  /** Null is no limit. */
  readonly rateLimit: RateLimit | null;
};

const DEFAULTS: Required<Omit<MockOptions, "controlToken" | SizeName>> = {
  host: "127.0.0.1",
  port: 0,
  seed: 7,
  profile: DEFAULT_PROFILE,
  region: "us",
  clock: "real",
  rateLimit: "1000/15m",
  rateLimitReset: "epoch",
  apiKeys: [],
  strict: false,
  requestTimeoutMilliseconds: 60 * SECOND,
  onExchange: () => undefined,
  onBug: () => undefined,
};

/** Whole numbers from and to. */
export const BOUNDS = {
  port: [0, 65_535],
  seed: [-(2 ** 31), 2 ** 31 - 1],
  assets: [0, 1_000_000],
  vulnerabilities: [1, 250_000],
  findingsPerAsset: [0, 500],
  requestTimeoutMilliseconds: [1, 3_600_000],
} as const;

/** @see Integrations guide, "Versioning" (region codes) */
const REGIONS: readonly string[] = ["us", "us2", "us3", "eu", "ca", "au", "ap", "aps2", "me1"];

const CLOCK_FACTOR_MAX = 100_000;

/** Fills in defaults and refuses what cannot be, as a `UsageError` that says what can. */
export function readOptions(options: MockOptions & { readonly controlToken: string }): Settings {
  const profile = options.profile ?? DEFAULT_PROFILE;
  if (!PROFILE_NAMES.includes(profile)) {
    throw refuse("profile", profile, `one of ${PROFILE_NAMES.join(", ")}`);
  }
  const { assets, vulnerabilities, findingsPerAsset } = profileOf(profile);
  const chosen: Required<MockOptions> = {
    ...DEFAULTS,
    assets,
    vulnerabilities,
    findingsPerAsset,
    ...withoutUndefined(options),
  };
  checkNumbers(chosen);
  checkTexts(chosen);
  return {
    ...chosen,
    clock: readClock(chosen.clock),
    rateLimit: parseRateLimit(chosen.rateLimit),
  };
}

function checkNumbers(chosen: Required<MockOptions>): void {
  for (const [name, [least, most]] of Object.entries(BOUNDS)) {
    const value = chosen[name as keyof typeof BOUNDS];
    if (!Number.isInteger(value) || value < least || value > most) {
      throw refuse(name, value, `a whole number from ${String(least)} to ${String(most)}`);
    }
  }
}

function checkTexts(chosen: Required<MockOptions>): void {
  if (!/^[\x21-\x7e]{1,256}$/.test(chosen.controlToken)) {
    throw refuse("controlToken", "…", "1 to 256 printable characters without blanks");
  }
  if (!REGIONS.includes(chosen.region)) {
    throw refuse("region", chosen.region, `one of ${REGIONS.join(", ")}`);
  }
  if (chosen.host === "") throw refuse("host", chosen.host, "an address or a name of this machine");
  if (!["epoch", "delta"].includes(chosen.rateLimitReset)) {
    throw refuse("rateLimitReset", chosen.rateLimitReset, "epoch or delta");
  }
}

/** An option that is written out as undefined is as good as left out. */
function withoutUndefined<Given extends object>(options: Given): Given {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Given;
}

function readClock(text: string): ClockMode {
  if (text === "real") return { kind: "real" };
  const [kind, ...rest] = text.split(":");
  const argument = rest.join(":");
  const factor = /^\d{1,6}(\.\d{1,6})?$/.test(argument) ? Number(argument) : NaN;
  if (kind === "scaled" && factor > 0 && factor <= CLOCK_FACTOR_MAX) return { kind, factor };
  const start = parseInstant(argument);
  if (kind === "manual" && start !== undefined) return { kind, start };
  throw refuse("clock", text, "real, scaled:60 or manual:2026-01-15T00:00:00Z");
}

/** `findingsPerAsset` is `findings-per-asset` on the command line; one message serves both. */
function refuse(name: string, value: unknown, wanted: string): UsageError {
  const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new UsageError(
    `bad-${flag}`,
    `${flag} cannot be ${JSON.stringify(value)}.`,
    `Give it ${wanted}.`,
  );
}
