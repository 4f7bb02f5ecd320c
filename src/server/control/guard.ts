import { timingSafeEqual } from "node:crypto";
import type { Arrival } from "../arrival.ts";
import type { ServerParts } from "../parts.ts";
import { rawOf } from "../raw-request.ts";
import { refuse, type ControlReply, type ControlRoute } from "./route.ts";

const LOOPBACK_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The wall around the control plane against web pages in the developer's browser: only hosts that name
 * this machine (a name that was rebound to it does not), no origin but our own, and only plain paths, so
 * that nothing can be smuggled past by another spelling. Undefined lets the request in.
 */
export function refuseStranger(parts: ServerParts, arrival: Arrival): ControlReply | undefined {
  const host = arrival.host ?? "";
  if (!isKnownHost(parts, host)) {
    return refuse(
      403,
      "Ask the control plane by the address it listens on, for example 127.0.0.1.",
    );
  }
  const origin = arrival.header("origin");
  if (origin !== undefined && !isOwnOrigin(origin, host)) {
    return refuse(403, "Pages of other origins may not use the control plane.");
  }
  const [path = ""] = rawOf(arrival.incoming).target.split("?");
  if (!/^\/__mock(?:\/[A-Za-z0-9.-]*)*$/.test(path) || /\/\.|\/\//.test(path)) {
    return refuse(400, "Write control paths plainly, without escapes, dots or doubled slashes.");
  }
  return undefined;
}

function isKnownHost({ isExposed, host: ownHost }: ServerParts, host: string): boolean {
  const name = host.replace(/:\d{1,5}$/, "").toLowerCase();
  return (
    LOOPBACK_NAME.test(host) || name === ownHost.toLowerCase() || (isExposed && ADDRESS.test(host))
  );
}

function isOwnOrigin(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** Whether a request carries the token that its route asks for. Undefined lets it in. */
export function refuseWithoutToken(
  parts: ServerParts,
  arrival: Arrival,
  { access }: ControlRoute,
): ControlReply | undefined {
  const isNeeded = access === "write" || (access === "read" && parts.isExposed);
  if (!isNeeded || isToken(arrival.header("authorization"), parts.controlToken)) return undefined;
  return refuse(
    401,
    "Send Authorization: Bearer <control token>; the token is printed at start and stands in the ready file.",
  );
}

function isToken(header: string | undefined, token: string): boolean {
  const sent = Buffer.from(/^Bearer (.+)$/i.exec(header ?? "")?.[1] ?? "");
  const wanted = Buffer.from(token);
  return sent.length === wanted.length && timingSafeEqual(sent, wanted);
}
