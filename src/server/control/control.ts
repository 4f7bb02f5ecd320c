import type { Arrival } from "../arrival.ts";
import { isSandboxName } from "../authenticate.ts";
import type { ServerParts } from "../parts.ts";
import { readBody } from "../read-body.ts";
import type { WireReply } from "../wire-reply.ts";
import { moveClock, readClock } from "./clock.ts";
import { refuseStranger, refuseWithoutToken } from "./guard.ts";
import { readHealth } from "./health.ts";
import { readRateLimit, writeRateLimit } from "./rate-limit.ts";
import { fixOnMachines } from "./remediate.ts";
import { resetSandbox } from "./reset.ts";
import { refuse, type ControlReply, type ControlRoute } from "./route.ts";

const ROUTES: readonly ControlRoute[] = [
  readHealth,
  readClock,
  moveClock,
  readRateLimit,
  writeRateLimit,
  fixOnMachines,
  resetSandbox,
];

/** Whether a path belongs to the control plane; it stands outside keys, limits and the API's forms. */
export function isControlPath(path: string): boolean {
  return path === "/__mock" || path.startsWith("/__mock/");
}

/** Answers a request to the control plane, in its own compact JSON. */
export async function answerControl(parts: ServerParts, arrival: Arrival): Promise<WireReply> {
  const stranger = refuseStranger(parts, arrival);
  if (stranger !== undefined) return send(stranger);
  const { path } = arrival.target;
  const method = arrival.method === "HEAD" ? "GET" : arrival.method;
  const known = ROUTES.filter((route) => route.path === path);
  const route = known.find((candidate) => candidate.method === method);
  if (route !== undefined) return send(await answerRoute(parts, arrival, route));
  const allow = known.map((candidate) => candidate.method).join(", ");
  return known.length === 0
    ? send(refuse(404, `The control plane has no ${path}.`))
    : send(refuse(405, `Use ${allow} on ${path}.`), { allow });
}

async function answerRoute(
  parts: ServerParts,
  arrival: Arrival,
  route: ControlRoute,
): Promise<ControlReply> {
  const refusal = refuseWithoutToken(parts, arrival, route);
  if (refusal !== undefined) return refusal;
  const name = arrival.target.entries.find(([key]) => key === "sandbox")?.[1] ?? "";
  if (!isSandboxName(name)) {
    return refuse(
      400,
      "A sandbox name has at most 64 letters, digits, dots, dashes and underscores.",
    );
  }
  const body = route.method === "GET" ? {} : await readJson(arrival);
  if (body === "too-large") return refuse(413, "A body may have at most 10 MiB.");
  if (body === "not-an-object") return refuse(400, "Send the body as a JSON object in UTF-8.");
  const sandbox =
    route.access === "write" ? parts.sandboxes.open(name) : parts.sandboxes.peek(name);
  return route.answer({ parts, sandbox, body });
}

async function readJson({
  incoming,
}: Arrival): Promise<Record<string, unknown> | "too-large" | "not-an-object"> {
  const reading = await readBody(incoming);
  if (reading.kind === "too-large") return "too-large";
  if (reading.kind === "aborted") return "not-an-object";
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(reading.bytes).trim();
    const value: unknown = text === "" ? {} : JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? { ...value } : "not-an-object";
  } catch {
    return "not-an-object";
  }
}

function send({ status, body }: ControlReply, headers: Record<string, string> = {}): WireReply {
  return {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      ...headers,
    },
    body: Buffer.from(JSON.stringify(body)),
  };
}
