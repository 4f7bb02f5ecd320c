import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { WireReply } from "./wire-reply.ts";

const compress = promisify(gzip);

/** Level 1 costs a tenth of the default on these pages and loses little. */
const GZIP_LEVEL = 1;

/**
 * The same answer in gzip, if the client asked for it and there is something to compress.
 * @see Integrations guide, "Format"
 */
export async function compressReply(
  reply: WireReply,
  acceptEncoding: string | undefined,
): Promise<WireReply> {
  if (reply.body.length === 0 || !acceptsGzip(acceptEncoding)) return reply;
  const body = await compress(reply.body, { level: GZIP_LEVEL });
  return { ...reply, headers: { ...reply.headers, "content-encoding": "gzip" }, body };
}

function acceptsGzip(header: string | undefined): boolean {
  if (header === undefined) return false;
  const codings = header.split(",", 50).map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  );
  const coding =
    codings.find(([name]) => name === "gzip") ?? codings.find(([name]) => name === "*");
  return coding !== undefined && Number(coding[1] ?? 1) > 0;
}
