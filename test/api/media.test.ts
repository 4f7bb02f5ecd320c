import { execFileSync } from "node:child_process";
import { gunzipSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const mock = await startMock();
const BASE = "/vm/v4/integration";
const ASSETS = `POST ${BASE}/assets?size=2`;

function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

test("JSON is always pretty-printed, by two spaces (API guide, Format)", async () => {
  const { text, json } = await ask(mock, ASSETS);
  expect(text).toBe(JSON.stringify(json, null, 2));
});

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/*", "application/json"],
  ["application/json", "application/json"],
  ["application/json;charset=utf-8", "application/json"],
  ["application/xml", "application/xml"],
  ["application/xml;q=0.9,application/json", "application/json"],
  ["application/json;q=0.1, application/xml", "application/xml"],
  ["text/html, application/xml;q=0.9, */*;q=0.8", "application/xml"],
  ["text/csv, */*;q=0.1", "application/json"],
])("Accept: %s is answered in %s", async (accept, media) => {
  const answer = await ask(mock, ASSETS, { headers: accept === undefined ? {} : { accept } });
  expect([answer.status, answer.headers["content-type"]]).toEqual([200, media]);
});

test.each([
  [ASSETS, "text/csv"],
  [ASSETS, "application/json;q=0"],
  [`GET ${BASE}/scan`, "application/xml"],
  [`GET ${BASE}/scan/engine`, "text/html"],
])("%s with Accept: %s is 406 in JSON", async (line, accept) => {
  const answer = await ask(mock, line, { headers: { accept } });
  expect([answer.status, answer.json.status]).toEqual([406, 406]);
});

test("a page in XML is PagedResources with repeated data and links (published document)", async () => {
  const { text } = await ask(mock, ASSETS, { headers: { accept: "application/xml" } });
  const names = elementsOf(text);
  expect(names[0]).toBe("PagedResources");
  expect(names.filter((name) => name === "data")).toHaveLength(2);
  expect(names.filter((name) => name === "links")).toHaveLength(4);
  expect(text).toContain("&amp;size=2");
});

test("one asset, the health check and an error have roots of their own in XML", async () => {
  const accept = { headers: { accept: "application/xml" } };
  const { json } = await ask(mock, ASSETS);
  const asset = await ask(mock, `GET ${BASE}/assets/${json.data[0].id}`, accept);
  expect(elementsOf(asset.text)[0]).toBe("AssetSummary");
  const health = await ask(mock, "GET /vm/admin/health", accept);
  expect(elementsOf(health.text)).toEqual([
    "CompositeHealthSummary",
    "components",
    "status",
    "summary",
  ]);
  const missing = await ask(mock, `GET ${BASE}/assets/nothing`, accept);
  expect(missing.status).toBe(404);
  expect(elementsOf(missing.text)).toEqual([
    "ErrorResource",
    "status",
    "message",
    "localizedMessage",
  ]);
});

test("criteria in XML, under any root element, select as in JSON", async () => {
  const { json } = await ask(mock, ASSETS);
  const wanted = json.data[1].id;
  const answer = await ask(mock, ASSETS, {
    body: `<?xml version="1.0"?><anything><asset>id = '${wanted}'</asset></anything>`,
    headers: { "content-type": "application/xml" },
  });
  expect(answer.json.data.map(({ id }: { id: string }) => id)).toEqual([wanted]);
});

test.each([
  ["cut off", "<q><asset>id = 'x'</asset>"],
  ["crossed tags", "<q><asset>id</q></asset>"],
  ["a document type with entities", `<!DOCTYPE q [<!ENTITY a "aaaa">]><q><asset>&a;</asset></q>`],
  ["an unknown entity", "<q><asset>&nope;</asset></q>"],
  ["no element", "just text"],
  ["an element where a text belongs", "<q><asset><deep>x</deep></asset></q>"],
  ["criteria given twice", "<q><asset>id = 'x'</asset><asset>id = 'y'</asset></q>"],
  ["nested very deep", `${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}`],
])("XML that is %s is 400 or ignored, never a failure", async (_, body) => {
  const answer = await ask(mock, ASSETS, { body, headers: { "content-type": "application/xml" } });
  expect(_ === "nested very deep" ? [200, 400] : [400]).toContain(answer.status);
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json; charset=utf-16",
  "nonsense",
])("a body as %s is 415 with an empty body (API guide, Media Types)", async (contentType) => {
  const answer = await ask(mock, ASSETS, { body: "{}", headers: { "content-type": contentType } });
  expect([answer.status, answer.text]).toEqual([415, ""]);
});

test("a compressed body is 415 too", async () => {
  const answer = await ask(mock, ASSETS, {
    body: "{}",
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
  });
  expect([answer.status, answer.text]).toEqual([415, ""]);
});

test.each([
  ["no body and no type", undefined, undefined],
  ["a type and no body", undefined, "application/json"],
  ["another type and no body", undefined, "text/plain"],
  ["an empty object", "{}", "application/json"],
  ["null", "null", "application/json"],
  ["no type, which means JSON", "{}", undefined],
  ["blanks", "  \n", "application/json"],
  ["a byte order mark before the JSON", "\uFEFF{}", "application/json"],
  ["null criteria", `{"asset":null,"vulnerability":null}`, "application/json"],
  ["empty criteria", `{"asset":"","vulnerability":""}`, "application/json"],
  ["unknown keys", `{"filters":[1,2],"deep":{"a":{}}}`, "application/json;charset=UTF-8"],
])("a search with %s selects everything", async (_, body, contentType) => {
  for (const path of ["assets", "vulnerabilities"]) {
    const answer = await ask(mock, `POST ${BASE}/${path}?size=1`, {
      ...(body === undefined ? {} : { body }),
      headers: contentType === undefined ? {} : { "content-type": contentType },
    });
    expect(answer.json.metadata.totalResources).toBe(path === "assets" ? 300 : 400);
  }
});

test.each(["{", "[1,2", `{"asset": "x"`, "tru", `{"asset": 'x'}`, "\u0000", "{}{}"])(
  "broken JSON %j is 400",
  async (body) => {
    const answer = await ask(mock, ASSETS, {
      body,
      headers: { "content-type": "application/json" },
    });
    expect(answer.status).toBe(400);
  },
);

test("bytes that are not UTF-8 are 400", async () => {
  const answer = await ask(mock, ASSETS, {
    body: new Uint8Array([0x7b, 0xff, 0x7d]),
    headers: { "content-type": "application/json" },
  });
  expect(answer.status).toBe(400);
});

test.each([
  `[]`,
  `"text"`,
  `5`,
  `true`,
  `{"asset":5}`,
  `{"asset":["x"]}`,
  `{"vulnerability":{}}`,
  `{"asset":true}`,
])("a body %s of the wrong type is 400", async (body) => {
  const answer = await ask(mock, ASSETS, { body, headers: { "content-type": "application/json" } });
  expect(answer.status).toBe(400);
});

test("gzip when asked, and the same bytes within", async () => {
  const plain = await ask(mock, `POST ${BASE}/assets?size=100`);
  const zipped = await ask(mock, `POST ${BASE}/assets?size=100`, {
    headers: { "accept-encoding": "gzip, deflate" },
  });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(zipped.bytes.length).toBeLessThan(plain.bytes.length / 4);
  expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true);
  expect(
    execFileSync("gzip", ["-dc"], { input: zipped.bytes, maxBuffer: 1e8 }).equals(plain.bytes),
  ).toBe(true);
});

test.each(["identity", "gzip;q=0", "br", ""])(
  "no gzip for Accept-Encoding: %s",
  async (encoding) => {
    const answer = await ask(mock, ASSETS, { headers: { "accept-encoding": encoding } });
    expect(answer.headers["content-encoding"]).toBeUndefined();
  },
);
