import { expect, test } from "vitest";
import { assetSortFields, vulnerabilitySortFields } from "../../src/spec/generated/fields.ts";
import { ask, type Answered } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const mock = await startMock({ assets: 1200, vulnerabilities: 2000, findingsPerAsset: 3 });
const ASSETS = "/vm/v4/integration/assets";
const VULNERABILITIES = "/vm/v4/integration/vulnerabilities";

test("sorting by several properties, each with its direction", async () => {
  const { json } = await ask(
    mock,
    `POST ${VULNERABILITIES}?size=500&sort=severity_score,DESC&sort=risk_score`,
  );
  const keys = json.data.map((row: { severity_score: number; risk_score: number }) => [
    -row.severity_score,
    row.risk_score,
  ]);
  const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  expect(keys).toEqual(sorted);
  expect(json.links[0].href).toContain("&sort=severity_score,DESC&sort=risk_score");
});

test("a cursor of vulnerabilities by modified has the recorded number and milliseconds", async () => {
  const { json } = await ask(mock, `POST ${VULNERABILITIES}?size=5&sort=modified,ASC`);
  const last = json.data[4];
  expect(json.metadata.cursor).toBe(
    `-2034101655:::_L:::${String(Date.parse(last.modified))}:::_S:::${last.id}`,
  );
});

test("a cursor walk sorted by a number gives each asset once", async () => {
  const seen = new Set<string>();
  let previous = Infinity;
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const query = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { json }: Answered = await ask(
      mock,
      `POST ${ASSETS}?size=500&sort=risk_score,DESC${query}`,
    );
    for (const asset of json.data) {
      expect(asset.risk_score).toBeLessThanOrEqual(previous);
      previous = asset.risk_score;
      seen.add(asset.id);
    }
    cursor = json.metadata.cursor;
  }
  expect(seen.size).toBe(1200);
});

type Value = string | number | boolean | null | undefined;

/** The documented order, told again over the answer: text without case, absent values last, ties by id. */
function compare(left: Value, right: Value, sign: number): number {
  if (left === right) return 0;
  if (left === undefined || left === null) return 1;
  if (right === undefined || right === null) return -1;
  return left < right ? -sign : sign;
}

function foldValue(value: Value): Value {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" ? value.toLowerCase() : value;
}

const everyField = [
  ...assetSortFields.map(({ property }) => [ASSETS, property] as const),
  ...vulnerabilitySortFields.map(({ property }) => [VULNERABILITIES, property] as const),
];

test.each(everyField)("%s sorts by %s in both directions", async (path, property) => {
  for (const [direction, sign] of [
    ["ASC", 1],
    ["desc", -1],
  ] as const) {
    const { json } = await ask(mock, `POST ${path}?size=500&sort=${property},${direction}`);
    const rows: Record<string, Value>[] = json.data;
    const sorted = [...rows].sort(
      (left, right) =>
        compare(foldValue(left[property]), foldValue(right[property]), sign) ||
        compare(left["id"], right["id"], property === "id" ? sign : 1),
    );
    expect(rows.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    expect(json.links[0].href).toContain(`sort=${property},${direction}`);
  }
});
