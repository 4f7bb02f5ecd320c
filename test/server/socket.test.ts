import { connect } from "node:net";
import { expect, test } from "vitest";
import { ask } from "./ask.ts";
import { startMock } from "./start.ts";

const BASE = "/vm/v4/integration";

/** Writes raw bytes and resolves with all that comes back until the mock closes or `enough` is seen. */
function converse(url: string, bytes: string, enough: RegExp = /$^/): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
      if (enough.test(heard)) socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => {
      resolve(heard);
    });
  });
}

const KEY = "X-Api-Key: mock-admin-key\r\n";

test("a body that never ends is 408 after the time given, and the mock goes on", async () => {
  const mock = await startMock({ requestTimeoutMilliseconds: 100 });
  const heard = await converse(
    mock.url,
    `POST ${BASE}/assets HTTP/1.1\r\nHost: x\r\n${KEY}Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{"asset"`,
  );
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(heard).toContain('{"message":"Request Timeout"}');
  expect((await ask(mock, "GET /validate")).status).toBe(200);
});

test("headers that never end are 408 too", async () => {
  const mock = await startMock({ requestTimeoutMilliseconds: 100 });
  expect(await converse(mock.url, "GET /validate HTTP/1.1\r\nHost: x\r\n")).toMatch(
    /^HTTP\/1\.1 408 /,
  );
});

test("without a valid key an unfinished body is 401 at once", async () => {
  const mock = await startMock();
  const heard = await converse(
    mock.url,
    `POST ${BASE}/assets HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{`,
    /Unauthorized/,
  );
  expect(heard).toMatch(/^HTTP\/1\.1 401 /);
});

test("a body over 10 MiB is 413, declared or chunked, without being read to the end", async () => {
  const mock = await startMock();
  const declared = await converse(
    mock.url,
    `POST ${BASE}/assets HTTP/1.1\r\nHost: x\r\n${KEY}Content-Type: application/json\r\nContent-Length: 10485761\r\n\r\n`,
    /throwable/,
  );
  expect(declared).toMatch(/^HTTP\/1\.1 413 /);
  const chunk = `100000\r\n${" ".repeat(0x100000)}\r\n`;
  const chunked = await converse(
    mock.url,
    `POST ${BASE}/assets HTTP/1.1\r\nHost: x\r\n${KEY}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(11)}`,
    /throwable/,
  );
  expect(chunked).toMatch(/^HTTP\/1\.1 413 /);
  expect((await ask(mock, "GET /validate")).status).toBe(200);
});

test("a body of exactly 10 MiB is read", async () => {
  const mock = await startMock();
  const body = `{}${" ".repeat(10 * 1024 * 1024 - 2)}`;
  const answer = await ask(mock, `POST ${BASE}/assets?size=1`, {
    body,
    headers: { "content-type": "application/json" },
  });
  expect(answer.status).toBe(200);
});

test.each([
  ["no HTTP at all", "hello\r\n\r\n", 400],
  ["a header without a name", "GET / HTTP/1.1\r\n: x\r\n\r\n", 400],
  ["headers over 16 KiB", `GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${"y".repeat(20_000)}\r\n\r\n`, 431],
  [
    "two lengths",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    400,
  ],
  [
    "length and chunks",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    400,
  ],
])("%s gets a gateway answer in JSON, not silence", async (_, bytes, status) => {
  const mock = await startMock();
  const heard = await converse(mock.url, bytes);
  expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
  expect(heard).toMatch(/\{"message":"[A-Za-z ]+"\}$/);
  expect(heard.includes("X-Mock-Own-Limit")).toBe(status === 431);
});

test.each([
  [
    "a path with dots",
    `GET /vm/../../etc/passwd HTTP/1.1\r\nHost: x\r\n${KEY}Connection: close\r\n\r\n`,
    404,
  ],
  ["a backslash", `GET /vm\\v4 HTTP/1.1\r\nHost: x\r\n${KEY}Connection: close\r\n\r\n`, 404],
  ["no host", `GET /validate HTTP/1.1\r\n${KEY}Connection: close\r\n\r\n`, 200],
  ["HTTP/1.0", `GET /validate HTTP/1.0\r\n${KEY}\r\n`, 200],
  [
    "the absolute form",
    `GET http://us.api.insight.rapid7.com/validate HTTP/1.1\r\nHost: us.api.insight.rapid7.com\r\n${KEY}Connection: close\r\n\r\n`,
    200,
  ],
  [
    "a method nobody knows",
    `PURGE /validate HTTP/1.1\r\nHost: x\r\n${KEY}Connection: close\r\n\r\n`,
    405,
  ],
  [
    "a GET with a body",
    `GET ${BASE}/scan HTTP/1.1\r\nHost: x\r\n${KEY}Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
    200,
  ],
])("%s is answered like any request", async (_, bytes, status) => {
  const mock = await startMock();
  expect(await converse(mock.url, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
});

test("a body that an operation ignores does not spoil the next request on the connection", async () => {
  const mock = await startMock();
  const ignored = `POST ${BASE}/scan/x/stop HTTP/1.1\r\nHost: x\r\n${KEY}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`;
  const next = `GET /validate HTTP/1.1\r\nHost: x\r\n${KEY}Connection: close\r\n\r\n`;
  const heard = await converse(mock.url, ignored + next);
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 202", "HTTP/1.1 200"]);
});

test("25 connections at once all get their page", async () => {
  const mock = await startMock();
  const answers = await Promise.all(
    Array.from({ length: 25 }, () => ask(mock, `POST ${BASE}/assets?size=50`)),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});

test("closing ends hanging connections at once", async () => {
  const mock = await startMock();
  const hanging = converse(
    mock.url,
    `POST ${BASE}/assets HTTP/1.1\r\nHost: x\r\n${KEY}Content-Length: 9\r\n\r\n`,
  );
  await ask(mock, "GET /validate");
  await mock.close();
  expect(await hanging).toBe("");
});
