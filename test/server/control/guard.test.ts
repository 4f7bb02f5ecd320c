import { expect, test } from "vitest";
import { send, type WireAnswer } from "../wire.ts";
import { startMock } from "../start.ts";

const TOKEN = "the-token";
const mock = await startMock({ controlToken: TOKEN });
const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };
const ADVANCE = JSON.stringify({ advance: "1h" });

type Headers = Record<string, string>;

function advance(headers: Headers, target = "/__mock/clock"): Promise<WireAnswer> {
  return send(mock.url, target, { method: "POST", headers, body: ADVANCE });
}

async function shown(): Promise<string> {
  const { text } = await send(mock.url, "/__mock/clock");
  return (JSON.parse(text) as { now: string }).now;
}

test.each<[string, number, Headers]>([
  ["no token", 401, {}],
  ["a wrong token", 401, { authorization: "Bearer the-tokem" }],
  ["a longer token", 401, { authorization: `Bearer ${TOKEN}x` }],
  ["the token in another scheme", 401, { authorization: `Basic ${TOKEN}` }],
  ["an API key instead of the token", 401, { "x-api-key": "mock-admin-key" }],
  ["a foreign origin", 403, { ...AUTHORIZED, origin: "https://evil.example" }],
  ["the null origin of a sandboxed page", 403, { ...AUTHORIZED, origin: "null" }],
  ["a host that was rebound to us", 403, { ...AUTHORIZED, host: "evil.example" }],
  ["a host that only looks like loopback", 403, { ...AUTHORIZED, host: "127.0.0.1.evil.example" }],
  ["an address that is not loopback", 403, { ...AUTHORIZED, host: "192.0.2.1:4010" }],
  ["a regional host", 403, { ...AUTHORIZED, host: "us.api.insight.rapid7.com" }],
])("%s is refused with %i, and the clock stands still", async (_, status, headers) => {
  const before = await shown();
  const answer = await advance(headers);
  expect(answer.status).toBe(status);
  expect(typeof (JSON.parse(answer.text) as { error: unknown }).error).toBe("string");
  expect(await shown()).toBe(before);
});

test("a token in the query is no token", async () => {
  const before = await shown();
  expect((await advance({}, `/__mock/clock?token=${TOKEN}`)).status).toBe(401);
  expect(await shown()).toBe(before);
});

test.each([
  "//__mock/clock",
  "/__mock//clock",
  "/__mock/%63lock",
  "/__mock/x%2Fclock",
  "/__mock/x%5Cclock",
  "/__mock\\clock",
  "/__mock/../__mock/clock",
  "/__mock/./clock",
  "/vm/../__mock/clock",
  "/%5F%5Fmock/clock",
  "/__MOCK/clock",
])("the path %s does not lead to the clock, token or not", async (target) => {
  const before = await shown();
  const answer = await advance(AUTHORIZED, target);
  expect([400, 401, 404]).toContain(answer.status);
  expect(await shown()).toBe(before);
});

test("with the token, from loopback or our own page, the clock moves", async () => {
  const before = Date.parse(await shown());
  expect((await advance(AUTHORIZED)).status).toBe(200);
  expect((await advance({ ...AUTHORIZED, origin: mock.url })).status).toBe(200);
  expect((await advance({ ...AUTHORIZED, host: "localhost:4010" })).status).toBe(200);
  expect(Date.parse(await shown()) - before).toBe(3 * 3_600_000);
});

test("reading needs no token on loopback, and needs it where others can reach the mock", async () => {
  expect((await send(mock.url, "/__mock/clock")).status).toBe(200);
  const exposed = await startMock({ host: "0.0.0.0", controlToken: TOKEN });
  expect((await send(exposed.url, "/__mock/clock")).status).toBe(401);
  expect((await send(exposed.url, "/__mock/clock", { headers: AUTHORIZED })).status).toBe(200);
  expect((await send(exposed.url, "/__mock/health")).status).toBe(200);
  expect(
    (await send(exposed.url, "/__mock/health", { headers: { host: "evil.example" } })).status,
  ).toBe(403);
});

test("health is open and says version and seed", async () => {
  const { status, text } = await send(mock.url, "/__mock/health");
  expect([status, JSON.parse(text)]).toEqual([
    200,
    { status: "ready", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string, seed: 7 },
  ]);
});

test.each([
  ["GET", "/__mock/nothing", 404],
  ["DELETE", "/__mock/clock", 405],
  ["GET", "/__mock/reset", 405],
  ["POST", "/__mock/health", 405],
])("%s %s is %i in the control plane's own form", async (method, target, status) => {
  const answer = await send(mock.url, target, { method, headers: AUTHORIZED });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toHaveProperty("error");
});
