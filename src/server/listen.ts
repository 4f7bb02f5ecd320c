import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { SECOND } from "../kernel/duration.ts";
import { UsageError } from "../kernel/usage-error.ts";
import type { createApp } from "./app.ts";
import { answerClientError } from "./client-error.ts";
import { setRawAside } from "./raw-request.ts";

export type Address = { readonly host: string; readonly port: number };

/** A listening server. `close` ends every connection, hanging or not. */
export type Listener = { readonly url: string; close: () => Promise<void> };

/** Header bytes that are read at most; Node answers beyond it through `clientError`. */
const HEADER_BYTES_MAX = 16 * 1024;

/** Listens on host and port (0 for a free one). A client has `requestTimeout` ms to send its request. */
export async function listen(
  app: ReturnType<typeof createApp>,
  { host, port }: Address,
  requestTimeoutMilliseconds: number,
): Promise<Listener> {
  const carry = getRequestListener(app.fetch);
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES_MAX,
      requireHostHeader: false,
      requestTimeout: requestTimeoutMilliseconds,
      headersTimeout: requestTimeoutMilliseconds,
      connectionsCheckingInterval: Math.min(SECOND, requestTimeoutMilliseconds),
      // Longer than the idle time of the usual clients' pools, so that they never meet a closed socket.
      keepAliveTimeout: 65 * SECOND,
    },
    (incoming, outgoing) => {
      setRawAside(incoming);
      void carry(incoming, outgoing);
    },
  );
  server.on("clientError", answerClientError);
  await bind(server, { host, port });
  return {
    url: urlOf(server, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(explain(error, { host, port }));
    });
    server.listen(port, host, resolve);
  });
}

/** Failures that the user can mend, by Node's error code. */
const MENDS: ReadonlyMap<string, readonly [reason: string, mend: string]> = new Map([
  [
    "EADDRINUSE",
    ["the port is taken", "Stop what listens there, or choose another --port; 0 takes a free one."],
  ],
  ["EACCES", ["that is not permitted", "Choose a --port above 1023."]],
  ["ENOTFOUND", ["this machine has no such address", "Choose one of its own with --host."]],
  ["EADDRNOTAVAIL", ["this machine has no such address", "Choose one of its own with --host."]],
]);

function explain(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  const known = MENDS.get(error.code ?? "");
  if (known === undefined) return error;
  const [reason, mend] = known;
  return new UsageError(
    "cannot-listen",
    `Cannot listen on ${host}:${String(port)}: ${reason}.`,
    mend,
  );
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const shown = host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "127.0.0.1" : host;
  return `http://${shown}:${String(port)}`;
}
