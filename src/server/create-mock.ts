import { createClock } from "../kernel/clock.ts";
import { parseDuration } from "../kernel/duration.ts";
import { UsageError } from "../kernel/usage-error.ts";
import { version } from "../kernel/version.ts";
import { createEstate } from "../estate/create-estate.ts";
import type { Estate } from "../estate/estate.ts";
import { createApp } from "./app.ts";
import { createAuthenticate } from "./authenticate.ts";
import { listen } from "./listen.ts";
import { readOptions, type MockOptions, type Settings } from "./options.ts";
import type { ServerParts } from "./parts.ts";
import { createQuotas } from "./quota.ts";
import { createSandboxes } from "./sandbox.ts";

/** A running mock. */
export type Mock = {
  /** Scheme, host and bound port, without a slash at the end. */
  readonly url: string;
  /** What was chosen, defaults included. */
  readonly settings: Settings;
  /** The admin key, which every mock knows. */
  readonly apiKey: string;
  /** The same role in a sandbox of its own. */
  sandbox: (name: string) => { readonly apiKey: string };
  readonly clock: {
    /** Milliseconds since 1970. */
    now: () => number;
    /** Moves the clock forward by a duration such as `15m`. */
    advance: (duration: string) => void;
  };
  /** Forgets what a sandbox did, and every used-up quota. */
  reset: (sandbox?: string) => void;
  close: () => Promise<void>;
  [Symbol.asyncDispose]: () => Promise<void>;
};

const ADMIN_KEY = "mock-admin-key";
const RESTRICTED_SITES = 2;

/**
 * Builds and starts a mock: the one place where its parts are put together, for the command line, the
 * tests and users of the library alike. Refuses options that cannot be, as a `UsageError`.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const chosen = readOptions(options);
  const clock = createClock(chosen.clock);
  const estate = createEstate(chosen);
  const quotas = createQuotas(chosen.rateLimit, chosen.rateLimitReset, clock);
  const sandboxes = createSandboxes();
  let origin = "";
  const parts: ServerParts = {
    version,
    clock,
    estate,
    region: chosen.region,
    restrictedSites: chooseRestrictedSites(estate),
    authenticate: createAuthenticate(chosen.apiKeys),
    quotas,
    sandboxes,
    isStrict: chosen.strict,
    origin: () => origin,
    onExchange: chosen.onExchange,
    onBug: chosen.onBug,
  };
  const listener = await listen(createApp(parts), chosen, chosen.requestTimeoutMilliseconds);
  origin = listener.url;
  return {
    url: listener.url,
    settings: chosen,
    apiKey: ADMIN_KEY,
    sandbox: (name) => ({ apiKey: `${ADMIN_KEY}~${name}` }),
    clock: {
      now: clock.now,
      advance: (duration) => {
        clock.advance(readDuration(duration));
      },
    },
    reset: (sandbox = "") => {
      sandboxes.reset(sandbox);
      quotas.clear();
    },
    close: listener.close,
    [Symbol.asyncDispose]: listener.close,
  };
}

/** The first two sites that an engine scans: their assets are all that the restricted role sees. */
function chooseRestrictedSites({ sites }: Estate): ReadonlySet<string> {
  const scanned = sites.filter(({ engineId }) => engineId !== null);
  return new Set(scanned.slice(0, RESTRICTED_SITES).map(({ name }) => name));
}

function readDuration(text: string): number {
  const duration = parseDuration(text);
  if (duration !== undefined) return duration;
  throw new UsageError(
    "bad-duration",
    `The duration ${JSON.stringify(text)} is not a number with a unit.`,
    "Write for example 250ms, 2s, 15m, 1h or 2d.",
  );
}
