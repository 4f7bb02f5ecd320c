import { randomBytes } from "node:crypto";
import { startTime, type Clock } from "../kernel/clock.ts";
import { parseDuration } from "../kernel/duration.ts";
import { parseInstant } from "../kernel/instant.ts";
import { UsageError } from "../kernel/usage-error.ts";
import { version } from "../kernel/version.ts";
import { createEstate } from "../estate/create-estate.ts";
import type { Estate } from "../estate/estate.ts";
import { createApp } from "./app.ts";
import { createAuthenticate } from "./authenticate.ts";
import { isLoopback } from "./is-loopback.ts";
import { listen } from "./listen.ts";
import { readOptions, type MockOptions, type Settings } from "./options.ts";
import type { ServerParts } from "./parts.ts";
import { createSandboxes, type Sandbox } from "./sandbox.ts";

/** The clock of a sandbox, as a test moves it. */
export type MockClock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Moves it forward by a duration such as `15m`. */
  advance: (duration: string) => void;
  /** Sets it to an instant, which must not lie in its past. */
  set: (instant: string) => void;
};

/** One key's view of a mock: state of its own, over the same estate. */
export type MockSandbox = {
  readonly apiKey: string;
  readonly clock: MockClock;
  /** As it was when it was fresh: data, scans, clock, limit. */
  reset: () => void;
};

/** A running mock; by itself it is the default sandbox. */
export type Mock = MockSandbox & {
  /** Scheme, host and bound port, without a slash at the end. */
  readonly url: string;
  /** What was chosen, defaults included. */
  readonly settings: Settings;
  /** The same role in a sandbox of its own. */
  sandbox: (name: string) => MockSandbox;
  close: () => Promise<void>;
  [Symbol.asyncDispose]: () => Promise<void>;
};

const ADMIN_KEY = "mock-admin-key";
const RESTRICTED_SITES = 2;
const TOKEN_BYTES = 18;

/**
 * Builds and starts a mock: the one place where its parts are put together, for the command line, the
 * tests and users of the library alike. Refuses options that cannot be, as a `UsageError`.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const settings = readOptions({
    controlToken: randomBytes(TOKEN_BYTES).toString("base64url"),
    ...options,
  });
  const authenticate = createAuthenticate(settings.apiKeys);
  const estate = createEstate(settings);
  const openSandbox = createSandboxes(startTime(settings.clock), {
    limit: settings.rateLimit,
    reset: settings.rateLimitReset,
  });
  let origin = "";
  const parts: ServerParts = {
    version,
    estate,
    region: settings.region,
    restrictedSites: chooseRestrictedSites(estate),
    authenticate,
    openSandbox,
    controlToken: settings.controlToken,
    isExposed: !isLoopback(settings.host),
    isStrict: settings.strict,
    origin: () => origin,
    onExchange: settings.onExchange,
    onBug: settings.onBug,
  };
  const listener = await listen(createApp(parts), settings, settings.requestTimeoutMilliseconds);
  origin = listener.url;
  return {
    ...handleOf(openSandbox(""), ADMIN_KEY),
    url: listener.url,
    settings,
    sandbox: (name) => handleOf(openSandbox(name), `${ADMIN_KEY}~${name}`),
    close: listener.close,
    [Symbol.asyncDispose]: listener.close,
  };
}

function handleOf(sandbox: Sandbox, apiKey: string): MockSandbox {
  const { clock, reset } = sandbox;
  return {
    apiKey,
    reset,
    clock: {
      now: clock.now,
      advance: (duration) => {
        moveTo(clock, addDuration(clock.now(), duration));
      },
      set: (instant) => {
        moveTo(clock, parseInstant(instant));
      },
    },
  };
}

function addDuration(now: number, text: string): number | undefined {
  const duration = parseDuration(text);
  return duration === undefined ? undefined : now + duration;
}

function moveTo(clock: Clock, instant: number | undefined): void {
  if (instant !== undefined && clock.set(instant)) return;
  throw new UsageError(
    "bad-clock-move",
    "The clock cannot be moved there.",
    "Advance it by a duration such as 15m, or set it to an instant that is not in its past.",
  );
}

/** The first two sites that an engine scans: their assets are all that the restricted role sees. */
function chooseRestrictedSites({ sites }: Estate): ReadonlySet<string> {
  const scanned = sites.filter(({ engineId }) => engineId !== null);
  return new Set(scanned.slice(0, RESTRICTED_SITES).map(({ name }) => name));
}
