import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Clock } from "../kernel/clock.ts";
import { formatHttpDate } from "../kernel/instant.ts";
import { startStopwatch } from "../kernel/stopwatch.ts";
import { answer } from "./answer.ts";
import type { Answered } from "./answered.ts";
import { openArrival, type Arrival } from "./arrival.ts";
import { compressReply } from "./compress.ts";
import type { Exchange } from "./exchange.ts";
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
    const elapsed = startStopwatch();
    const arrival = openArrival(exchanges, c.env.incoming);
    const answered = await answer(parts, arrival);
    const reply = await compressReply(answered.reply, arrival.header("accept-encoding"));
    const clock = parts.sandboxes.peek(answered.admission?.sandbox ?? "").clock;
    report(
      parts,
      describe(arrival, { ...answered, reply }, { instant: answered.now ?? clock.now(), elapsed }),
    );
    return send(c, reply, clock);
  });
  app.onError((error, c) => {
    parts.onBug(error);
    return send(c, internalError(), parts.sandboxes.peek("").clock);
  });
  return app;
}

/** Whoever listens to exchanges cannot spoil them. */
function report({ onExchange, onBug }: ServerParts, exchange: Exchange): void {
  try {
    onExchange(exchange);
  } catch (error) {
    onBug(error);
  }
}

/** All headers go with the body: setting them one by one afterwards copies the answer. */
function send(c: Context<Carrier>, { status, headers, body }: WireReply, clock: Clock) {
  const date = formatHttpDate(clock.clientInstant(clock.now()));
  return c.body(body, status as ContentfulStatusCode, {
    date,
    ...headers,
    "content-length": String(body.length),
  });
}

function describe(
  { number, method, target }: Arrival,
  { reply, admission, operationId, hint }: Answered,
  { instant, elapsed }: { readonly instant: number; readonly elapsed: () => number },
): Exchange {
  return {
    number,
    instant,
    method,
    path: target.path,
    status: reply.status,
    durationMilliseconds: Math.round(elapsed()),
    operationId,
    role: admission?.role,
    sandbox: admission?.sandbox,
    hint,
  };
}
