import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const mock = await startMock();
const BASE = "/vm/v4/integration";

test("an engine's configuration can be set, changed and removed, in one's own sandbox", async () => {
  const { apiKey: key } = mock.sandbox("configured");
  const { json: engines } = await ask(mock, `GET ${BASE}/scan/engine`);
  const engine = `${BASE}/scan/engine/${engines.data[0].id}`;
  const properties = async (asKey: string): Promise<string[]> =>
    (await ask(mock, `GET ${engine}`, { key: asKey })).json.profile.configuration.properties;
  const before = await properties(key);
  const set = await ask(mock, `POST ${engine}/configuration`, {
    key,
    body: {
      properties: [
        { name: "com.rapid7.a", value: "1" },
        { name: "com.rapid7.a", value: "2" },
      ],
    },
  });
  expect([set.status, typeof set.json.message]).toEqual([200, "string"]);
  expect(await properties(key)).toEqual([...before, "com.rapid7.a:2"]);
  expect(await properties(mock.sandbox("untouched").apiKey)).toEqual(before);
  const removed = await ask(mock, `DELETE ${engine}/configuration`, {
    key,
    body: { properties: ["com.rapid7.a", "com.rapid7.unknown"] },
  });
  expect(removed.status).toBe(200);
  expect(await properties(key)).toEqual(before);
});

test.each([
  ["POST", undefined],
  ["POST", {}],
  ["POST", { properties: ["x"] }],
  ["POST", { properties: [{ name: "x" }] }],
  ["POST", { properties: { name: "x", value: "y" } }],
  ["POST", { properties: [{ name: "x".repeat(1001), value: "" }] }],
  ["POST", { properties: [{ name: "x", value: "y".repeat(4001) }] }],
  ["POST", { properties: Array.from({ length: 1001 }, () => ({ name: "x", value: "y" })) }],
  ["DELETE", undefined],
  ["DELETE", { properties: [{ name: "x" }] }],
])("%s of a configuration with %j is 400", async (method, body) => {
  const { json: engines } = await ask(mock, `GET ${BASE}/scan/engine`);
  const answer = await ask(
    mock,
    `${method} ${BASE}/scan/engine/${engines.data[0].id}/configuration`,
    {
      ...(body === undefined ? {} : { body }),
    },
  );
  expect(answer.status).toBe(400);
});

test("an empty list of properties changes nothing", async () => {
  const { json: engines } = await ask(mock, `GET ${BASE}/scan/engine`);
  const path = `${BASE}/scan/engine/${engines.data[0].id}`;
  const before = (await ask(mock, `GET ${path}`)).text;
  for (const method of ["POST", "DELETE"]) {
    const { status } = await ask(mock, `${method} ${path}/configuration`, {
      body: { properties: [] },
    });
    expect(status).toBe(200);
  }
  expect((await ask(mock, `GET ${path}`)).text).toBe(before);
});

test("an unknown engine is 404 everywhere", async () => {
  const properties = { properties: [] };
  const read = await ask(mock, `GET ${BASE}/scan/engine/nope`);
  expect([read.status, read.headers["x-mock-hint"]]).toEqual([
    404,
    expect.stringContaining("lists"),
  ]);
  expect(
    (await ask(mock, `POST ${BASE}/scan/engine/nope/configuration`, { body: properties })).status,
  ).toBe(404);
  expect(
    (await ask(mock, `DELETE ${BASE}/scan/engine/nope/configuration`, { body: properties })).status,
  ).toBe(404);
});
