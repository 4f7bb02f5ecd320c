import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { invariant } from "../kernel/invariant.ts";
import { loadDocument } from "./document.ts";
import type { ReplyNote, Schema } from "./document.ts";
import { operations } from "./generated/operations.ts";
import { keyDisorder } from "./key-disorder.ts";
import type { Operation, OperationId } from "./operation.ts";
import { resolve } from "./resolve.ts";

export type SentReply = {
  readonly status: number;
  /** The `content-type`, parameters and all; null without a body. */
  readonly mediaType: string | null;
  /** The parsed body of a JSON answer; of any other, whatever there is; undefined when empty. */
  readonly body: unknown;
};

/**
 * What in a reply the document does not allow, as a sentence; undefined when all is well. JSON is
 * proved down to the order of its keys, XML only by its media type.
 */
export function proveReply(operationId: OperationId, reply: SentReply): string | undefined {
  const note = findReply(operationId, reply.status);
  if (note === undefined) return `${operationId} documents no status ${reply.status}`;
  const problem = note.content === undefined ? proveEmpty(reply) : proveBody(note.content, reply);
  return problem && `${operationId} ${reply.status}: ${problem}`;
}

function findReply(operationId: OperationId, status: number): ReplyNote | undefined {
  const document = loadDocument();
  const { method, path }: Operation = operations[operationId];
  const key = method.toLowerCase() as "get" | "post" | "delete";
  const note = document.paths[path]?.[key]?.responses[status];
  return note && resolve(document, note);
}

function proveEmpty({ body }: SentReply): string | undefined {
  return body === undefined || body === "" ? undefined : "the body should be empty";
}

function proveBody(
  content: NonNullable<ReplyNote["content"]>,
  { mediaType, body }: SentReply,
): string | undefined {
  const [plainType = ""] = (mediaType ?? "").toLowerCase().split(";");
  const schema = content[plainType.trim()]?.schema;
  if (schema === undefined) {
    return `the media type is ${mediaType ?? "missing"}, not ${Object.keys(content).join(" or ")}`;
  }
  if (plainType.trim() !== "application/json") return undefined;
  return proveJson(schema, body);
}

function proveJson(schema: Schema, body: unknown): string | undefined {
  const check = checkFor(schema);
  if (check(body)) return keyDisorder(schema, body);
  const [error] = check.errors ?? [];
  invariant(error, "a failed check has an error");
  return `${error.instancePath || "/"} ${error.message ?? ""} ${JSON.stringify(error.params)}`;
}

const checks = new WeakMap<Schema, ValidateFunction>();

function checkFor(schema: Schema): ValidateFunction {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  ajv ??= createAjv();
  // References in the document point to its components, so these stand beside each schema.
  const check = ajv.compile({ ...schema, components: loadDocument().components });
  checks.set(schema, check);
  return check;
}

let ajv: Ajv2020 | undefined;

/** Loaded on first use, because only tests and `--self-check` prove replies. */
function createAjv(): Ajv2020 {
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const formats = require("ajv-formats") as typeof import("ajv-formats");
  const created = new Ajv2020({ strict: false, validateSchema: false });
  formats.default(created);
  return created;
}
