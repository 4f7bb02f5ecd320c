import { matchOperation } from "../api/match.ts";
import { refuseMatch } from "../api/refuse-match.ts";
import type { Arrival } from "./arrival.ts";
import type { Answered } from "./answered.ts";
import { answerControl, isControlPath } from "./control/control.ts";
import { answerOperation } from "./answer-operation.ts";
import { tooManyRequests, unauthorized } from "./gateway.ts";
import type { ServerParts } from "./parts.ts";
import { answerService } from "./answer-service.ts";

/** The path of a request, in the order of the code: admit, limit, match, then the operation. */
export async function answer(parts: ServerParts, arrival: Arrival): Promise<Answered> {
  const { method, target } = arrival;
  if (isControlPath(target.path)) return { reply: await answerControl(parts, arrival) };

  const admission = parts.authenticate(arrival.header("x-api-key"));
  if (admission === undefined) return { reply: unauthorized() };

  const sandbox = parts.sandboxes.open(admission.sandbox);
  const now = sandbox.clock.now();
  const quota = sandbox.quotas().charge(target.path, admission.keyName);
  if (quota.isExceeded) {
    const reply = tooManyRequests(quota.retryAfterSeconds, quota.headers);
    return { reply, admission, now, hint: reply.headers["x-mock-hint"] };
  }

  const match = matchOperation(method, target.path);
  if (match.kind === "operation") {
    return answerOperation(parts, arrival, { match, admission, sandbox, now, quota });
  }
  const refusal = refuseMatch(match, method, target.path);
  const reply = await answerService(parts, arrival, { ...refusal, quota });
  return { reply, admission, now, hint: refusal.hint };
}
