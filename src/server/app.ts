import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { formatHttpDate } from "../kernel/instant.ts";
import { answer, type Answer } from "./answer.ts";
import { openArrival, type Arrival } from "./arrival.ts";
import { compressReply } from "./compress.ts";
import { internalError } from "./internal-error.ts";
import type { ServerParts } from "./parts.ts";
import type { WireReply } from "./wire-reply.ts";

type Carrier = { Bindings: HttpBindings };

/**
 * Carries requests in and replies out. Which operation answers is decided in `answer`, not by routes
 * here: the key comes before the path, and the raw target must stay visible.
 */
export function createApp(parts: ServerParts): Hono<Carrier> {
  const app = new Hono<Carrier>();
  let exchanges = 0;
  app.all("*", async (c) => {
    exchanges += 1;
    const arrival = openArrival(exchanges, parts.clock.now(), c.env.incoming);
    const answered = await answer(parts, arrival);
    const reply = await compressReply(answered.reply, arrival.header("accept-encoding"));
    report(parts, arrival, { ...answered, reply });
    return send(c, reply, parts);
  });
  app.onError((error, c) => {
    parts.onBug(error);
    return send(c, internalError(), parts);
  });
  return app;
}

/** All headers go with the body: setting them one by one afterwards copies the answer. */
function send(c: Context<Carrier>, { status, headers, body }: WireReply, parts: ServerParts) {
  const date = formatHttpDate(parts.clock.clientInstant(parts.clock.now()));
  return c.body(body, status as ContentfulStatusCode, {
    date,
    ...headers,
    "content-length": String(body.length),
  });
}

function report(parts: ServerParts, arrival: Arrival, answered: Answer): void {
  const { admission } = answered;
  parts.onExchange({
    number: arrival.number,
    instant: arrival.instant,
    method: arrival.method,
    path: arrival.target.path,
    status: answered.reply.status,
    durationMilliseconds: parts.clock.now() - arrival.instant,
    operationId: answered.operationId,
    role: admission?.role,
    sandbox: admission?.sandbox,
    hint: answered.hint,
  });
}
