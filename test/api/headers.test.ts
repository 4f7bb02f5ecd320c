import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { NOON, startMock } from "../server/start.ts";

const mock = await startMock();
const BASE = "/vm/v4/integration";

test("answers of the service carry the recorded headers", async () => {
  const { headers } = await ask(mock, `POST ${BASE}/assets?size=1`);
  expect(headers).toMatchObject({
    date: new Date(NOON).toUTCString(),
    "content-type": "application/json",
    "r7-correlation-id": expect.stringMatching(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ) as string,
    "x-content-type-options": "nosniff",
    "x-xss-protection": "1; mode=block",
    "cache-control": "no-cache, no-store, max-age=0, must-revalidate",
    pragma: "no-cache",
    expires: "0",
    "x-frame-options": "DENY",
    vary: "accept-encoding, Origin",
    "x-kong-upstream-latency": "0",
    "x-kong-proxy-latency": "0",
    via: "kong/3.4.0",
    "access-control-allow-credentials": "true",
  });
});

test("/validate has the gateway's few headers and compact body, by GET and by POST", async () => {
  for (const line of ["GET /validate", "POST /validate"]) {
    const answer = await ask(mock, line);
    expect(answer.text).toBe('{"message":"Authorized"}');
    expect(Object.keys(answer.headers).sort()).toEqual([
      "access-control-allow-credentials",
      "connection",
      "content-length",
      "content-type",
      "date",
      "keep-alive",
      "vary",
    ]);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
  }
});

test("the products of the account come compact, with a limit of 50 a minute in seconds left", async () => {
  const answer = await ask(mock, "GET /account/api/1/products");
  expect(answer.json[0]).toMatchObject({ product_code: "IVM" });
  expect(answer.text).toBe(JSON.stringify(answer.json));
  expect(answer.headers).toMatchObject({
    "ratelimit-limit": "50",
    "ratelimit-remaining": "49",
    "ratelimit-reset": "60",
  });
});

test("every exchange has a correlation id of its own", async () => {
  const ids = new Set<unknown>();
  for (let at = 0; at < 5; at++) {
    ids.add((await ask(mock, "GET /vm/admin/health")).headers["r7-correlation-id"]);
  }
  expect(ids.size).toBe(5);
});

test("Connection: close is answered with close, keep-alive otherwise", async () => {
  const close = await ask(mock, "GET /validate", { headers: { connection: "close" } });
  expect(close.headers.connection).toBe("close");
  const keep = await ask(mock, "GET /validate", { headers: { connection: "keep-alive" } });
  expect(keep.headers.connection).toBe("keep-alive");
});

test.each([
  ["OPTIONS", "/assets", "POST, OPTIONS"],
  ["OPTIONS", "/scan", "GET, HEAD, POST, OPTIONS"],
  ["OPTIONS", "/scan/engine/x/configuration", "POST, DELETE, OPTIONS"],
])("%s %s is 200 and lists what is allowed", async (method, path, allow) => {
  const answer = await ask(mock, `${method} ${BASE}${path}`);
  expect([answer.status, answer.headers["allow"], answer.text]).toEqual([200, allow, ""]);
});

test.each([
  ["GET", "/vm/v4/integration/assets", "POST, OPTIONS", "POST /vm/v4/integration/assets"],
  ["GET", "/vm/v4/integration/vulnerabilities", "POST, OPTIONS", "POST"],
  ["GET", "/vm/v4/integration/sites", "POST, OPTIONS", "POST"],
  ["HEAD", "/vm/v4/integration/sites", "POST, OPTIONS", "POST"],
  ["PUT", "/vm/v4/integration/scan/engine/x/configuration", "POST, DELETE, OPTIONS", "POST"],
  ["PATCH", "/vm/v4/integration/scan", "GET, HEAD, POST, OPTIONS", "GET"],
  ["DELETE", "/vm/v4/integration/assets/x", "GET, HEAD, OPTIONS", "GET"],
  ["POST", "/vm/admin/health", "GET, HEAD, OPTIONS", "GET"],
  ["TRACE", "/vm/admin/health", "GET, HEAD, OPTIONS", "GET"],
])(
  "%s %s is 405 with Allow and a hint (API guide, Responses)",
  async (method, path, allow, hint) => {
    const answer = await ask(mock, `${method} ${path}`);
    expect([answer.status, answer.headers["allow"]]).toEqual([405, allow]);
    expect(answer.headers["x-mock-hint"]).toContain(hint);
    if (method !== "HEAD") expect(answer.json.status).toBe(405);
  },
);

test("HEAD on what can be read is a GET without the body", async () => {
  const get = await ask(mock, `GET ${BASE}/scan/engine`);
  const head = await ask(mock, `HEAD ${BASE}/scan/engine`);
  expect([head.status, head.text, head.headers["content-length"]]).toEqual([
    200,
    "",
    get.headers["content-length"],
  ]);
});

test.each([
  ["GET /api/3/assets", "v3"],
  ["POST /v4/integration/assets", "/vm/v4/integration"],
  ["GET /vm/v4/integration/scans", "singular"],
  ["GET /vm/v4/integration/vulnerabilities/some-id", "POST /vm/v4/integration/vulnerabilities"],
  ["GET /vm/v4/integration/sites/some-site", "POST /vm/v4/integration/sites"],
  ["GET /vm/v4/admin/health", "/vm/admin/health"],
  ["GET /vm/v4/integration/policies", "No operation"],
  ["GET /", "No operation"],
])("%s is 404 with a hint", async (line, hint) => {
  const answer = await ask(mock, line);
  expect(answer.status).toBe(404);
  expect(answer.headers["x-mock-hint"]).toContain(hint);
});

test("a doubled slash in a path is read as one", async () => {
  const answer = await ask(mock, "POST /vm//v4/integration//sites?size=1");
  expect(answer.status).toBe(200);
  expect(answer.json.links[0].href).toContain(`${mock.url}/vm/v4/integration/sites?`);
});

test("the key's header name and boolean parameters are case-blind", async () => {
  const answer = await ask(
    mock,
    `POST ${BASE}/assets?size=1&includeSame=TRUE&includeUniqueIdentifiers=False`,
    {
      key: null,
      headers: { "X-API-KEY": "mock-admin-key" },
    },
  );
  expect(Array.isArray(answer.json.data[0].same)).toBe(true);
  expect(answer.json.data[0]).not.toHaveProperty("unique_identifiers");
});

test("links are on the address that the client used", async () => {
  const first = async (host: string): Promise<string> => {
    const { json } = await ask(mock, `POST ${BASE}/sites?size=1`, { headers: { host } });
    return new URL(json.links[0].href).host;
  };
  expect(await first("localhost:9999")).toBe("localhost:9999");
  expect(await first("mock.internal")).toBe("mock.internal");
  const { json } = await ask(mock, `POST ${BASE}/sites?size=1`, {
    headers: { host: "us.api.insight.rapid7.com" },
  });
  expect(json.links[0].href).toContain(
    "https://us.api.insight.rapid7.com:443/vm/v4/integration/sites?page=0&size=1&sort=name,asc",
  );
});

test.each(['"><script>', "a b", "evil.example/path?x=", "[::1", "x".repeat(300)])(
  "a senseless Host %j does not reach the links",
  async (host) => {
    const answer = await ask(mock, `POST ${BASE}/sites?size=1`, { headers: { host } });
    expect(answer.json.links[0].href).toContain(`${mock.url}/vm`);
  },
);

test("the host of another region is the same mock without data", async () => {
  const { json: assets } = await ask(mock, `POST ${BASE}/assets?size=1`);
  const host = { headers: { host: "eu.api.insight.rapid7.com" } };
  for (const path of ["assets", "vulnerabilities", "sites"]) {
    const { json } = await ask(mock, `POST ${BASE}/${path}`, host);
    expect([json.data, json.metadata.totalResources]).toEqual([[], 0]);
  }
  for (const path of ["scan", "scan/engine"]) {
    expect((await ask(mock, `GET ${BASE}/${path}`, host)).json.data).toEqual([]);
  }
  expect((await ask(mock, `GET ${BASE}/assets/${assets.data[0].id}`, host)).status).toBe(404);
  expect((await ask(mock, "GET /validate", host)).status).toBe(200);
});
