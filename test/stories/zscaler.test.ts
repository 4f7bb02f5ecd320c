import { expect, test } from "vitest";
import { ask, KEYS, type Answered } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

/**
 * A connector with a key, a region and two streams, one of them filtered by severity.
 * @see Zscaler UVM guide, "Configuring the Rapid7 InsightVM Connectors"
 */
const mock = await startMock({ assets: 600, vulnerabilities: 1500, region: "us2" });
const BASE = "/vm/v4/integration";
const SEVERITIES = ["Critical", "Low", "Severe", "Informational", "None", "Moderate"];

/** Everything a stream yields, by cursor, as the key and the region's host see it. */
async function pull(
  stream: "assets" | "vulnerabilities",
  options: { key?: string; host?: string; body?: object },
): Promise<{ id: string; severity: string }[]> {
  const records: { id: string; severity: string }[] = [];
  const host = options.host ?? "us2.api.insight.rapid7.com";
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const mark = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { json, status }: Answered = await ask(mock, `POST ${BASE}/${stream}?size=500${mark}`, {
      key: options.key ?? KEYS.viewer,
      headers: { host },
      ...(options.body === undefined ? {} : { body: options.body }),
    });
    expect(status).toBe(200);
    records.push(...json.data);
    cursor = json.metadata.cursor;
  }
  return records;
}

test("with View Only (Shared), key and region both streams come whole", async () => {
  expect(new Set((await pull("assets", {})).map(({ id }) => id)).size).toBe(600);
  expect(new Set((await pull("vulnerabilities", {})).map(({ id }) => id)).size).toBe(1500);
});

test("each of the six severities of the filter selects its own, and together they are the catalogue", async () => {
  const whole = await pull("vulnerabilities", {});
  const counts: number[] = [];
  for (const severity of SEVERITIES) {
    const selected = await pull("vulnerabilities", {
      body: { vulnerability: `severity = '${severity}'` },
    });
    expect(selected.map(({ id }) => id)).toEqual(
      whole.filter((one) => one.severity === severity.toLowerCase()).map(({ id }) => id),
    );
    expect(selected.length).toBeGreaterThan(0);
    counts.push(selected.length);
  }
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1500);
  const both = await pull("vulnerabilities", {
    body: { vulnerability: "severity IN ['Critical', 'Severe']" },
  });
  expect(both).toHaveLength((counts[0] ?? 0) + (counts[2] ?? 0));
});

test("with the wrong region the key is valid and data does not populate", async () => {
  const host = "us.api.insight.rapid7.com";
  expect((await ask(mock, "GET /validate", { key: KEYS.viewer, headers: { host } })).status).toBe(
    200,
  );
  expect(await pull("assets", { host })).toEqual([]);
  expect(await pull("vulnerabilities", { host })).toEqual([]);
});

test("without View Site Asset Data and View Group Asset Data the asset stream is empty, the other is not", async () => {
  expect(await pull("assets", { key: KEYS.nosite })).toEqual([]);
  expect(await pull("vulnerabilities", { key: KEYS.nosite })).toHaveLength(1500);
});

test("the findings of the assets resolve to the catalogue, but for the few that on purpose do not", async () => {
  const catalogue = new Set((await pull("vulnerabilities", {})).map(({ id }) => id));
  const { json } = await ask(mock, `POST ${BASE}/assets?size=500&includeSame=true`, {
    key: KEYS.viewer,
  });
  const found: string[] = json.data.flatMap(({ same }: { same: { vulnerability_id: string }[] }) =>
    same.map(({ vulnerability_id }) => vulnerability_id),
  );
  const dangling = found.filter((id) => !catalogue.has(id));
  expect(dangling.length).toBeGreaterThan(0);
  expect(dangling.length / found.length).toBeLessThan(0.01);
});
