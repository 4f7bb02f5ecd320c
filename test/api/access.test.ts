import { expect, test } from "vitest";
import { operations } from "../../src/spec/generated/operations.ts";
import type { Operation } from "../../src/spec/operation.ts";
import { ask, KEYS } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const mock = await startMock();
const BASE = "/vm/v4/integration";

// API guide, "Security": the table of privileged resource response statuses.

const unauthenticated: readonly (readonly [string, string | null])[] = [
  ["no key", null],
  ["an unknown key", "somebody-elses-key"],
  ["a revoked key", KEYS.revoked],
  ["an empty key", ""],
  ["a key with a sandbox that is no name", "mock-admin-key~ä/"],
  ["an unknown key with a sandbox", "nobody~test"],
];

test.each(unauthenticated)("%s gets the gateway's 401 for everything", async (_, key) => {
  const lines = [
    ...Object.values(operations).map(({ method, path }: Operation) => `${method} ${path}`),
    "GET /nowhere",
    "GET /",
    `GET ${BASE}/assets`,
    `PATCH ${BASE}/assets`,
    `OPTIONS ${BASE}/assets`,
    "GET /vm/v4/integration/assets/%zz",
    "GET /api/3/assets",
  ];
  for (const line of lines) {
    const answer = await ask(mock, line, {
      key: key === null ? null : Buffer.from(key).toString("latin1"),
    });
    expect([line, answer.status, answer.text]).toEqual([line, 401, '{"message":"Unauthorized"}']);
    expect(answer.headers["ratelimit-limit"]).toBeUndefined();
  }
});

test("authenticated access to an existing resource is 200", async () => {
  const { json } = await ask(mock, `POST ${BASE}/assets?size=1`);
  const { status } = await ask(mock, `GET ${BASE}/assets/${json.data[0].id}`);
  expect(status).toBe(200);
});

test("what a caller may not see is, byte for byte, what does not exist", async () => {
  const everything = await ask(mock, `POST ${BASE}/assets?size=300`);
  const visible = await ask(mock, `POST ${BASE}/assets?size=300`, { key: KEYS.restricted });
  const seen = new Set<string>(visible.json.data.map(({ id }: { id: string }) => id));
  const hidden = everything.json.data.find(({ id }: { id: string }) => !seen.has(id));
  const refused = await ask(mock, `GET ${BASE}/assets/${hidden.id}`, { key: KEYS.restricted });
  const missing = await ask(mock, `GET ${BASE}/assets/no-such-asset`, { key: KEYS.restricted });
  expect(refused.status).toBe(404);
  expect(refused.text).toBe(missing.text);
  expect(namesOf(refused.headers)).toEqual(namesOf(missing.headers));
  expect(
    (await ask(mock, `GET ${BASE}/assets/${[...seen][0] ?? ""}`, { key: KEYS.restricted })).status,
  ).toBe(200);
});

function namesOf(headers: object): string[] {
  return Object.keys(headers).sort();
}

test("authenticated access to a path that does not exist is the same 404", async () => {
  const nowhere = await ask(mock, "GET /vm/v4/integration/nothing");
  const missing = await ask(mock, `GET ${BASE}/assets/no-such-asset`);
  expect([nowhere.status, nowhere.text]).toEqual([404, missing.text]);
});

test("the restricted key sees the assets of its two sites, and those sites", async () => {
  const sites = await ask(mock, `POST ${BASE}/sites`, { key: KEYS.restricted });
  const names = sites.json.data.map(({ name }: { name: string }) => name);
  expect(names).toHaveLength(2);
  const { json } = await ask(mock, `POST ${BASE}/assets?size=500`, { key: KEYS.restricted });
  expect(json.data.length).toBeGreaterThan(0);
  expect(json.data.length).toBeLessThan(300);
  for (const asset of json.data) {
    const siteTags = asset.tags.filter((tag: { type: string }) => tag.type === "SITE");
    expect(siteTags.some((tag: { name: string }) => names.includes(tag.name))).toBe(true);
  }
});

test("the key without View Site/Group Asset Data sees vulnerabilities, and no assets or sites", async () => {
  const key = KEYS.nosite;
  const any = await ask(mock, `POST ${BASE}/assets?size=1`);
  const { json: assets } = await ask(mock, `POST ${BASE}/assets`, { key });
  expect([assets.data, assets.metadata.totalResources]).toEqual([[], 0]);
  expect((await ask(mock, `GET ${BASE}/assets/${any.json.data[0].id}`, { key })).status).toBe(404);
  expect((await ask(mock, `POST ${BASE}/sites`, { key })).json.data).toEqual([]);
  expect(
    (await ask(mock, `POST ${BASE}/vulnerabilities`, { key })).json.metadata.totalResources,
  ).toBe(400);
});

const WRITES = [
  `POST ${BASE}/scan`,
  `POST ${BASE}/scan/some-id/stop`,
  `POST ${BASE}/scan/engine/some-id/configuration`,
  `DELETE ${BASE}/scan/engine/some-id/configuration`,
];

test.each(["viewer", "restricted", "nosite"] as const)(
  "a %s may read but not scan or configure",
  async (role) => {
    const key = KEYS[role];
    for (const line of WRITES) expect((await ask(mock, line, { key })).status).toBe(403);
    for (const line of [`GET ${BASE}/scan`, `GET ${BASE}/scan/engine`, "GET /vm/admin/health"]) {
      expect((await ask(mock, line, { key })).status).toBe(200);
    }
  },
);

test("a key that was added works with its role", async () => {
  const other = await startMock({ apiKeys: ["my-own-key:viewer", "another-key"] });
  expect((await ask(other, `POST ${BASE}/scan`, { key: "my-own-key" })).status).toBe(403);
  expect((await ask(other, "GET /validate", { key: "another-key" })).text).toBe(
    '{"message":"Authorized"}',
  );
  expect((await ask(other, "GET /validate", { key: "my-own-key:viewer" })).status).toBe(401);
});

test("a key is a sandbox: what one did, another does not see", async () => {
  const { json } = await ask(mock, `POST ${BASE}/assets?size=50`);
  const ids = json.data.map(({ id }: { id: string }) => id);
  const first = mock.sandbox("first").apiKey;
  const started = await ask(mock, `POST ${BASE}/scan`, { key: first, body: { asset_ids: ids } });
  const scanId = started.json.scans[0].id;
  const seenBy = async (key: string): Promise<unknown> =>
    (await ask(mock, `GET ${BASE}/scan/${scanId}`, { key })).json.status;
  expect(await seenBy(first)).toBe("Dispatched");
  expect(await seenBy(mock.sandbox("second").apiKey)).toBeUndefined();
  expect(await seenBy(KEYS.admin)).toBeUndefined();
  mock.sandbox("first").reset();
  expect(await seenBy(first)).toBeUndefined();
});
