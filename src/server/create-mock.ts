import { randomBytes } from "node:crypto";
import { startTime } from "../kernel/clock.ts";
import { parseDuration } from "../kernel/duration.ts";
import { parseInstant } from "../kernel/instant.ts";
import { UsageError } from "../kernel/usage-error.ts";
import { version } from "../kernel/version.ts";
import { createEstate } from "../estate/create-estate.ts";
import type { Estate } from "../estate/estate.ts";
import { createApp } from "./app.ts";
import { createAuthenticate, isSandboxName } from "./authenticate.ts";
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
    ...options,
    controlToken: options.controlToken ?? randomBytes(TOKEN_BYTES).toString("base64url"),
  });
  const authenticate = createAuthenticate(settings.apiKeys);
  const estate = createEstate(settings);
  const sandboxes = createSandboxes(startTime(settings.clock), {
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
    sandboxes,
    controlToken: settings.controlToken,
    isExposed: !isLoopback(settings.host),
    host: settings.host,
    isStrict: settings.strict,
    origin: () => origin,
    onExchange: settings.onExchange,
    onBug: settings.onBug,
  };
  const listener = await listen(createApp(parts), settings, settings.requestTimeoutMilliseconds);
  origin = listener.url;
  return {
    ...handleOf(() => sandboxes.open(""), ADMIN_KEY),
    url: listener.url,
    settings,
    sandbox: (name) => {
      if (name === "" || !isSandboxName(name)) throw badSandboxName(name);
      return handleOf(() => sandboxes.open(name), `${ADMIN_KEY}~${name}`);
    },
    close: listener.close,
    [Symbol.asyncDispose]: listener.close,
  };
}

/** A handle looks its sandbox up at every use: the one it met first may have been forgotten by then. */
function handleOf(open: () => Sandbox, apiKey: string): MockSandbox {
  return {
    apiKey,
    reset: () => {
      open().reset();
    },
    clock: {
      now: () => open().clock.now(),
      advance: (duration) => {
        const distance = parseDuration(duration);
        refuseMove(distance !== undefined && open().clock.advance(distance));
      },
      set: (text) => {
        const instant = parseInstant(text);
        refuseMove(instant !== undefined && open().clock.set(instant));
      },
    },
  };
}

function refuseMove(isMade: boolean): void {
  if (isMade) return;
  throw new UsageError(
    "bad-clock-move",
    "The clock cannot be moved there.",
    "Advance it by a duration such as 15m, or set it to an instant that is not in its past.",
  );
}

function badSandboxName(name: string): UsageError {
  return new UsageError(
    "bad-sandbox-name",
    `A sandbox cannot be called ${JSON.stringify(name)}.`,
    "Use 1 to 64 letters, digits, dots, dashes and underscores.",
  );
}

/** The first two sites that an engine scans: their assets are all that the restricted role sees. */
function chooseRestrictedSites({ sites }: Estate): ReadonlySet<string> {
  const scanned = sites.filter(({ engineId }) => engineId !== null);
  return new Set(scanned.slice(0, RESTRICTED_SITES).map(({ name }) => name));
}
