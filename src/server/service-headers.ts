import { draw, streamOf } from "../kernel/chance.ts";

/**
 * Headers of the service behind the gateway, in recorded order (from a sibling product on the same
 * gateway). The two latencies are what the gateway measured; the mock has no gateway and says 0.
 */
const FIXED_HEADERS = {
  "x-content-type-options": "nosniff",
  "x-xss-protection": "1; mode=block",
  "cache-control": "no-cache, no-store, max-age=0, must-revalidate",
  pragma: "no-cache",
  expires: "0",
  "x-frame-options": "DENY",
  vary: "accept-encoding, Origin",
  "x-kong-upstream-latency": "0",
  "x-kong-proxy-latency": "0",
  via: "kong/3.4.0",
  "access-control-allow-credentials": "true",
} as const;

const CORRELATION = streamOf("correlation id");

/** Every header of a service answer but those about its body and its quota. */
export function serviceHeaders(seed: number, exchangeNumber: number): Record<string, string> {
  return { "r7-correlation-id": correlationId(seed, exchangeNumber), ...FIXED_HEADERS };
}

/** A version 4 UUID that is the same in every run for the same exchange. */
function correlationId(seed: number, exchangeNumber: number): string {
  const hex = [0, 1, 2, 3]
    .map((part) => draw(seed, CORRELATION, exchangeNumber, part).toString(16).padStart(8, "0"))
    .join("");
  const variant = "89ab"[draw(seed, CORRELATION, exchangeNumber, 4) % 4] ?? "8";
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
