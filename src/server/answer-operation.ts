import { negotiate, type MediaType } from "../api/media.ts";
import { problem } from "../api/problem.ts";
import { refuseRole } from "../api/refuse-role.ts";
import { operations } from "../spec/generated/operations.ts";
import type { Operation } from "../spec/operation.ts";
import type { Matched } from "./admitted.ts";
import type { Answered } from "./answered.ts";
import { answerService } from "./answer-service.ts";
import type { Arrival } from "./arrival.ts";
import { callOperation } from "./call-operation.ts";
import type { ServerParts } from "./parts.ts";
import { permissionsOf } from "./role.ts";
import { readBody, type BodyReading } from "./read-body.ts";

type Plain = {
  readonly reply: { readonly status: number; readonly body: unknown };
  readonly hint?: string | undefined;
};

/** Lets an operation answer, in the media type that the client accepts. */
export async function answerOperation(
  parts: ServerParts,
  arrival: Arrival,
  matched: Matched,
): Promise<Answered> {
  const { operationId } = matched.match;
  const media = chooseMedia(operations[operationId], arrival.header("accept"));
  const plain = await answerPlainly(parts, arrival, {
    ...matched,
    isAcceptable: media !== undefined,
  });
  const reply = await answerService(parts, arrival, {
    ...plain,
    quota: matched.quota,
    operationId,
    media: media ?? "application/json",
  });
  const { admission, now } = matched;
  return { reply, admission, now, operationId, hint: plain.hint };
}

async function answerPlainly(
  parts: ServerParts,
  arrival: Arrival,
  matched: Matched & { readonly isAcceptable: boolean },
): Promise<Plain> {
  const operation: Operation = operations[matched.match.operationId];
  const refusal = refuseRole(
    operation,
    permissionsOf(matched.admission.role, parts.restrictedSites),
  );
  if (refusal !== undefined) return refusal;
  if (!matched.isAcceptable) return refuseMedia(operation);
  const body = await readBodyOf(operation, arrival);
  if (body.kind !== "whole") return refuseBody(body.kind);
  return callOperation(parts, arrival, { ...matched, bytes: body.bytes });
}

/** The body, where the operation has one; any other is left unread, as it is ignored. */
function readBodyOf({ requestBody }: Operation, { incoming }: Arrival): Promise<BodyReading> {
  return requestBody === null
    ? Promise.resolve({ kind: "whole", bytes: new Uint8Array(0) })
    : readBody(incoming);
}

/** Media types of the successful reply; none where it has no body. */
function offeredBy(operation: Operation): readonly string[] {
  return operation.replies[200] ?? [];
}

function isMediaType(text: string): text is MediaType {
  return text === "application/json" || text === "application/xml";
}

/** Operations that document no 406 (the gateway's, and those without a body) do not look at `Accept`. */
function chooseMedia(operation: Operation, accept: string | undefined): MediaType | undefined {
  const offered = offeredBy(operation).filter(isMediaType);
  const isNegotiated = offered.length > 0 && operation.replies[406] !== undefined;
  return isNegotiated ? negotiate(accept, offered) : "application/json";
}

function refuseMedia(operation: Operation): Plain {
  return {
    reply: problem(406, "The requested media type is not available."),
    hint: `This operation answers in ${offeredBy(operation).join(" or ")}; name one of them in Accept.`,
  };
}

function refuseBody(kind: Exclude<BodyReading["kind"], "whole">): Plain {
  if (kind === "aborted") return { reply: problem(408, "The request was not completed in time.") };
  return {
    reply: problem(413, "The request body is larger than 10 MiB."),
    hint: "Split a long id IN [...] list over several requests.",
  };
}
