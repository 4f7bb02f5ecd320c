import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { invariant } from "../../src/kernel/invariant.ts";
import { loadDocument } from "../../src/spec/document.ts";
import { header } from "./format.ts";
import { readOperations } from "./operations.ts";

const annotations = new Set(["description", "examples", "xml"]);

/**
 * Request bodies are checked by code that is made here, so that serving compiles no schema. A TypeScript
 * file rather than JavaScript, because the build copies no JavaScript.
 */
export function generateRequestValidators(): string {
  const { schemas } = loadDocument().components;
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    strict: true,
    allowUnionTypes: true,
  });
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema({ $id: name, ...(withoutAnnotations(schema) as object) });
  }
  const code = standalone.default(ajv, Object.fromEntries(requestSchemas().map((n) => [n, n])));
  invariant(!code.includes("require("), "the validators stand alone");
  return `// @ts-nocheck: written by ajv, without types\n${header}${code}`;
}

function requestSchemas(): string[] {
  const bodies = Object.values(readOperations(loadDocument())).map((each) => each.requestBody);
  return [...new Set(bodies.flatMap((body) => body?.schema ?? []))].sort();
}

/** Also makes `$ref` name the schema's `$id`. */
function withoutAnnotations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("x-") && !annotations.has(key))
      .map(([key, each]) => [
        key,
        key === "$ref" ? String(each).split("/").at(-1) : withoutAnnotations(each),
      ]),
  );
}
