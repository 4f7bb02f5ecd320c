import fc from "fast-check";
import { expect, test } from "vitest";
import { operations } from "../../src/spec/generated/operations.ts";
import type { Operation, Parameter } from "../../src/spec/operation.ts";
import { ask, KEYS } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const mock = await startMock({ assets: 40, vulnerabilities: 50, findingsPerAsset: 2 });
const list: readonly Operation[] = Object.values(operations);

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "0",
    "-1",
    "1e9",
    "NaN",
    "Infinity",
    "null",
    "[]",
    "{}",
    "true",
    "\u0000",
    "%",
    "%zz",
    "..",
    "/",
    "__proto__",
    "constructor",
    "9".repeat(400),
    "x".repeat(5000),
    "' OR 1=1 --",
    "<x>",
    "id,asc,",
    ",",
    "2026-13-01",
    "\r\nX: y",
  ),
);

/** A value for a parameter: sometimes of its type, mostly not, often more than once. */
function valuesFor(parameter: Parameter): fc.Arbitrary<string[]> {
  const fitting = {
    integer: fc.integer().map(String),
    boolean: fc.constantFrom("true", "False"),
    instant: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    string: fc.string(),
    sort: fc.constantFrom("id", "name,DESC", "risk_score,asc", "nope"),
  }[parameter.type];
  return fc.array(fc.oneof(fitting, anyText), { maxLength: 3 });
}

const anyBody = fc.oneof(
  fc.constant(undefined),
  fc.json({ maxDepth: 4 }),
  anyText,
  fc.uint8Array({ maxLength: 200 }),
  fc
    .dictionary(
      fc.constantFrom(
        "asset",
        "vulnerability",
        "asset_ids",
        "engine_ids",
        "exclusions",
        "name",
        "properties",
        "page",
      ),
      fc.oneof(fc.jsonValue(), anyText),
    )
    .map((body) => JSON.stringify(body)),
);

const anyHeaders = fc.record(
  {
    "content-type": fc.constantFrom(
      "application/json",
      "application/xml",
      "text/plain",
      "x",
      "application/json; charset=latin1",
    ),
    accept: fc.constantFrom(
      "*/*",
      "application/json",
      "application/xml",
      "text/csv",
      "q=;;,/",
      "application/json;q=x",
    ),
    "accept-encoding": fc.constantFrom("gzip", "gzip;q=nope", "*", ";;;"),
    "r7-correlation-id": fc.constantFrom("x", "00000000-0000-0000-0000-000000000000"),
    host: fc.constantFrom(
      "us.api.insight.rapid7.com",
      "eu.api.insight.rapid7.com:443",
      "[::1]:80",
      "@",
      "a/b",
    ),
  },
  { requiredKeys: [] },
);

const anyRequest = fc.constantFrom(...list).chain((operation) =>
  fc.record({
    method: fc.oneof(
      { weight: 5, arbitrary: fc.constant<string>(operation.method) },
      { weight: 1, arbitrary: fc.constantFrom("PUT", "PATCH", "OPTIONS", "HEAD", "QUERY") },
    ),
    path: anyText.map((id) =>
      operation.path.replace("{id}", encodeURIComponent(Buffer.from(id).toString())),
    ),
    query: fc.tuple(
      ...operation.parameters
        .filter((one) => one.in === "query")
        .map((one) =>
          valuesFor(one).map((values) => values.map((value) => [one.name, value] as const)),
        ),
    ),
    key: fc.constantFrom(...Object.values(KEYS)),
    body: anyBody,
    headers: anyHeaders,
  }),
);

test("whatever a client sends, the answer is a documented one and the mock is as it was", async () => {
  const before = await ask(mock, "POST /vm/v4/integration/assets?size=40&includeSame=true");
  await fc.assert(
    fc.asyncProperty(anyRequest, async ({ method, path, query, key, body, headers }) => {
      const search = new URLSearchParams(
        query.flat().map(([name, value]): [string, string] => [name, value]),
      ).toString();
      const target = search === "" ? path : `${path}?${search}`.slice(0, 12_000);
      const answer = await ask(mock, `${method} ${target}`, {
        key: mock.sandbox("fuzz").apiKey.replace(KEYS.admin, key),
        ...(body === undefined ? {} : { body }),
        headers,
      });
      expect([200, 202, 400, 401, 403, 404, 405, 406, 413, 415]).toContain(answer.status);
      expect(answer.headers).not.toHaveProperty("x");
      expect(answer.text).not.toMatch(/\bat .*\.[jt]s:\d+/);
    }),
    { numRuns: 600 },
  );
  const after = await ask(mock, "POST /vm/v4/integration/assets?size=40&includeSame=true");
  expect(after.text).toBe(before.text);
});
