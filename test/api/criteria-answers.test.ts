import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const mock = await startMock();
const BASE = "/vm/v4/integration";

test.each([
  ["assets", { asset: "invalid asset criteria" }],
  ["assets", { vulnerability: "invalid vuln criteria" }],
  ["vulnerabilities", { vulnerability: "invalid vuln criteria" }],
  ["assets", { asset: "no_such_field = 'x'" }],
  ["assets", { asset: "last_scan_end > 'not a date'" }],
  ["assets", { asset: "id IN []" }],
  ["assets", { asset: "risk_score CONTAINS 'x'" }],
  ["assets", { asset: "\u0000\ud800 ü \r\nX-Injected: 1" }],
])("on %s %j is 400 with the expression twice (recorded), and a hint", async (path, body) => {
  const { status, json, headers } = await ask(mock, `POST ${BASE}/${path}`, { body });
  // What JSON cannot carry arrives as the replacement character.
  const text = Buffer.from(Object.values(body)[0] ?? "").toString();
  expect(status).toBe(400);
  expect(json).toEqual({
    _type: "com.rapid7.spring.rest.error.resource.ErrorResource",
    status: 400,
    localized_message: null,
    message: expect.stringContaining("Your query string format is not valid.") as string,
    throwable: null,
  });
  expect(json.message.replaceAll(/[\ud800-\udfff]/g, "\ufffd")).toBe(
    `Your query string format is not valid. It has 1 error: Unable to parse query: ${text} due to The query ${text} seems to be invalid format: null`,
  );
  expect(headers["x-mock-hint"]).toBeTruthy();
  expect(headers).not.toHaveProperty("x-injected");
});

test("asset criteria choose assets, vulnerability criteria choose their findings, counters stay", async () => {
  const whole = await ask(mock, `POST ${BASE}/assets?size=300&includeSame=true`);
  const body = {
    asset: "os_family = 'Windows' && critical_vulnerabilities >= 3",
    vulnerability: "severity IN ['Critical']",
  };
  const { json } = await ask(mock, `POST ${BASE}/assets?size=300&includeSame=true`, { body });
  const critical = await ask(mock, `POST ${BASE}/vulnerabilities?size=400`, {
    body: { vulnerability: "severity = 'critical'" },
  });
  const criticalIds = new Set(critical.json.data.map(({ id }: { id: string }) => id));
  const expected = whole.json.data
    .filter(
      (asset: { os_family: string; critical_vulnerabilities: number }) =>
        asset.os_family === "Windows" && asset.critical_vulnerabilities >= 3,
    )
    .map((asset: { same: { vulnerability_id: string }[] }) => ({
      ...asset,
      same: asset.same.filter(({ vulnerability_id }) => criticalIds.has(vulnerability_id)),
    }));
  expect(expected.length).toBeGreaterThan(5);
  expect(json.data).toEqual(expected);
});

test("an asset with no finding left by the vulnerability criteria stays, with empty lists", async () => {
  const { json } = await ask(mock, `POST ${BASE}/assets?size=5&includeSame=true`, {
    body: { vulnerability: "id = 'no-such-vulnerability'" },
  });
  expect(json.metadata.totalResources).toBe(300);
  expect(json.data.every(({ same }: { same: unknown[] }) => same.length === 0)).toBe(true);
  expect(
    json.data.some((asset: { total_vulnerabilities: number }) => asset.total_vulnerabilities > 0),
  ).toBe(true);
});

test("['']: nothing matches, and nothing is wrong", async () => {
  const { status, json } = await ask(mock, `POST ${BASE}/vulnerabilities`, {
    body: { vulnerability: "id IN ['']" },
  });
  expect([status, json.data, json.metadata.totalResources, json.metadata.totalPages]).toEqual([
    200,
    [],
    0,
    0,
  ]);
});

test("the vulnerability search ignores an asset key, with a hint", async () => {
  const answer = await ask(mock, `POST ${BASE}/vulnerabilities`, { body: { asset: "nonsense (" } });
  expect(answer.json.metadata.totalResources).toBe(400);
  expect(answer.headers["x-mock-hint"]).toContain("asset");
});

test("fresh data is always there: what was scanned in the last day, what was modified in the last week", async () => {
  const day = await ask(mock, `POST ${BASE}/assets`, {
    body: {
      asset: "last_scan_end > 2026-01-14T12:00:00Z && last_scan_end <= 2026-01-15T12:00:01Z",
    },
  });
  expect(day.json.metadata.totalResources).toBeGreaterThan(50);
  const week = await ask(mock, `POST ${BASE}/vulnerabilities`, {
    body: { vulnerability: "modified > 2026-01-08T00:00:00Z" },
  });
  expect(week.json.metadata.totalResources).toBeGreaterThan(0);
});

test("asset and vulnerability criteria joined in one string are answered, with a hint", async () => {
  const joined = await ask(mock, `POST ${BASE}/assets`, {
    body: { asset: "os_family = 'Windows' && severity = 'Critical'" },
  });
  expect(joined.status).toBe(200);
  expect(joined.headers["x-mock-hint"]).toContain("under vulnerability");
  const apart = await ask(mock, `POST ${BASE}/assets`, {
    body: { asset: "os_family = 'Windows'", vulnerability: "severity = 'Critical'" },
  });
  expect(apart.headers).not.toHaveProperty("x-mock-hint");
});
