import { expect, test } from "vitest";
import { ask } from "../ask.ts";
import { send } from "../wire.ts";
import { NOON, startMock } from "../start.ts";

const TOKEN = "the-token";
const mock = await startMock({ controlToken: TOKEN, rateLimit: "1000/15m" });
const HEALTH = "GET /vm/admin/health";

async function control(
  line: string,
  body?: object | string,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const [method = "", target = ""] = line.split(" ");
  const answer = await send(mock.url, target, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, json: JSON.parse(answer.text) as Record<string, unknown> };
}

test("the clock is read, advanced and set, in its sandbox alone", async () => {
  const at = (instant: number): unknown => ({
    now: new Date(instant).toISOString(),
    mode: "manual",
  });
  expect((await control("GET /__mock/clock?sandbox=time")).json).toEqual(at(NOON));
  expect((await control("POST /__mock/clock?sandbox=time", { advance: "15m" })).json).toEqual(
    at(NOON + 900_000),
  );
  expect(
    (await control("POST /__mock/clock?sandbox=time", { set: "2026-02-01T00:00:00.500Z" })).json,
  ).toEqual(at(Date.UTC(2026, 1, 1, 0, 0, 0, 500)));
  expect((await control("GET /__mock/clock")).json).toEqual(at(NOON));
  const { headers } = await ask(mock, HEALTH, { key: mock.sandbox("time").apiKey });
  expect(headers.date).toBe("Sun, 01 Feb 2026 00:00:00 GMT");
});

test.each([
  [{}],
  [{ advance: "-1h" }],
  [{ advance: "15 minutes" }],
  [{ advance: 15 }],
  [{ set: "yesterday" }],
  [{ set: "2026-01-14T00:00:00Z" }],
  [{ set: null }],
  [{ set: "2026-01-16", advance: "1h" }],
  [{ advance: "1h", more: true }],
  [{ advance: "999999999999d" }],
  [[]],
  ['"1h"'],
  ["{"],
])("the clock refuses %j and stands still", async (body) => {
  const { status, json } = await control("POST /__mock/clock?sandbox=still", body);
  expect(status).toBe(400);
  expect(typeof json["error"]).toBe("string");
  expect(mock.sandbox("still").clock.now()).toBe(NOON);
});

test("the limit is read and set, in its sandbox alone", async () => {
  const path = "/__mock/rate-limit?sandbox=tight";
  expect((await control(`GET ${path}`)).json).toEqual({ limit: "1000/15m", reset: "epoch" });
  expect((await control(`PUT ${path}`, { limit: "1/1m", reset: "delta" })).json).toEqual({
    limit: "1/1m",
    reset: "delta",
  });
  const key = mock.sandbox("tight").apiKey;
  expect((await ask(mock, HEALTH, { key })).headers["ratelimit-reset"]).toBe("60");
  expect((await ask(mock, HEALTH, { key })).status).toBe(429);
  expect((await ask(mock, HEALTH)).headers["ratelimit-limit"]).toBe("1000");
  expect((await control(`PUT ${path}`, { limit: "off" })).json).toEqual({
    limit: "off",
    reset: "delta",
  });
  expect((await ask(mock, HEALTH, { key })).headers).not.toHaveProperty("ratelimit-limit");
});

test.each([
  [{}],
  [{ limit: "many" }],
  [{ limit: 5 }],
  [{ limit: null }],
  [{ reset: "soon" }],
  [{ limit: "5/1m", other: 1 }],
  [{ limit: "0/1m" }],
])("the limit refuses %j and stays", async (body) => {
  expect((await control("PUT /__mock/rate-limit?sandbox=same", body)).status).toBe(400);
  expect((await control("GET /__mock/rate-limit?sandbox=same")).json).toEqual({
    limit: "1000/15m",
    reset: "epoch",
  });
});

test("a reset makes a sandbox fresh: clock, limit, scans and fixes", async () => {
  const key = mock.sandbox("spent").apiKey;
  const before = await ask(mock, "POST /vm/v4/integration/assets?size=300&includeSame=true", {
    key,
  });
  const [asset] = before.json.data.filter(({ same }: { same: unknown[] }) => same.length > 0);
  await control("POST /__mock/clock?sandbox=spent", { advance: "40d" });
  await control("PUT /__mock/rate-limit?sandbox=spent", { limit: "1/1m" });
  await control("POST /__mock/remediate?sandbox=spent", {
    vulnerability_ids: [
      ...new Set(asset.same.map((one: { vulnerability_id: string }) => one.vulnerability_id)),
    ].slice(0, 1),
  });
  expect(await control("POST /__mock/reset?sandbox=spent")).toEqual({
    status: 200,
    json: { status: "reset", sandbox: "spent" },
  });
  const after = await ask(mock, "POST /vm/v4/integration/assets?size=300&includeSame=true", {
    key,
  });
  expect(after.text).toBe(before.text);
});

test.each(["a/b", "ä", "x".repeat(65), "a b", "%00"])(
  "the sandbox name %j is refused",
  async (name) => {
    const { status } = await control(`GET /__mock/clock?sandbox=${encodeURIComponent(name)}`);
    expect(status).toBe(400);
  },
);

test.each([
  [{}],
  [{ vulnerability_ids: [] }],
  [{ vulnerability_ids: "x" }],
  [{ vulnerability_ids: [1] }],
  [{ vulnerability_ids: ["no-such-vulnerability"] }],
  [{ vulnerability_ids: ["__proto__"] }],
  [{ asset_ids: ["x"] }],
])("remediate refuses %j", async (body) => {
  expect((await control("POST /__mock/remediate", body)).status).toBe(400);
});

test("a thousand sandboxes keep their clocks apart, and the oldest unused one goes at the bound", async () => {
  const crowded = await startMock();
  for (let at = 0; at < 1000; at++) {
    crowded.sandbox(`s${String(at)}`).clock.advance(`${String(at)}s`);
  }
  for (const at of [0, 1, 500, 999]) {
    expect(crowded.sandbox(`s${String(at)}`).clock.now()).toBe(NOON + at * 1000);
  }
  crowded.sandbox("one-more").clock.now();
  expect(crowded.sandbox("s2").clock.now()).toBe(NOON);
  expect(crowded.sandbox("s0").clock.now()).toBe(NOON);
  expect(crowded.sandbox("s999").clock.now()).toBe(NOON + 999_000);
  expect(crowded.clock.now()).toBe(NOON);
});
