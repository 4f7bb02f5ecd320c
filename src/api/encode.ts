import { operations } from "../spec/generated/operations.ts";
import type { OperationId } from "../spec/operation.ts";
import type { MediaType } from "./media.ts";

/**
 * Bytes of a reply's body. The service's JSON is always pretty-printed; the gateway's and the account
 * API's is compact (recorded).
 * @see Integrations guide, "Format"
 */
export async function encodeBody(
  operationId: OperationId | undefined,
  media: MediaType,
  reply: { readonly status: number; readonly body: unknown },
): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = reply;
  if (body === undefined) return new Uint8Array(0);
  const isJson = operationId === undefined || media === "application/json";
  if (isJson || typeof body !== "object" || body === null) {
    const isCompact = operationId !== undefined && COMPACT.has(operationId);
    return Buffer.from(JSON.stringify(body, null, isCompact ? 0 : 2));
  }
  const { renderXml } = await import("./xml-reply.ts");
  return Buffer.from(
    reply.status >= 400
      ? renderXml("ErrorResource", asXmlError(body))
      : renderXml(operations[operationId].xmlRoot ?? operationId, body),
  );
}

const COMPACT: ReadonlySet<OperationId> = new Set(["validate", "validatePost", "getProducts"]);

/** In XML an error has three elements, the last in camel case (documented example). */
function asXmlError(body: object): object {
  const { status, message, localized_message } = body as Record<string, unknown>;
  return { status, message, localizedMessage: localized_message ?? null };
}
