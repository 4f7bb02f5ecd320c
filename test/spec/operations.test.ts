import { expect, expectTypeOf, test } from "vitest";
import { operations } from "../../src/spec/generated/operations.ts";
import type { Operation } from "../../src/spec/operation.ts";
import type { PathOf, QueryOf, ReplyOf, RequestBodyOf } from "../../src/spec/reply-of.ts";

const all = Object.entries<Operation>(operations);
const vm = "/vm/v4/integration";

test("the operations are those of the service, no more and no fewer", () => {
  const table = all.map(([id, each]) => `${id}: ${each.method} ${each.path}`);
  expect(table.sort()).toEqual([
    `getIntegrationAsset: GET ${vm}/assets/{id}`,
    "getProducts: GET /account/api/1/products",
    `getScan: GET ${vm}/scan/{id}`,
    `getScanEngine: GET ${vm}/scan/engine/{id}`,
    `getScanEngines: GET ${vm}/scan/engine`,
    `getScans: GET ${vm}/scan`,
    `getSites: POST ${vm}/sites`,
    "health: GET /vm/admin/health",
    `removeScanEngineConfiguration: DELETE ${vm}/scan/engine/{id}/configuration`,
    `searchIntegrationAssets: POST ${vm}/assets`,
    `searchIntegrationVulnerabilities: POST ${vm}/vulnerabilities`,
    `startScan: POST ${vm}/scan`,
    `stopScan: POST ${vm}/scan/{id}/stop`,
    `updateScanEngineConfiguration: POST ${vm}/scan/engine/{id}/configuration`,
    "validate: GET /validate",
    "validatePost: POST /validate",
  ]);
});

test("short names are unique and none is an operationId of another operation", () => {
  const names = all.flatMap(([id, each]) => [id, ...each.aliases.filter((name) => name !== id)]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(all)("%s has a parameter for each variable of its path", (_, operation) => {
  const variables = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const given = operation.parameters.filter((each) => each.in === "path");
  expect(given.map((each) => each.name)).toEqual(variables);
});

test.each([
  ["searchIntegrationAssets", "cursor", 10],
  ["searchIntegrationVulnerabilities", "cursor", 5],
  ["getSites", "cursor", 5],
  ["getScans", "number", 4],
  ["getScanEngines", "number", 3],
  ["getScan", null, 3],
] as const)("%s is paged by %s and has %d parameters", (id, paging, count) => {
  expect(operations[id].paging).toBe(paging);
  expect(operations[id].parameters).toHaveLength(count);
});

test.each(all.filter(([, { paging }]) => paging !== null))(
  "%s pages from 0, ten rows at a time, never more than 500",
  (_, { parameters }) => {
    const find = (name: string) => parameters.find((each) => each.name === name);
    expect(find("page")).toMatchObject({ type: "integer", minimum: 0, default: 0 });
    expect(find("size")).toMatchObject({ type: "integer", minimum: 1, default: 10 });
    expect(find("size")).toMatchObject({ clampedTo: 500 });
    expect(find("size")).toMatchObject({ maximum: 2_147_483_647 });
  },
);

test("only scans and engine configuration need more than reading, and may be forbidden", () => {
  const privileged = all.filter(([, { access }]) => access !== "read");
  expect(privileged.map(([id]) => id).sort()).toEqual([
    ...["removeScanEngineConfiguration", "startScan", "stopScan", "updateScanEngineConfiguration"],
  ]);
  for (const [id, { access, replies }] of all) {
    expect(403 in replies, id).toBe(access !== "read");
  }
});

test("scans and engines are told in JSON only, searches in XML too", () => {
  expect(operations.getScans.replies[200]).toEqual(["application/json"]);
  expect(operations.getSites.replies[200]).toEqual(["application/json", "application/xml"]);
  expect(operations.stopScan.replies[202]).toEqual([]);
  expect(operations.stopScan.replies).not.toHaveProperty("200");
});

test("types follow the document", () => {
  expectTypeOf<PathOf<"getScan">>().toEqualTypeOf<{ readonly id: string }>();
  expectTypeOf<QueryOf<"getSites">["sort"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<QueryOf<"searchIntegrationAssets">["currentTime"]>().toEqualTypeOf<
    number | undefined
  >();
  expectTypeOf<QueryOf<"getScans">["size"]>().toEqualTypeOf<number>();
  expectTypeOf<RequestBodyOf<"getSites">>().toEqualTypeOf<undefined>();
  expectTypeOf<undefined>().toExtend<RequestBodyOf<"searchIntegrationAssets">>();
  expectTypeOf<undefined>().not.toExtend<RequestBodyOf<"startScan">>();
  expectTypeOf<ReplyOf<"stopScan">["status"]>().not.toExtend<200>();
  // @ts-expect-error a status that the document does not have
  const undocumented: ReplyOf<"stopScan"> = { status: 200, body: undefined };
  expect(undocumented.status in operations.stopScan.replies).toBe(false);
});
