import type { Socket } from "node:net";

type Refusal = { readonly line: string; readonly message: string; readonly isOurLimit: boolean };

const MALFORMED: Refusal = { line: "400 Bad Request", message: "Bad Request", isOurLimit: false };

/** What the HTTP parser gave up on, by Node's error code. */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    { line: "431 Request Header Fields Too Large", message: "Headers too large", isOurLimit: true },
  ],
  [
    "ERR_HTTP_REQUEST_TIMEOUT",
    { line: "408 Request Timeout", message: "Request Timeout", isOurLimit: false },
  ],
]);

/**
 * Answers a request that never became one: malformed, too long, or not finished in time. There was no
 * key to look at, so it is the gateway that speaks, and the connection ends.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { line, message, isOurLimit } = REFUSALS.get(error.code ?? "") ?? MALFORMED;
  const body = JSON.stringify({ message });
  const head = [
    `HTTP/1.1 ${line}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    ...(isOurLimit ? ["X-Mock-Own-Limit: headers"] : []),
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
