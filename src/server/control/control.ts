import type { Arrival } from "../arrival.ts";
import type { ServerParts } from "../parts.ts";
import type { WireReply } from "../wire-reply.ts";

/** Whether a path belongs to the control plane; it stands outside keys, limits and the API's forms. */
export function isControlPath(path: string): boolean {
  return path === "/__mock" || path.startsWith("/__mock/");
}

/** Answers of the control plane, in its own compact JSON. */
export function answerControl(parts: ServerParts, { method, target }: Arrival): WireReply {
  if (target.path !== "/__mock/health") {
    return say(404, { error: `The control plane has no ${target.path}.` });
  }
  if (method !== "GET" && method !== "HEAD") {
    return say(405, { error: "The health of the mock is read with GET." }, { allow: "GET, HEAD" });
  }
  const { version, estate } = parts;
  return say(200, { status: "ready", version, seed: estate.options.seed });
}

function say(status: number, body: object, headers: Record<string, string> = {}): WireReply {
  return {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}
