import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { NOON, startMock } from "../server/start.ts";
import { DAY } from "../../src/kernel/duration.ts";

const mock = await startMock({ assets: 100 });
const BASE = "/vm/v4/integration";
const EARLIER = new Date(NOON - 60 * DAY).toISOString();

type Finding = {
  vulnerability_id: string;
  first_found: string;
  key: string;
  remediation_date?: string;
};
type Asset = {
  id: string;
  total_vulnerabilities: number;
  new: Finding[];
  remediated: Finding[];
  same?: Finding[];
};

async function search(query: string): Promise<Asset[]> {
  return (await ask(mock, `POST ${BASE}/assets?size=100&${query}`)).json.data;
}

function identify(findings: readonly Finding[] = []): string[] {
  return findings
    .map((finding) => `${finding.vulnerability_id} ${finding.key} ${finding.first_found}`)
    .sort();
}

/** One vulnerability may be found twice on an asset, alike to the letter: each is taken away once. */
function without(all: readonly string[], gone: readonly string[]): string[] {
  const rest = [...all];
  for (const one of gone) rest.splice(rest.indexOf(one), 1);
  return rest;
}

test("without comparisonTime nothing is new or remediated, and same is left out", async () => {
  for (const asset of await search("page=0")) {
    expect([asset.new, asset.remediated, "same" in asset]).toEqual([[], [], false]);
  }
});

test("includeSame alone lists every open finding, as many as the counters say", async () => {
  const assets = await search("includeSame=true");
  for (const asset of assets) expect(asset.same).toHaveLength(asset.total_vulnerabilities);
  expect(assets.reduce((sum, asset) => sum + asset.total_vulnerabilities, 0)).toBeGreaterThan(1000);
});

test("earlier findings, less the remediated, plus the new, are the present ones", async () => {
  const before = await search(`currentTime=${EARLIER}&includeSame=true`);
  const now = await search(`comparisonTime=${EARLIER}&includeSame=true`);
  const earlierById = new Map(before.map((asset) => [asset.id, identify(asset.same)]));
  for (const asset of now) {
    const kept = without(earlierById.get(asset.id) ?? [], identify(asset.remediated));
    expect(identify(asset.same)).toEqual(kept);
    expect(asset.new.length + (asset.same?.length ?? 0)).toBe(asset.total_vulnerabilities);
  }
  expect(now.some((asset) => asset.new.length > 0)).toBe(true);
  expect(now.some((asset) => asset.remediated.length > 0)).toBe(true);
});

test("a remediated finding says when, between the two instants", async () => {
  const remediated = (await search(`comparisonTime=${EARLIER}`)).flatMap(
    (asset) => asset.remediated,
  );
  for (const { remediation_date } of remediated) {
    const instant = Date.parse(remediation_date ?? "");
    expect(instant).toBeGreaterThan(NOON - 60 * DAY);
    expect(instant).toBeLessThanOrEqual(NOON);
  }
});

test("what came and went in between shows only when asked for", async () => {
  const year = new Date(NOON - 360 * DAY).toISOString();
  const count = (assets: Asset[]): number =>
    assets.reduce((sum, asset) => sum + asset.remediated.length, 0);
  const plain = await search(`comparisonTime=${year}`);
  const between = await search(`comparisonTime=${year}&includeInterSnapshotRemediations=true`);
  expect(count(between)).toBeGreaterThan(count(plain));
});

test("one asset by id is the same as in a search", async () => {
  const query = `comparisonTime=${EARLIER}&includeSame=true`;
  for (const asset of (await search(query)).slice(0, 10)) {
    expect((await ask(mock, `GET ${BASE}/assets/${asset.id}?${query}`)).json).toEqual(asset);
  }
});

test("a row is as of currentTime as a whole", async () => {
  for (const asset of await search(`currentTime=${EARLIER}&includeSame=true`)) {
    const { last_scan_end: end } = asset as unknown as { last_scan_end?: string };
    if (end !== undefined) expect(Date.parse(end)).toBeLessThanOrEqual(NOON - 60 * DAY);
    expect(asset.same).toHaveLength(asset.total_vulnerabilities);
  }
});

test.each([
  ["before the estate began", "currentTime=2001-01-01", 0],
  ["equal instants", `comparisonTime=${EARLIER}&currentTime=${EARLIER}`, 100],
  ["the far future, which is read as now", "currentTime=9999-12-31T23:59:59Z", 100],
  ["both in the future", "comparisonTime=2090-01-01&currentTime=2091-01-01", 100],
  ["a leap second", "comparisonTime=2016-12-31T23:59:60Z", 100],
  ["an offset whose plus was not escaped", "comparisonTime=2026-01-01T00:00:00+01:00", 100],
  [
    "an offset with a zone id",
    "comparisonTime=2026-01-01T00:00:00%2B01:00%5BEurope/Berlin%5D",
    100,
  ],
])("%s is answered", async (_, query, count) => {
  const { status, json } = await ask(mock, `POST ${BASE}/assets?${query}`);
  expect([status, json.metadata.totalResources]).toEqual([200, count]);
});
