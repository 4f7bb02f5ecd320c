import type { Writable } from "node:stream";

/** Bytes that may wait for a slow reader; what comes beyond is left out, so that memory stays bounded. */
const WAITING_BYTES_MAX = 1024 * 1024;

/** Writes to a stream that may be read slowly, or no more: the mock serves on without its log. */
export function createWriter(stream: Writable): (text: string) => void {
  let isGone = false;
  let leftOut = 0;
  stream.on("error", () => {
    isGone = true;
  });
  return (text) => {
    if (isGone) return;
    if (stream.writableLength > WAITING_BYTES_MAX) {
      leftOut += 1;
      return;
    }
    if (leftOut > 0) {
      stream.write(`(${String(leftOut)} lines left out: the log is read too slowly)\n`);
    }
    leftOut = 0;
    stream.write(text);
  };
}
