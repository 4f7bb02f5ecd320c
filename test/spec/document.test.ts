import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadDocument } from "../../src/spec/document.ts";
import type { OperationNote, ReplyNote, Schema } from "../../src/spec/document.ts";
import { resolve } from "../../src/spec/resolve.ts";

const document = loadDocument();
const { parameters, headers, responses, schemas } = document.components;
const kinds = ["documented", "recorded", "client", "assumed"];

test("the document passes the linter without a warning", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/@redocly/cli/bin/cli.js", "lint", "spec/openapi.yaml", "--format=json"],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      encoding: "utf8",
    },
  );
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0, ignored: 0 } });
});

test("every operation, parameter, property, reply and header names its source", () => {
  const items = [...sources()];
  expect(items.length).toBeGreaterThan(250);
  const bad = items.filter(
    ([, item]) => !kinds.includes(item["x-source"]?.kind ?? "") || item["x-source"]?.where === "",
  );
  expect(bad.map(([place]) => place)).toEqual([]);
});

test("schemas of answers are closed, those of requests are open", () => {
  const asked = new Set([
    ...["AssetSearch", "VulnerabilitySearch", "ScanForm"],
    ...["EngineConfiguration", "EngineConfigurationRemoval", "EngineProperty"],
  ]);
  const objects = Object.entries(schemas).filter(([, { type }]) => type === "object");
  for (const [name, { additionalProperties }] of objects) {
    expect(additionalProperties, name).toBe(asked.has(name) ? undefined : false);
  }
});

test("every required property is described", () => {
  for (const [name, { required = [], properties = {} }] of Object.entries(schemas)) {
    expect(Object.keys(properties), name).toEqual(expect.arrayContaining([...required]));
  }
});

test("keys of an asset come in the recorded order", () => {
  const keys = Object.keys(schemas["AssetSummary"]?.properties ?? {});
  const upToTotals = keys.slice(0, keys.indexOf("total_vulnerabilities") + 1);
  expect(upToTotals).toEqual([...upToTotals].sort());
  expect(keys.slice(upToTotals.length)).toEqual([
    ...["type", "unique_identifiers", "new", "remediated", "same"],
  ]);
});

test.each(["Finding", "VulnerabilitySummary"])(
  "keys of a %s are in the alphabet's order",
  (name) => {
    const keys = Object.keys(schemas[name]?.properties ?? {});
    const inOrder = keys.filter((key) => key !== "remediation_date").sort();
    expect(keys).toEqual(name === "Finding" ? [...inOrder, "remediation_date"] : inOrder);
  },
);

type Sourced = { readonly "x-source"?: { readonly kind: string; readonly where: string } };

function* sources(): Generator<[string, Sourced]> {
  for (const [name, item] of Object.entries({ ...parameters, ...headers })) yield [name, item];
  for (const [name, reply] of Object.entries(responses)) yield* ofReply(name, reply);
  for (const [name, schema] of Object.entries(schemas)) yield* ofSchema(name, schema);
  for (const { get, post, delete: removal } of Object.values(document.paths)) {
    for (const each of [get, post, removal]) if (each !== undefined) yield* ofOperation(each);
  }
}

function* ofOperation(operation: OperationNote): Generator<[string, Sourced]> {
  const { operationId, requestBody } = operation;
  yield [operationId, operation];
  if (requestBody !== undefined) yield [`${operationId} body`, requestBody];
  for (const [status, reply] of Object.entries(operation.responses)) {
    yield* ofReply(`${operationId} ${status}`, resolve(document, reply));
  }
}

function* ofReply(place: string, reply: ReplyNote): Generator<[string, Sourced]> {
  yield [place, reply];
  for (const [name, header] of Object.entries(reply.headers ?? {})) {
    yield [`${place} ${name}`, resolve<Sourced>(document, header)];
  }
}

function* ofSchema(place: string, schema: Schema): Generator<[string, Sourced]> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield [`${place}.${name}`, property];
    yield* ofSchema(`${place}.${name}`, property);
  }
  if (schema.items) yield* ofSchema(`${place}[]`, schema.items);
}
