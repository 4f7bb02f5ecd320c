import type { WireReply } from "./wire-reply.ts";

/**
 * The gateway in front of the service answers on its own: compact JSON, few headers. Header list and
 * bodies of /validate are recorded; the body of 429 is the gateway product's stock text (assumed).
 */
export const GATEWAY_HEADERS = {
  "content-type": "application/json; charset=utf-8",
  vary: "Origin",
  "access-control-allow-credentials": "true",
} as const;

function say(status: number, message: string, headers: Record<string, string> = {}): WireReply {
  return {
    status,
    headers: { ...GATEWAY_HEADERS, ...headers },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

/** No valid key: the same answer for everything, whether it exists or not. */
export function unauthorized(): WireReply {
  return say(401, "Unauthorized");
}

/** The quota is used up; `retryAfterSeconds` is in the client's own time. */
export function tooManyRequests(
  retryAfterSeconds: number,
  limitHeaders: Record<string, string>,
): WireReply {
  return say(429, "API rate limit exceeded", {
    ...limitHeaders,
    "retry-after": String(retryAfterSeconds),
    "x-mock-hint": "Wait for Retry-After before the next request, and watch RateLimit-Remaining.",
  });
}
