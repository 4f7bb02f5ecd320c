import { expect, test } from "vitest";
import { ask, type Answered } from "../server/ask.ts";
import { NOON, startMock } from "../server/start.ts";
import { send } from "../server/wire.ts";

/**
 * The closed loop of a ticket system: query, open tickets, fix, scan, and see in the next query whether
 * the fix held.
 * @see ServiceNow Security Operations guide, "Integration Overview"
 */
const TOKEN = "the-token";
const BASE = "/vm/v4/integration";

type Finding = { vulnerability_id: string; key: string; remediation_date?: string };
type Asset = {
  id: string;
  last_scan_end?: string;
  total_vulnerabilities: number;
  critical_vulnerabilities: number;
  new: Finding[];
  remediated: Finding[];
  same: Finding[];
};

const mock = await startMock({ assets: 1200, controlToken: TOKEN });

/** Every asset that was assessed after `since`, compared with then, page by page as the guide advises. */
async function sync(since: string, until: string): Promise<Asset[]> {
  const assets: Asset[] = [];
  const window = `comparisonTime=${since}&currentTime=${until}&includeSame=true&size=50`;
  const body = {
    asset: `last_assessed_for_vulnerabilities > ${since}`,
    vulnerability: "severity IN ['Critical','Severe']",
  };
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const mark = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { json }: Answered = await ask(mock, `POST ${BASE}/assets?${window}${mark}`, { body });
    assets.push(...json.data);
    cursor = json.metadata.cursor;
  }
  return assets;
}

function clockText(): string {
  return new Date(mock.clock.now()).toISOString();
}

async function fix(assetId: string, vulnerabilityId: string): Promise<void> {
  const answer = await send(mock.url, "/__mock/remediate", {
    method: "POST",
    headers: { authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ asset_ids: [assetId], vulnerability_ids: [vulnerabilityId] }),
  });
  expect(answer.status).toBe(200);
}

async function read(id: string, since: string): Promise<Asset> {
  return (await ask(mock, `GET ${BASE}/assets/${id}?comparisonTime=${since}&includeSame=true`))
    .json;
}

function idsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ vulnerability_id }) => vulnerability_id);
}

/** An asset of the sync with a finding to fix, that an engine can be asked to scan. */
async function chooseTicket(
  assets: readonly Asset[],
): Promise<{ asset: Asset; vulnerability: string }> {
  for (const asset of assets) {
    const once = idsOf(asset.same).filter((id, _, all) => all.indexOf(id) === all.lastIndexOf(id));
    const start = await ask(mock, `POST ${BASE}/scan`, {
      key: mock.sandbox("rehearsal").apiKey,
      body: { asset_ids: [asset.id] },
    });
    const [vulnerability] = once;
    if (vulnerability !== undefined && start.status === 200 && start.json.scans.length === 1) {
      return { asset, vulnerability };
    }
  }
  throw new Error("no asset of the first sync can be scanned");
}

test("test credentials, first sync, incremental sync, ticket, fix, scan, poll, verified remediated", async () => {
  // Test credentials.
  expect((await ask(mock, "GET /validate")).json).toEqual({ message: "Authorized" });
  expect((await ask(mock, "GET /validate", { key: "mistyped" })).status).toBe(401);

  // First sync: everything of the last week.
  const weekAgo = new Date(NOON - 7 * 86_400_000).toISOString();
  const first = await sync(weekAgo, clockText());
  expect(first.length).toBeGreaterThan(500);

  // Six hours later only what was assessed since comes back, and all of it as of one instant.
  const firstEnd = clockText();
  mock.clock.advance("6h");
  const second = await sync(firstEnd, clockText());
  expect(second.length).toBeGreaterThan(100);
  expect(second.length).toBeLessThan(first.length);

  // A ticket for a finding, fixed on the machine: the API does not know yet.
  const { asset, vulnerability } = await chooseTicket(second);
  const ticketed = clockText();
  await fix(asset.id, vulnerability);
  const unverified = await read(asset.id, ticketed);
  expect(idsOf(unverified.same)).toContain(vulnerability);
  expect(unverified.remediated).toEqual([]);

  // Start a scan and poll it to its end.
  const started = await ask(mock, `POST ${BASE}/scan`, {
    body: { asset_ids: [asset.id], name: "Verify" },
  });
  const scanId: string = started.json.scans[0].id;
  let scan: Answered;
  do {
    scan = await ask(mock, `GET ${BASE}/scan/${scanId}`);
    expect(["Dispatched", "Running", "Integrating", "Success"]).toContain(scan.json.status);
    mock.clock.advance("5s");
  } while (scan.json.status !== "Success");

  // The scan has seen the fix: remediated, dated, counters down, last scan moved.
  const verified = await read(asset.id, ticketed);
  expect(idsOf(verified.same)).not.toContain(vulnerability);
  const closed = verified.remediated.find(
    ({ vulnerability_id }) => vulnerability_id === vulnerability,
  );
  expect(closed?.remediation_date).toBe(scan.json.finished);
  expect(verified.last_scan_end).toBe(scan.json.finished);
  expect(verified.total_vulnerabilities).toBe(
    unverified.total_vulnerabilities - verified.remediated.length + verified.new.length,
  );

  // The next incremental sync closes the ticket.
  const third = await sync(ticketed, clockText());
  const synced = third.find(({ id }) => id === asset.id);
  expect(idsOf(synced?.remediated ?? [])).toContain(vulnerability);
});

test("a fix that nobody scans for is seen by the next scheduled assessment", async () => {
  const { apiKey } = mock.sandbox("patient");
  const since = new Date(NOON).toISOString();
  const { json } = await ask(mock, `POST ${BASE}/assets?size=50&includeSame=true`, {
    key: apiKey,
    body: {
      asset: `asset.agentKey IS NOT NULL && last_assessed_for_vulnerabilities > 2026-01-15T00:00:00Z`,
    },
  });
  const asset = json.data.find(({ same }: Asset) => same.length > 0) as Asset;
  const vulnerability = asset.same[0]?.vulnerability_id ?? "";
  const answer = await send(mock.url, "/__mock/remediate?sandbox=patient", {
    method: "POST",
    headers: { authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ vulnerability_ids: [vulnerability] }),
  });
  expect(answer.status).toBe(200);
  mock.sandbox("patient").clock.advance("24h");
  const after = await ask(
    mock,
    `GET ${BASE}/assets/${asset.id}?comparisonTime=${since}&includeSame=true`,
    { key: apiKey },
  );
  expect(idsOf(after.json.same)).not.toContain(vulnerability);
  expect(idsOf(after.json.remediated)).toContain(vulnerability);
  const other = await ask(
    mock,
    `GET ${BASE}/assets/${asset.id}?currentTime=${since}&includeSame=true`,
  );
  expect(idsOf(other.json.same)).toContain(vulnerability);
});
