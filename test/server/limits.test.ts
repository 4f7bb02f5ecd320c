import { expect, test } from "vitest";
import { createLimiter, parseRateLimit } from "../../src/server/limiter.ts";
import { ask, KEYS } from "./ask.ts";
import { NOON, startMock } from "./start.ts";

const HEALTH = "GET /vm/admin/health";
const MINUTE = 60_000;

test("the window begins with the first request and ends a window later, to the millisecond", () => {
  const limiter = createLimiter({ requests: 2, windowMilliseconds: MINUTE });
  const take = (now: number): unknown => {
    const { remaining, resetsAt, isExceeded } = limiter.take("a", now);
    return [remaining, resetsAt, isExceeded];
  };
  expect(take(1000)).toEqual([1, 61_000, false]);
  expect(take(60_999)).toEqual([0, 61_000, false]);
  expect(take(60_999)).toEqual([0, 61_000, true]);
  expect(take(61_000)).toEqual([1, 121_000, false]);
  expect(take(10_000_000)).toEqual([1, 10_060_000, false]);
});

test("two callers have a window each", () => {
  const limiter = createLimiter({ requests: 1, windowMilliseconds: MINUTE });
  expect(limiter.take("a", 0).isExceeded).toBe(false);
  expect(limiter.take("b", 0).isExceeded).toBe(false);
  expect(limiter.take("a", 0).isExceeded).toBe(true);
});

test.each([
  ["1000/15m", { requests: 1000, windowMilliseconds: 15 * MINUTE }],
  ["20/1m", { requests: 20, windowMilliseconds: MINUTE }],
  ["1/60m", { requests: 1, windowMilliseconds: 60 * MINUTE }],
  ["off", null],
])("reads the limit %s", (text, limit) => {
  expect(parseRateLimit(text)).toEqual(limit);
});

test.each(["", "1000", "0/1m", "-1/1m", "10/0s", "10/m", "ten/1m", "1/1m/1", "on"])(
  "refuses the limit %j",
  (text) => {
    expect(() => parseRateLimit(text)).toThrow("rate limit");
  },
);

test("429 is the gateway's, with Retry-After and the three headers; after the window all is well", async () => {
  const mock = await startMock({ rateLimit: "2/1m" });
  const headers = (await ask(mock, HEALTH)).headers;
  expect(headers).toMatchObject({
    "ratelimit-limit": "2",
    "ratelimit-remaining": "1",
    "ratelimit-reset": String(Math.ceil((NOON + MINUTE) / 1000)),
  });
  expect((await ask(mock, "GET /vm/no/such/path")).headers["ratelimit-remaining"]).toBe("0");
  const refused = await ask(mock, HEALTH);
  expect([refused.status, refused.text]).toEqual([429, '{"message":"API rate limit exceeded"}']);
  expect(refused.headers).toMatchObject({ "retry-after": "60", "ratelimit-remaining": "0" });
  mock.clock.advance("59s");
  expect((await ask(mock, HEALTH)).headers["retry-after"]).toBe("1");
  mock.clock.advance("1s");
  expect((await ask(mock, HEALTH)).status).toBe(200);
});

test("a 401 costs nothing, /validate stands outside, and each key and sandbox has its own quota", async () => {
  const mock = await startMock({ rateLimit: "1/1m" });
  await ask(mock, HEALTH, { key: "wrong" });
  await ask(mock, "GET /validate");
  expect((await ask(mock, HEALTH)).status).toBe(200);
  expect((await ask(mock, HEALTH)).status).toBe(429);
  expect((await ask(mock, HEALTH, { key: KEYS.viewer })).status).toBe(200);
  expect((await ask(mock, HEALTH, { key: mock.sandbox("own").apiKey })).status).toBe(200);
  expect((await ask(mock, "GET /validate")).status).toBe(200);
  mock.reset();
  expect((await ask(mock, HEALTH)).status).toBe(200);
});

test("the reset can be told as seconds left", async () => {
  const mock = await startMock({
    rateLimit: "9/1m",
    rateLimitReset: "delta",
  });
  await ask(mock, HEALTH);
  mock.clock.advance("15s");
  expect((await ask(mock, HEALTH)).headers["ratelimit-reset"]).toBe("45");
});

test("without a limit no limit header is sent", async () => {
  const mock = await startMock();
  expect((await ask(mock, HEALTH)).headers).not.toHaveProperty("ratelimit-limit");
});
