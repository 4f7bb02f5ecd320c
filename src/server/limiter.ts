import { formatDuration, parseDuration } from "../kernel/duration.ts";
import { UsageError } from "../kernel/usage-error.ts";

export type RateLimit = { readonly requests: number; readonly windowMilliseconds: number };

/** How one request stands towards the limit; instants are the mock's. */
export type Quota = {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsAt: number;
  readonly isExceeded: boolean;
};

type Window = { endsAt: number; used: number };

/** Windows kept at once, one per key of a sandbox; the longest unused one is forgotten first. */
const WINDOWS_MAX = 1000;

/** Counts requests per caller in windows that begin with a first request. */
export type Limiter = { take: (caller: string, now: number) => Quota };

/** Writes a limit as `parseRateLimit` reads it. */
export function formatRateLimit(limit: RateLimit | null): string {
  if (limit === null) return "off";
  return `${String(limit.requests)}/${formatDuration(limit.windowMilliseconds)}`;
}

/** Reads `<requests>/<duration>`, or `off` as null. */
export function parseRateLimit(text: string): RateLimit | null {
  if (text === "off") return null;
  const [requests = "", duration = "", ...rest] = text.split("/");
  const windowMilliseconds = parseDuration(duration) ?? 0;
  const isWhole = /^[1-9]\d{0,8}$/.test(requests) && rest.length === 0 && windowMilliseconds > 0;
  if (isWhole) return { requests: Number(requests), windowMilliseconds };
  throw new UsageError(
    "bad-rate-limit",
    `The rate limit ${JSON.stringify(text)} is not <requests>/<duration> or off.`,
    "Write for example --rate-limit 1000/15m, --rate-limit 20/1m or --rate-limit off.",
  );
}

export function createLimiter({ requests, windowMilliseconds }: RateLimit): Limiter {
  const windows = new Map<string, Window>();
  const windowOf = (caller: string, now: number): Window => {
    const known = windows.get(caller);
    windows.delete(caller);
    const current =
      known !== undefined && now < known.endsAt
        ? known
        : { endsAt: now + windowMilliseconds, used: 0 };
    windows.set(caller, current);
    const [oldest] = windows.keys();
    if (windows.size > WINDOWS_MAX && oldest !== undefined) windows.delete(oldest);
    return current;
  };
  return {
    take: (caller, now) => {
      const window = windowOf(caller, now);
      const isExceeded = window.used >= requests;
      if (!isExceeded) window.used += 1;
      return {
        limit: requests,
        remaining: requests - window.used,
        resetsAt: window.endsAt,
        isExceeded,
      };
    },
  };
}
