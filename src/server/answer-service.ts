import { encodeBody } from "../api/encode.ts";
import { asHeaderText } from "../api/hint.ts";
import type { MediaType } from "../api/media.ts";
import type { OperationId } from "../spec/operation.ts";
import type { Arrival } from "./arrival.ts";
import { GATEWAY_HEADERS } from "./gateway.ts";
import type { ServerParts } from "./parts.ts";
import type { ToldQuota } from "./quota.ts";
import { serviceHeaders } from "./service-headers.ts";
import type { WireReply } from "./wire-reply.ts";

type Plain = {
  readonly reply: { readonly status: number; readonly body: unknown };
  readonly quota: ToldQuota;
  readonly operationId?: OperationId;
  readonly media?: MediaType;
  readonly hint?: string | undefined;
  readonly allowed?: readonly string[];
};

/** Puts a plain reply into bytes and headers, as the service behind the gateway sends it. */
export async function answerService(
  parts: ServerParts,
  arrival: Arrival,
  plain: Plain,
): Promise<WireReply> {
  const { reply, quota, operationId, media = "application/json", hint, allowed } = plain;
  const body = await encodeBody(operationId, media, reply);
  const isPlatform = operationId === "validate" || operationId === "validatePost";
  return {
    status: reply.status,
    headers: {
      ...(body.length === 0 ? {} : { "content-type": media }),
      ...(isPlatform ? GATEWAY_HEADERS : serviceHeaders(parts.estate.options.seed, arrival.number)),
      ...quota.headers,
      ...(allowed === undefined ? {} : { allow: allowed.join(", ") }),
      ...(hint === undefined ? {} : { "x-mock-hint": asHeaderText(hint) }),
    },
    body,
  };
}
