import type { Clock } from "../kernel/clock.ts";
import { createLimiter, type Limiter, type Quota, type RateLimit } from "./limiter.ts";

/** How `RateLimit-Reset` is told: as the instant in epoch seconds (documented) or as seconds left. */
export type ResetStyle = "epoch" | "delta";

/** A quota as it is told to the client; `headers` is empty where no limit is in effect. */
export type ToldQuota = {
  readonly isExceeded: boolean;
  readonly headers: Record<string, string>;
  readonly retryAfterSeconds: number;
};

const UNLIMITED: ToldQuota = { isExceeded: false, headers: {}, retryAfterSeconds: 0 };

/** The limit of the account API: 50 a minute, told in seconds left (recorded). */
const ACCOUNT_LIMIT: RateLimit = { requests: 50, windowMilliseconds: 60_000 };

/** Charges one request of `caller` (a key) for a path. */
export type Quotas = { charge: (path: string, caller: string) => ToldQuota };

/** The service's limit covers everything under `/vm`; the account API has its own; the rest has none. */
export function createQuotas(
  { limit, reset }: { readonly limit: RateLimit | null; readonly reset: ResetStyle },
  clock: Clock,
): Quotas {
  const service = limit === null ? null : createLimiter(limit);
  const account = createLimiter(ACCOUNT_LIMIT);
  const charge = (limiter: Limiter, caller: string, style: ResetStyle): ToldQuota =>
    tell(limiter.take(caller, clock.now()), style, clock);
  return {
    charge: (path, caller) => {
      if (/^\/account\//.test(path)) return charge(account, caller, "delta");
      if (service === null || !/^\/vm(\/|$)/.test(path)) return UNLIMITED;
      return charge(service, caller, reset);
    },
  };
}

function tell(quota: Quota, style: ResetStyle, clock: Clock): ToldQuota {
  const secondsLeft = clock.clientSecondsUntil(quota.resetsAt);
  const reset =
    style === "delta" ? secondsLeft : Math.ceil(clock.clientInstant(quota.resetsAt) / 1000);
  return {
    isExceeded: quota.isExceeded,
    headers: {
      "ratelimit-limit": String(quota.limit),
      "ratelimit-remaining": String(quota.remaining),
      "ratelimit-reset": String(reset),
    },
    retryAfterSeconds: Math.max(1, secondsLeft),
  };
}
