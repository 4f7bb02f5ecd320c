import { expect, test } from "vitest";
import { ask, type Answered } from "../server/ask.ts";
import { NOON, startMock } from "../server/start.ts";
import { DAY } from "../../src/kernel/duration.ts";

const mock = await startMock({ assets: 3000, findingsPerAsset: 2 });
const BASE = "/vm/v4/integration";
let sandboxes = 0;

/** A key whose sandbox no other test uses. */
function freshKey(): string {
  sandboxes += 1;
  return mock.sandbox(`scans-${String(sandboxes)}`).apiKey;
}

async function someAssets(count: number): Promise<string[]> {
  const { json } = await ask(mock, `POST ${BASE}/assets?size=${String(count)}`);
  return json.data.map(({ id }: { id: string }) => id);
}

async function start(key: string, body: object): Promise<Answered> {
  return ask(mock, `POST ${BASE}/scan`, { key, body });
}

test("starting a scan splits the assets over their engines and tells why others are not scanned", async () => {
  const ids = await someAssets(200);
  const { status, json } = await start(freshKey(), { asset_ids: ids, name: "Nightly" });
  expect(status).toBe(200);
  expect(json.scans.length).toBeGreaterThan(1);
  const scanned = json.scans.flatMap(({ asset_ids }: { asset_ids: string[] }) => asset_ids);
  const unscanned = json.unscanned_assets.map(({ id }: { id: string }) => id);
  expect([...scanned, ...unscanned].sort()).toEqual([...ids].sort());
  expect(json.scans.every(({ name }: { name: string }) => name === "Nightly")).toBe(true);
  expect(new Set(json.unscanned_assets.map(({ reason }: { reason: string }) => reason))).toEqual(
    new Set([
      "Asset has never been scanned with an InsightVM Platform registered engine.",
      "Scan engine is not healthy.",
    ]),
  );
});

test("the assets of an unhealthy engine are exactly those refused for its health", async () => {
  const ids = await someAssets(200);
  const { json: engines } = await ask(mock, `GET ${BASE}/scan/engine`);
  const healthy = new Set(
    engines.data
      .filter(({ status }: { status: string }) => status === "HEALTHY")
      .map(({ id }: { id: string }) => id),
  );
  expect(healthy.size).toBeLessThan(engines.data.length);
  const { json } = await start(freshKey(), { asset_ids: ids });
  for (const { engine_id } of json.scans) expect(healthy.has(engine_id)).toBe(true);
});

test("one engine takes 500 assets of a request, the rest are too many", async () => {
  const { json } = await ask(mock, `POST ${BASE}/assets?size=500`);
  const more = await ask(mock, `POST ${BASE}/assets?size=500&page=1`);
  const rest = await ask(mock, `POST ${BASE}/assets?size=500&page=2`);
  const ids = [json, more.json, rest.json].flatMap(({ data }) =>
    data.map(({ id }: { id: string }) => id),
  );
  const key = freshKey();
  const first = await start(key, { asset_ids: ids });
  const engine = first.json.scans[0].engine_id;
  const second = await start(key, { asset_ids: ids, engine_ids: [engine] });
  expect(second.json.scans).toHaveLength(1);
  expect(second.json.scans[0].asset_ids).toHaveLength(500);
  expect(second.json.unscanned_assets.at(-1).reason).toBe("Too many assets in request.");
});

test.each([
  ["no asset ids", {}],
  ["an empty list", { asset_ids: [] }],
  ["unknown ids", { asset_ids: ["no-such-asset", "another"] }],
  ["everything excluded", { asset_ids: ["x"], exclusions: { asset_ids: ["x"] } }],
])("a start with %s is the recorded 400", async (_, body) => {
  const { status, json } = await start(freshKey(), body);
  expect(status).toBe(400);
  expect(json.message).toBe(
    "Your scan start request has 1 error: Did not find any platform registered engines from assets in scope. No scans will be performed.",
  );
});

test("a start without a body is the documented 400 with three keys", async () => {
  for (const body of [undefined, "", "null"]) {
    const answer = await ask(mock, `POST ${BASE}/scan`, {
      ...(body === undefined ? {} : { body }),
      headers: { "content-type": "application/json" },
    });
    expect([answer.status, answer.json]).toEqual([
      400,
      {
        status: 400,
        localized_message: "A request body must be provided.",
        message: "Required request body is missing.",
      },
    ]);
  }
});

test.each([[{ asset_ids: "x" }], [{ asset_ids: [1] }], [{ name: 5 }], [{ exclusions: [] }], [[]]])(
  "a start with %j is 400",
  async (body) => {
    expect((await start(freshKey(), body)).status).toBe(400);
  },
);

test("an id given twice counts once, excluded and unknown ids are not scanned", async () => {
  const [first = "", second = ""] = await scannable();
  const { json } = await start(freshKey(), {
    asset_ids: [first, first, second, "unknown-id"],
    exclusions: { asset_ids: [second] },
  });
  expect(json.scans).toMatchObject([{ asset_ids: [first] }]);
  expect(json.unscanned_assets.map(({ id }: { id: string }) => id)).toEqual(["unknown-id"]);
});

async function scannable(): Promise<string[]> {
  const { json } = await start(freshKey(), { asset_ids: await someAssets(100) });
  return json.scans[0].asset_ids;
}

test("a scan goes Dispatched, Running, Integrating, Success by the clock, and has then rescanned its assets", async () => {
  const clocked = await startMock({ assets: 3000, findingsPerAsset: 2 });
  const asset = (await scannable())[0] ?? "";
  const { json: begun } = await ask(clocked, `POST ${BASE}/scan`, { body: { asset_ids: [asset] } });
  const id = begun.scans[0].id;
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    const { json } = await ask(clocked, `GET ${BASE}/scan/${id}`);
    if (seen.at(-1) !== json.status) seen.push(json.status);
    expect(json.finished === null).toBe(json.status !== "Success");
    clocked.clock.advance("1s");
  }
  expect(seen).toEqual(["Dispatched", "Running", "Integrating", "Success"]);
  const { json: scan } = await ask(clocked, `GET ${BASE}/scan/${id}`);
  const { json: after } = await ask(clocked, `GET ${BASE}/assets/${asset}`);
  expect(Date.parse(scan.started)).toBe(NOON);
  expect(after.last_scan_end).toBe(scan.finished);
  expect(Date.parse(after.last_scan_start)).toBeGreaterThanOrEqual(NOON);
});

test("a stopped scan is Stopped, at once and for good, and rescans nothing", async () => {
  const clocked = await startMock({ assets: 3000, findingsPerAsset: 2 });
  const asset = (await scannable())[0] ?? "";
  const before = await ask(clocked, `GET ${BASE}/assets/${asset}`);
  const { json: begun } = await ask(clocked, `POST ${BASE}/scan`, { body: { asset_ids: [asset] } });
  const id = begun.scans[0].id;
  clocked.clock.advance("7s");
  const stop = await ask(clocked, `POST ${BASE}/scan/${id}/stop`, { body: {} });
  expect([stop.status, stop.text]).toEqual([202, ""]);
  const status = async (): Promise<unknown> => (await ask(clocked, `GET ${BASE}/scan/${id}`)).json;
  expect(await status()).toMatchObject({
    status: "Stopped",
    finished: new Date(NOON + 7000).toISOString(),
  });
  clocked.clock.advance("2m");
  expect((await ask(clocked, `POST ${BASE}/scan/${id}/stop`)).status).toBe(202);
  expect(await status()).toMatchObject({
    status: "Stopped",
    finished: new Date(NOON + 7000).toISOString(),
  });
  const after = await ask(clocked, `GET ${BASE}/assets/${asset}`);
  expect(
    after.json.last_scan_end === undefined || Date.parse(after.json.last_scan_end) !== NOON + 7000,
  ).toBe(true);
  expect(before.status).toBe(200);
});

test.each(["no-such-scan", "00000000-0000-4000-8000-000000000000", "%00", "a%2Fb", "%F0%9F%92%A5"])(
  "the unknown scan %s is 200 with an empty scan, and stopping it is 202 (recorded)",
  async (id) => {
    const read = await ask(mock, `GET ${BASE}/scan/${id}`);
    expect([read.status, read.text]).toEqual([200, '{\n  "finished": null\n}']);
    const stop = await ask(mock, `POST ${BASE}/scan/${id}/stop`);
    expect([stop.status, stop.text]).toEqual([202, ""]);
  },
);

test("scans are listed newest first, in numbered pages without a cursor", async () => {
  const key = freshKey();
  await start(key, { asset_ids: await someAssets(50) });
  const { json } = await ask(mock, `GET ${BASE}/scan?size=50`, { key });
  const instants = json.data.map(({ started }: { started: string }) => Date.parse(started));
  expect(instants).toEqual([...instants].sort((a, b) => b - a));
  expect(instants[0]).toBe(NOON);
  expect(instants.at(-1)).toBeGreaterThan(NOON - 31 * DAY);
  expect(Object.keys(json.metadata)).toEqual(["number", "size", "totalResources", "totalPages"]);
  expect(json.links[0].href).toBe(`${mock.url}${BASE}/scan?page=0&size=50`);
  expect(json.data[0]).not.toHaveProperty("details");
  const detailed = await ask(mock, `GET ${BASE}/scan?size=1&includeDetails=true`, { key });
  expect(typeof detailed.json.data[0].details).toBe("string");
});

test("following next leads through all scans", async () => {
  const { json } = await ask(mock, `GET ${BASE}/scan?size=500`);
  const ids: string[] = [];
  let target: string | undefined = `${BASE}/scan?size=90`;
  while (target !== undefined) {
    const answer: Answered = await ask(mock, `GET ${target}`);
    ids.push(...answer.json.data.map(({ id }: { id: string }) => id));
    const next = answer.json.links.find(({ rel }: { rel: string }) => rel === "next");
    target = next === undefined ? undefined : next.href.slice(mock.url.length);
  }
  expect(ids).toEqual(json.data.map(({ id }: { id: string }) => id));
  expect(new Set(ids).size).toBe(json.metadata.totalResources);
});

test("assets that do not exist for the caller are not scanned", async () => {
  const answer = await ask(mock, `POST ${BASE}/scan`, {
    body: { asset_ids: await someAssets(20) },
    headers: { host: "eu.api.insight.rapid7.com" },
  });
  expect([answer.status, answer.json.message]).toEqual([
    400,
    expect.stringContaining("Did not find any"),
  ]);
});

test("a scheduled scan that is running can be stopped too", async () => {
  const clocked = await startMock({ assets: 3000, findingsPerAsset: 2 });
  let running: { id: string } | undefined;
  for (let hours = 0; hours < 48 && running === undefined; hours++) {
    const { json } = await ask(clocked, `GET ${BASE}/scan?size=20`);
    running = json.data.find(({ finished }: { finished: string | null }) => finished === null);
    if (running === undefined) clocked.clock.advance("1h");
  }
  const id = running?.id ?? "none was running";
  expect((await ask(clocked, `POST ${BASE}/scan/${id}/stop`)).status).toBe(202);
  const { json } = await ask(clocked, `GET ${BASE}/scan/${id}`);
  expect([json.status, Date.parse(json.finished)]).toEqual(["Stopped", clocked.clock.now()]);
});

test("XML is no body for a scan or a configuration", async () => {
  const headers = { "content-type": "application/xml" };
  expect((await ask(mock, `POST ${BASE}/scan`, { body: "<q/>", headers })).status).toBe(415);
});
