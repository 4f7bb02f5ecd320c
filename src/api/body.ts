import type { Operation } from "../spec/operation.ts";
import { readContentType, type MediaType } from "./media.ts";
import { missingBody, problem, type Problem } from "./problem.ts";

/** A request body as it came in: undecoded, unjudged. */
export type SentBody = {
  readonly contentType: string | undefined;
  readonly contentEncoding: string | undefined;
  readonly bytes: Uint8Array;
};

export type BodyRefusal =
  | Problem<400>
  | ReturnType<typeof missingBody>
  /** Another media type; the body of the answer is empty (documented). */
  | { readonly status: 415; readonly body: undefined };

export type BodyOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reply: BodyRefusal; readonly hint: string };

/**
 * Decodes a body to a plain value; `{}` where an optional one is absent or null. Operations without a
 * body ignore whatever came, of whatever type.
 */
export async function decodeBody(operation: Operation, sent: SentBody): Promise<BodyOutcome> {
  const { requestBody } = operation;
  if (requestBody === null) return { ok: true, value: {} };
  if (sent.bytes.length === 0) return absent(requestBody);
  const media = readMedia(requestBody, sent);
  if (media === undefined) return refuseMedia(requestBody);
  const text = decodeUtf8(sent.bytes);
  if (text === undefined) return refuseBroken("The body is not valid UTF-8.");
  if (text.trim() === "") return absent(requestBody);
  return media === "application/json" ? decodeJson(text, requestBody) : decodeXml(text);
}

type BodyRule = NonNullable<Operation["requestBody"]>;

function absent({ required }: BodyRule): BodyOutcome {
  if (!required) return { ok: true, value: {} };
  return {
    ok: false,
    reply: missingBody(),
    hint: "This operation needs a JSON body; send one, and Content-Type: application/json.",
  };
}

/** The media type, if the operation reads it and the body is not compressed. */
function readMedia({ mediaTypes }: BodyRule, sent: SentBody): MediaType | undefined {
  const media = readContentType(sent.contentType);
  const encoding = sent.contentEncoding?.trim().toLowerCase() ?? "";
  const isPlain = encoding === "" || encoding === "identity";
  return media !== "unsupported" && isPlain && mediaTypes.includes(media) ? media : undefined;
}

function refuseMedia({ mediaTypes }: BodyRule): BodyOutcome {
  return {
    ok: false,
    reply: { status: 415, body: undefined },
    hint: `Send the body as ${mediaTypes.join(" or ")} in UTF-8, not compressed, and say so in Content-Type.`,
  };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeJson(text: string, rule: BodyRule): BodyOutcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuseBroken("The body is not valid JSON.");
  }
  return value === null ? absent(rule) : { ok: true, value };
}

/** The XML reader is loaded by the first body that needs it: hardly any client sends one. */
async function decodeXml(text: string): Promise<BodyOutcome> {
  const { parseXmlBody } = await import("./xml-body.ts");
  const value = parseXmlBody(text);
  if (value !== undefined) return { ok: true, value };
  return refuseBroken("The body is not well-formed XML, or declares a document type.");
}

function refuseBroken(what: string): BodyOutcome {
  return {
    ok: false,
    reply: problem(400, "The request body could not be read."),
    hint: `${what} Check its quoting, its brackets, and that all of it was sent.`,
  };
}
