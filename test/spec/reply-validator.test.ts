import { expect, test } from "vitest";
import type { OperationId } from "../../src/spec/operation.ts";
import { proveReply } from "../../src/spec/reply-validator.ts";
import {
  assetWithEverything,
  assetWithoutOptionals,
  documentedError,
  engine,
  finding,
  link,
  metadata,
  refusal,
  scan,
  vulnerabilityWithoutVersion3,
} from "./samples.ts";

const json = "application/json";
const pageOf = (row: object, cursor?: string | null) => ({
  data: [row],
  metadata: cursor === undefined ? metadata : { ...metadata, cursor },
  links: [link],
});
type Place = `${OperationId} ${number}`;
type Bad = { readonly place: Place; readonly body: unknown; readonly problem: RegExp };

function prove(place: Place, body: unknown): string | undefined {
  const [id, status] = place.split(" ");
  return proveReply(id as OperationId, { status: Number(status), mediaType: json, body });
}

test.each<[string, Place, unknown]>([
  ["a healthy service", "health 200", { components: null, status: "UP", summary: null }],
  ["an asset without the optional keys", "getIntegrationAsset 200", assetWithoutOptionals],
  ["an asset with every key", "getIntegrationAsset 200", assetWithEverything],
  ["a page of assets", "searchIntegrationAssets 200", pageOf(assetWithEverything, "1:::_S:::a")],
  ["the page that ends a walk", "searchIntegrationAssets 200", { ...pageOf({}), data: [] }],
  [
    "a page of the catalogue",
    "searchIntegrationVulnerabilities 200",
    pageOf(vulnerabilityWithoutVersion3, null),
  ],
  ["a page of sites", "getSites 200", pageOf({ name: "lab", type: "SITE" }, "1:::_S:::lab")],
  ["a page of scans", "getScans 200", pageOf(scan)],
  ["a scan", "getScan 200", scan],
  ["a scan with details", "getScan 200", { ...scan, details: "3 of 3 assets" }],
  [
    "a recorded scan, without name and engine",
    "getScan 200",
    { id: scan.id, status: "Stopped", started: scan.started, finished: null },
  ],
  ["a scan that does not exist", "getScan 200", { finished: null }],
  [
    "started scans",
    "startScan 200",
    {
      scans: [{ id: scan.id, engine_id: engine.id, name: "n", asset_ids: ["a"] }],
      unscanned_assets: [{ id: "b", reason: "Too many assets in request." }],
    },
  ],
  ["a page of engines", "getScanEngines 200", pageOf(engine)],
  ["a changed engine", "updateScanEngineConfiguration 200", { message: "done" }],
  ["a missing asset", "getIntegrationAsset 404", refusal],
  ["a refusal in the recorded form", "startScan 400", { ...refusal, status: 400 }],
  ["a refusal in the documented form", "startScan 400", documentedError],
  ["a breakdown", "getSites 500", { ...documentedError, status: 500 }],
  ["a bad key", "getSites 401", { message: "Unauthorized" }],
  ["too many requests", "getSites 429", { message: "API rate limit exceeded" }],
  ["a valid key", "validatePost 200", { message: "Authorized" }],
  [
    "products",
    "getProducts 200",
    [{ product_token: "t", product_code: "IVM", organization_id: scan.id, organization_name: "n" }],
  ],
])("%s is within the document", (_, place, body) => {
  expect(prove(place, body)).toBeUndefined();
});

const { ip, ...assetWithoutIp } = assetWithoutOptionals;
const { status, ...scanWithoutStatus } = scan;
const { message, ...refusalWithoutMessage } = refusal;
const { nic, ...findingWithoutNic } = finding;

test.each<[string, Bad]>([
  [
    "a key too few",
    { place: "getIntegrationAsset 200", body: assetWithoutIp, problem: /required property 'ip'/ },
  ],
  [
    "a key too many",
    {
      place: "getIntegrationAsset 200",
      body: { ...assetWithoutOptionals, zone: 1 },
      problem: /additional.*zone/,
    },
  ],
  [
    "null for an unknown property of an asset",
    {
      place: "getIntegrationAsset 200",
      body: { ...assetWithEverything, mac: null },
      problem: /\/mac must be string/,
    },
  ],
  [
    "a finding without one of its keys",
    {
      place: "getIntegrationAsset 200",
      body: { ...assetWithoutOptionals, new: [findingWithoutNic] },
      problem: /\/new\/0 .*'nic'/,
    },
  ],
  [
    "a word of the wrong case",
    {
      place: "searchIntegrationVulnerabilities 200",
      body: pageOf({ ...vulnerabilityWithoutVersion3, severity: "Critical" }),
      problem: /\/data\/0\/severity/,
    },
  ],
  [
    "a date that is none",
    { place: "getScan 200", body: { ...scan, finished: "yesterday" }, problem: /getScan 200/ },
  ],
  [
    "a cursor on a page of scans",
    { place: "getScans 200", body: pageOf(scan, "1"), problem: /\/metadata .*cursor/ },
  ],
  [
    "a size above the most that is served",
    {
      place: "getScans 200",
      body: { ...pageOf(scan), metadata: { ...metadata, size: 501 } },
      problem: /\/metadata\/size/,
    },
  ],
  [
    "a gateway's word for a missing asset",
    {
      place: "getIntegrationAsset 404",
      body: { message: "no" },
      problem: /required property '_type'/,
    },
  ],
  [
    "a status that is not documented",
    { place: "stopScan 200", body: undefined, problem: /documents no status 200/ },
  ],
  ["a body where none belongs", { place: "stopScan 202", body: {}, problem: /should be empty/ }],
  [
    "no body where one belongs",
    { place: "getSites 200", body: undefined, problem: /getSites 200/ },
  ],
])("%s is found", (_, { place, body, problem }) => {
  expect(prove(place, body)).toMatch(problem);
});

test.each<[string, Bad]>([
  [
    "of an asset",
    {
      place: "getIntegrationAsset 200",
      body: { ip, ...assetWithoutIp },
      problem: /\/ has ip where assessed_for_policies/,
    },
  ],
  [
    "of a finding",
    {
      place: "searchIntegrationAssets 200",
      body: pageOf({ ...assetWithoutOptionals, new: [{ ...findingWithoutNic, nic }] }),
      problem: /\/data\/0\/new\/0 has port where nic/,
    },
  ],
  [
    "of an alternative",
    {
      place: "getScan 200",
      body: { status, ...scanWithoutStatus },
      problem: /\/ has status where id/,
    },
  ],
  [
    "of a refusal",
    {
      place: "startScan 400",
      body: { message, ...refusalWithoutMessage },
      problem: /\/ has message where _type/,
    },
  ],
])("keys out of order are found: %s", (_, { place, body, problem }) => {
  expect(prove(place, body)).toMatch(problem);
});

test.each([
  ["application/json; charset=utf-8", true],
  ["Application/JSON", true],
  ["application/xml", true],
  ["text/html", false],
  [null, false],
])("an answer of media type %s is allowed: %s", (mediaType, isAllowed) => {
  const body = { components: null, status: "UP", summary: null };
  const problem = proveReply("health", { status: 200, mediaType, body });
  expect(problem === undefined).toBe(isAllowed);
});

test("an answer in XML is not allowed where only JSON is documented", () => {
  const reply = { status: 200, mediaType: "application/xml", body: "<a/>" };
  expect(proveReply("getScans", reply)).toMatch(/media type is application\/xml/);
});
