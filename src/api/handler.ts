import type { Change } from "../estate/change.ts";
import type { Estate } from "../estate/estate.ts";
import type { OperationId } from "../spec/operation.ts";
import type { PathOf, QueryOf, ReplyOf, RequestBodyOf } from "../spec/reply-of.ts";
import type { Caller } from "./caller.ts";
import type { LinkBase } from "./link.ts";

/** A request that the document accepts: coerced, defaults filled in. */
export type OperationRequest<Id extends OperationId> = {
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: RequestBodyOf<Id>;
};

/** Everything else that a reply may depend on. */
export type Context = {
  /** Read once per exchange. */
  readonly now: number;
  readonly estate: Estate;
  /** What the caller's sandbox did to the estate so far. */
  readonly change: Change;
  readonly caller: Caller;
  readonly link: LinkBase;
  /** Refuse what the service tolerates but a careful client should not send. */
  readonly isStrict: boolean;
};

export type Outcome<Id extends OperationId> = {
  readonly reply: ReplyOf<Id>;
  /** One sentence for the developer, when the request looks like a mistake. */
  readonly hint?: string;
  /** The sandbox's changes from now on, when the operation changed something. */
  readonly change?: Change;
};

/** An operation: a pure function that knows neither transport nor faults nor time. */
export type Handler<Id extends OperationId> = (
  request: OperationRequest<Id>,
  context: Context,
) => Outcome<Id>;
