import type { OperationId } from "../spec/operation.ts";
import type { Admission } from "./authenticate.ts";
import type { WireReply } from "./wire-reply.ts";

/** A reply, and what is told of how it came to be. */
export type Answered = {
  readonly reply: WireReply;
  readonly admission?: Admission;
  /** The instant that the exchange went by; undefined where nobody was let in. */
  readonly now?: number;
  readonly operationId?: OperationId;
  readonly hint?: string | undefined;
};
