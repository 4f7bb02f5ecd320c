import { expect } from "vitest";
import { matchOperation } from "../../src/api/match.ts";
import type { Mock } from "../../src/server/create-mock.ts";
import { proveReply } from "../../src/spec/reply-validator.ts";
import { send, type WireAnswer } from "./wire.ts";

export const KEYS = {
  admin: "mock-admin-key",
  viewer: "mock-viewer-key",
  restricted: "mock-restricted-key",
  nosite: "mock-nosite-key",
  revoked: "mock-revoked-key",
} as const;

export type Asked = {
  /** Null sends none. */
  readonly key?: string | null;
  /** An object goes as JSON. */
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

// Parsed JSON of an answer whose shape was just proved against the document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into it freely
export type Answered = WireAnswer & { readonly json: any };

/**
 * Sends `METHOD target` with the admin key unless told otherwise. Every answer of an operation is held
 * against the document, down to the order of its keys.
 */
export async function ask(mock: Mock, line: string, asked: Asked = {}): Promise<Answered> {
  const [method = "GET", target = "/"] = line.split(" ");
  const { key = KEYS.admin, body, headers = {} } = asked;
  const isPlain = typeof body === "string" || body instanceof Uint8Array || body === undefined;
  const answer = await send(mock.url, target, {
    method,
    headers: {
      ...(key === null ? {} : { "x-api-key": key }),
      ...(isPlain ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isPlain ? body : JSON.stringify(body) }),
  });
  const isJson = answer.headers["content-type"]?.startsWith("application/json") === true;
  const isReadable =
    isJson && answer.headers["content-encoding"] === undefined && answer.text !== "";
  const json: unknown = isReadable ? JSON.parse(answer.text) : undefined;
  prove(method, target, { ...answer, json });
  return { ...answer, json };
}

function prove(method: string, target: string, answer: Answered): void {
  const { status, headers, json } = answer;
  const match = matchOperation(method, (target.split("?")[0] ?? "").replace(/\/{2,}/g, "/"));
  const isUnread = method === "HEAD" || headers["content-encoding"] !== undefined;
  if (match.kind !== "operation" || isUnread) return;
  const mediaType = headers["content-type"] ?? null;
  const body: unknown = json ?? (answer.text === "" ? undefined : answer.text);
  expect(proveReply(match.operationId, { status, mediaType, body })).toBeUndefined();
}
