import { operations } from "../spec/generated/operations.ts";
import type { Operation, OperationId } from "../spec/operation.ts";
import { decodeBody, type SentBody } from "./body.ts";
import { checkBody } from "./check-body.ts";
import type { Context } from "./handler.ts";
import { handlers } from "./handlers.ts";
import { hintAboutBody } from "./hint.ts";
import { problem } from "./problem.ts";
import { readQuery, type Entries } from "./query.ts";

/** A matched request, undecoded. */
export type Call = {
  readonly operationId: OperationId;
  readonly path: { readonly id: string };
  readonly entries: Entries;
  readonly body: SentBody;
};

export type Performed = {
  readonly reply: { readonly status: number; readonly body: unknown };
  readonly hint?: string | undefined;
  readonly change?: Context["change"];
};

/**
 * Checks a request against the document and hands it to its operation: what the service would refuse is
 * refused, what it tolerates earns a hint. `readContext` is asked last, after the body was decoded, so
 * that no other request comes between reading the sandbox's state and the reply.
 */
export async function perform(call: Call, readContext: () => Context): Promise<Performed> {
  const operation: Operation = operations[call.operationId];
  const context = readContext();
  const query = readQuery(call.operationId, call.entries, context);
  if (!query.ok) return query;
  const body = await decodeBody(operation, call.body);
  if (!body.ok) return body;
  const refusal = checkBody(operation, body.value);
  if (refusal !== undefined) return refusal;
  const bodyHint = hintAboutBody(operation, body.value);
  if (context.isStrict && bodyHint !== undefined) {
    return { reply: problem(400, "The request body holds keys that are ignored."), hint: bodyHint };
  }
  // What was read above is what the document declares for this very operation.
  const request = { path: call.path, query: query.query, body: body.value } as never;
  const handler: (request: never, context: Context) => Performed = handlers[call.operationId];
  const outcome = handler(request, readContext());
  return { ...outcome, hint: outcome.hint ?? bodyHint ?? query.hint };
}
