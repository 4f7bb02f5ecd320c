import { request, type IncomingHttpHeaders } from "node:http";

export type WireRequest = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
};

export type WireAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
};

/** Sends one request as written, target included, and reads the whole answer. */
export function send(base: string, target: string, wire: WireRequest = {}): Promise<WireAnswer> {
  const { hostname, port } = new URL(base);
  // Node declares no length for the body of a DELETE, which would leave it behind as garbage.
  const length = wire.body === undefined ? {} : { "content-length": Buffer.byteLength(wire.body) };
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        hostname,
        port,
        path: target,
        method: wire.method ?? "GET",
        headers: { ...length, ...wire.headers },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const bytes = Buffer.concat(chunks);
          const { statusCode = 0, headers } = incoming;
          resolve({ status: statusCode, headers, bytes, text: bytes.toString("utf8") });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(wire.body);
  });
}
