import type { ServerParts } from "../parts.ts";
import type { Sandbox } from "../sandbox.ts";

/** A request to the control plane, after it was let in. */
export type ControlRequest = {
  readonly parts: ServerParts;
  /** The sandbox that `?sandbox=` names. */
  readonly sandbox: Sandbox;
  /** The parsed JSON body; `{}` where none was sent. */
  readonly body: Readonly<Record<string, unknown>>;
};

export type ControlReply = { readonly status: number; readonly body: object };

export type ControlRoute = {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  /** `none` is open to all, `read` needs the token where others can reach the mock, `write` always. */
  readonly access: "none" | "read" | "write";
  readonly answer: (request: ControlRequest) => ControlReply;
};

/** A mistake in a request to the control plane: one sentence with the mend, nothing changed. */
export function refuse(status: number, error: string): ControlReply {
  return { status, body: { error } };
}
