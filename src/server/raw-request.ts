import type { IncomingMessage } from "node:http";

/** The request line's target and the `Host` header, exactly as they came in. */
export type RawRequest = { readonly target: string; readonly host: string | undefined };

const kept = new WeakMap<IncomingMessage, RawRequest>();

/**
 * Keeps target and host aside and puts plain ones in their place. The adapter below Hono would otherwise
 * make a URL of them, which fails or changes on just the input we must answer ourselves: after the key
 * was looked at, and in the API's form.
 */
export function setRawAside(incoming: IncomingMessage): void {
  kept.set(incoming, { target: incoming.url ?? "/", host: incoming.headers.host });
  incoming.url = "/";
  incoming.headers.host = "localhost";
}

export function rawOf(incoming: IncomingMessage): RawRequest {
  return kept.get(incoming) ?? { target: incoming.url ?? "/", host: incoming.headers.host };
}
