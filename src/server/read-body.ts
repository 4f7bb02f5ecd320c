import type { IncomingMessage } from "node:http";

/** Bytes of a request body that are read at most, declared or counted. */
const BODY_BYTES_MAX = 10 * 1024 * 1024;

export type BodyReading =
  | { readonly kind: "whole"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  /** The client went away before the body was whole; nobody is left to answer. */
  | { readonly kind: "aborted" };

/**
 * Reads the body up to the limit, whatever length was declared. It stops listening at the limit and
 * leaves the rest to be thrown away as it comes, so memory stays bounded, and a client that sends all
 * before it reads still gets its answer.
 */
export function readBody(incoming: IncomingMessage): Promise<BodyReading> {
  const declared = Number(incoming.headers["content-length"] ?? 0);
  if (declared > BODY_BYTES_MAX) return Promise.resolve({ kind: "too-large" });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (reading: BodyReading): void => {
      incoming.off("data", onData).off("end", onEnd).off("error", onAbort).off("close", onAbort);
      resolve(reading);
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > BODY_BYTES_MAX) {
        incoming.pause();
        finish({ kind: "too-large" });
      }
    };
    const onEnd = (): void => {
      finish({ kind: "whole", bytes: Buffer.concat(chunks, length) });
    };
    const onAbort = (): void => {
      finish({ kind: "aborted" });
    };
    incoming.on("data", onData).on("end", onEnd).on("error", onAbort).on("close", onAbort);
  });
}
