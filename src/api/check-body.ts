import type { Operation } from "../spec/operation.ts";
import { validators, type RequestSchemaName } from "../spec/validators.ts";
import { problem, type Problem } from "./problem.ts";

function isSchemaName(name: string): name is RequestSchemaName {
  return Object.hasOwn(validators, name);
}

/** What is wrong with a decoded body; undefined when the document accepts it. Texts assumed. */
export function checkBody(
  { requestBody }: Operation,
  value: unknown,
): { readonly reply: Problem<400>; readonly hint: string } | undefined {
  if (requestBody === null || !isSchemaName(requestBody.schema)) return undefined;
  const validate = validators[requestBody.schema];
  if (validate(value)) return undefined;
  const [first] = validate.errors ?? [];
  const place = first?.instancePath.slice(1).replaceAll("/", ".") ?? "";
  const what = `${place === "" ? "The body" : place} ${wording(first?.message)}.`;
  return {
    reply: problem(400, `The request body is not valid: ${what}`),
    hint: `${what} Send ${EXAMPLES[requestBody.schema]}.`,
  };
}

/** The validator's words as a sentence has them. */
function wording(message = "is not valid"): string {
  return message
    .replace(/^must be string,null$/, "must be string")
    .replace(/^must be (?=[aeiou]\w+$)/, "must be an ")
    .replace(/^must be (?=[^aeiou]\w+$)/, "must be a ")
    .replace(/^must match pattern .*$/s, "is longer than this mock takes");
}

const EXAMPLES: Record<RequestSchemaName, string> = {
  AssetSearch: `{"asset": "last_scan_end > 2026-01-15T00:00:00Z", "vulnerability": "severity IN ['Critical']"}`,
  VulnerabilitySearch: `{"vulnerability": "modified > 2026-01-15T00:00:00Z"}`,
  ScanForm: `{"asset_ids": ["<id of an asset>"], "name": "My scan"}`,
  EngineConfiguration: `{"properties": [{"name": "com.rapid7.example", "value": "1"}]}`,
  EngineConfigurationRemoval: `{"properties": ["com.rapid7.example"]}`,
};
