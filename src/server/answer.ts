import { matchOperation } from "../api/match.ts";
import { refuseMatch } from "../api/refuse-match.ts";
import type { OperationId } from "../spec/operation.ts";
import type { Arrival } from "./arrival.ts";
import type { Admission } from "./authenticate.ts";
import { answerControl, isControlPath } from "./control/control.ts";
import { answerOperation } from "./answer-operation.ts";
import { tooManyRequests, unauthorized } from "./gateway.ts";
import type { ServerParts } from "./parts.ts";
import type { ToldQuota } from "./quota.ts";
import type { Sandbox } from "./sandbox.ts";
import { answerService } from "./answer-service.ts";
import type { WireReply } from "./wire-reply.ts";

/** An answer, and what the journal should know about how it came to be. */
export type Answer = {
  readonly reply: WireReply;
  readonly admission?: Admission;
  /** The instant that the exchange went by; undefined where nobody was let in. */
  readonly now?: number;
  readonly operationId?: OperationId;
  readonly hint?: string | undefined;
};

/** A request that was let in: who sent it, where, and the one instant that its exchange goes by. */
export type Admitted = {
  readonly admission: Admission;
  readonly sandbox: Sandbox;
  readonly now: number;
  readonly quota: ToldQuota;
};

/** The path of a request, in the order of the code: admit, limit, match, then the operation. */
export async function answer(parts: ServerParts, arrival: Arrival): Promise<Answer> {
  const { method, target } = arrival;
  if (isControlPath(target.path)) return { reply: await answerControl(parts, arrival) };

  const admission = parts.authenticate(arrival.header("x-api-key"));
  if (admission === undefined) return { reply: unauthorized() };

  const sandbox = parts.openSandbox(admission.sandbox);
  const now = sandbox.clock.now();
  const quota = sandbox.quotas().charge(target.path, admission.keyName);
  if (quota.isExceeded) {
    return { reply: tooManyRequests(quota.retryAfterSeconds, quota.headers), admission, now };
  }

  const match = matchOperation(method, target.path);
  if (match.kind === "operation") {
    return answerOperation(parts, arrival, { match, admission, sandbox, now, quota });
  }
  const refusal = refuseMatch(match, method, target.path);
  const reply = await answerService(parts, arrival, { ...refusal, quota });
  return { reply, admission, now, hint: refusal.hint };
}
