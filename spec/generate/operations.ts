import { invariant } from "../../src/kernel/invariant.ts";
import { loadDocument } from "../../src/spec/document.ts";
import type {
  ApiDocument,
  Content,
  OperationNote,
  ParameterNote,
  PathNote,
} from "../../src/spec/document.ts";
import type { Operation, Parameter, ParameterType } from "../../src/spec/operation.ts";
import { resolve } from "../../src/spec/resolve.ts";
import { header } from "./format.ts";

/** The operations by id, in the order of the document. */
export function readOperations(document: ApiDocument): Record<string, Operation> {
  const found: Record<string, Operation> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ["get", "post", "delete"] as const) {
      const note = item[method];
      if (note === undefined) continue;
      found[note.operationId] = {
        method: method.toUpperCase() as Operation["method"],
        path,
        ...readOperation(document, item, note),
      };
    }
  }
  return found;
}

function readOperation(document: ApiDocument, item: PathNote, note: OperationNote) {
  const parameters = [...(note.parameters ?? []), ...(item.parameters ?? [])];
  return {
    summary: note.summary,
    aliases: note["x-aliases"],
    access: note["x-access"],
    paging: note["x-paging"] ?? null,
    parameters: parameters.map((each) => readParameter(resolve(document, each))),
    requestBody: readRequestBody(note),
    xmlRoot: readXmlRoot(document, note),
    replies: Object.fromEntries(
      Object.entries(note.responses).map(([status, reply]) => [
        status,
        Object.keys(resolve(document, reply).content ?? {}),
      ]),
    ),
  };
}

function readParameter(note: ParameterNote): Parameter {
  const { schema } = note;
  const isRepeatable = schema.type === "array";
  const usual: unknown = Array.isArray(schema.default) ? schema.default[0] : schema.default;
  return {
    name: note.name,
    in: note.in,
    type: note["x-type"] ?? (schema.type as ParameterType),
    repeatable: isRepeatable,
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
    ...(note["x-clamp"] !== undefined && { clampedTo: note["x-clamp"] }),
    ...(usual !== undefined && { default: usual as string | number | boolean }),
  };
}

function readRequestBody({ requestBody }: OperationNote): Operation["requestBody"] {
  if (requestBody === undefined) return null;
  return {
    required: requestBody.required,
    mediaTypes: Object.keys(requestBody.content),
    schema: schemaName(requestBody.content),
  };
}

function readXmlRoot(document: ApiDocument, { responses }: OperationNote): string | null {
  const success = responses["200"];
  const content = success && resolve(document, success).content?.["application/xml"];
  return content === undefined ? null : (resolve(document, content.schema).xml?.name ?? null);
}

function schemaName(content: Content): string {
  const name = content["application/json"]?.schema.$ref?.split("/").at(-1);
  invariant(name, "a request body names its schema");
  return name;
}

export function generateOperations(): string {
  return `${header}
    import type { Operation } from "../operation.ts";

    export const operations = ${JSON.stringify(readOperations(loadDocument())).replaceAll(
      /"(\w+)":/g,
      "$1:",
    )} as const satisfies Record<string, Operation>;`;
}
