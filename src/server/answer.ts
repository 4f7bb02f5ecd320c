import { matchOperation } from "../api/match.ts";
import { refuseMatch } from "../api/refuse-match.ts";
import type { OperationId } from "../spec/operation.ts";
import type { Arrival } from "./arrival.ts";
import type { Admission } from "./authenticate.ts";
import { answerControl, isControlPath } from "./control/control.ts";
import { answerOperation } from "./answer-operation.ts";
import { tooManyRequests, unauthorized } from "./gateway.ts";
import type { ServerParts } from "./parts.ts";
import { answerService } from "./answer-service.ts";
import type { WireReply } from "./wire-reply.ts";

/** An answer, and what the journal should know about how it came to be. */
export type Answer = {
  readonly reply: WireReply;
  readonly admission?: Admission;
  readonly operationId?: OperationId;
  readonly hint?: string | undefined;
};

/** The path of a request, in the order of the code: admit, limit, match, then the operation. */
export async function answer(parts: ServerParts, arrival: Arrival): Promise<Answer> {
  const { method, target } = arrival;
  if (isControlPath(target.path)) return { reply: answerControl(parts, arrival) };

  const admission = parts.authenticate(arrival.header("x-api-key"));
  if (admission === undefined) return { reply: unauthorized() };

  const quota = parts.quotas.charge(target.path, `${admission.keyName}~${admission.sandbox}`);
  if (quota.isExceeded) {
    return { reply: tooManyRequests(quota.retryAfterSeconds, quota.headers), admission };
  }

  const match = matchOperation(method, target.path);
  if (match.kind === "operation") {
    return answerOperation(parts, arrival, { match, admission, quota });
  }
  const refusal = refuseMatch(match, method, target.path);
  const reply = await answerService(parts, arrival, { ...refusal, quota });
  return { reply, admission, hint: refusal.hint };
}
