import type { IncomingMessage } from "node:http";
import { TLSSocket } from "node:tls";
import { rawOf } from "./raw-request.ts";
import { readTarget, type Target } from "./target.ts";

/** A request as it arrived: its number and its raw parts. */
export type Arrival = {
  readonly number: number;
  readonly method: string;
  readonly target: Target;
  readonly host: string | undefined;
  readonly isEncrypted: boolean;
  readonly incoming: IncomingMessage;
  /** A header field by its name in lower case; repeated ones joined as HTTP has it. */
  header: (name: string) => string | undefined;
};

export function openArrival(number: number, incoming: IncomingMessage): Arrival {
  const raw = rawOf(incoming);
  return {
    number,
    method: incoming.method ?? "GET",
    target: readTarget(raw.target),
    host: raw.host,
    isEncrypted: incoming.socket instanceof TLSSocket,
    incoming,
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
  };
}
