import { expect, test } from "vitest";
import { ask, type Answered } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

// The estate of the default size: more than 10,000 of both, so that the cap can be met.
const mock = await startMock({ assets: 12_000, vulnerabilities: 15_000, findingsPerAsset: 3 });
const ASSETS = "/vm/v4/integration/assets";
const VULNERABILITIES = "/vm/v4/integration/vulnerabilities";
const SITES = "/vm/v4/integration/sites";

function idsOf({ json }: Answered): string[] {
  return json.data.map(({ id }: { id: string }) => id);
}

function linksOf({ json }: Answered): Record<string, URL> {
  return Object.fromEntries(
    json.links.map(({ href, rel }: { href: string; rel: string }) => [rel, new URL(href)]),
  );
}

test("page=2&size=10 is the third page, rows 21 to 30 (API guide, Paging)", async () => {
  const all = idsOf(await ask(mock, `POST ${ASSETS}?size=50`));
  const third = await ask(mock, `POST ${ASSETS}?page=2&size=10`);
  expect(idsOf(third)).toEqual(all.slice(20, 30));
  expect(third.json.metadata.number).toBe(2);
});

test("page 20 by number gives 9501 to 10000, page 21 needs its cursor (API guide, Paging)", async () => {
  const twentieth = await ask(mock, `POST ${ASSETS}?page=19&size=500`);
  expect(twentieth.json.data).toHaveLength(500);
  const refused = await ask(mock, `POST ${ASSETS}?page=20&size=500`);
  expect(refused.status).toBe(400);
  expect(refused.json.message).toContain("10,000");
  expect(refused.json.message).toContain("cursor");
  const { cursor } = twentieth.json.metadata;
  const next = await ask(
    mock,
    `POST ${ASSETS}?page=20&size=500&cursor=${encodeURIComponent(cursor)}`,
  );
  expect(next.json.data).toHaveLength(500);
  expect(next.json.metadata.number).toBe(20);
  expect([...idsOf(twentieth), ...idsOf(next)]).toEqual(
    [...idsOf(twentieth), ...idsOf(next)].sort(),
  );
});

async function walk(
  path: string,
  size: number,
): Promise<{ ids: string[]; last: Answered; answers: number }> {
  const ids: string[] = [];
  let answer = await ask(mock, `POST ${path}?size=${String(size)}`);
  for (let answers = 1; ; answers++) {
    ids.push(...idsOf(answer));
    const { cursor } = answer.json.metadata;
    if (cursor === undefined) return { ids, last: answer, answers };
    answer = await ask(
      mock,
      `POST ${path}?size=${String(size)}&cursor=${encodeURIComponent(cursor)}`,
    );
  }
}

test.each([
  [ASSETS, 12_000],
  [VULNERABILITIES, 15_000],
])(
  "a cursor walk of %s at 500 gives each of %i ids once, in order, and ends as decided",
  async (path, count) => {
    const { ids, last, answers } = await walk(path, 500);
    expect(ids).toHaveLength(count);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(answers).toBe(count / 500 + 1);
    expect(last.json.data).toEqual([]);
    expect(Object.keys(last.json.metadata)).toEqual([
      "number",
      "size",
      "totalResources",
      "totalPages",
    ]);
    expect(last.json.metadata).toMatchObject({ totalResources: count, totalPages: count / 500 });
    expect(last.json.links.map(({ rel }: { rel: string }) => rel)).toEqual([
      "first",
      "self",
      "last",
    ]);
  },
);

test.each([ASSETS, VULNERABILITIES])(
  "numbered pages of %s up to 10,000 are the beginning of the cursor walk",
  async (path) => {
    const ids: string[] = [];
    for (let page = 0; page < 20; page++) {
      ids.push(...idsOf(await ask(mock, `POST ${path}?page=${String(page)}&size=500`)));
    }
    expect(ids).toEqual((await walk(path, 500)).ids.slice(0, 10_000));
  },
);

test("a search without parameters has ten rows, by id", async () => {
  const { json } = await ask(mock, `POST ${ASSETS}`);
  expect(json.data).toHaveLength(10);
  expect(json.metadata).toMatchObject({
    number: 0,
    size: 10,
    totalResources: 12_000,
    totalPages: 1200,
  });
  expect(json.metadata.cursor).toBe(`1542252837:::_S:::${json.data[9].id}`);
});

test.each([
  ["500", 500],
  ["501", 500],
  ["1000", 500],
  ["1", 1],
])("size=%s is served as %i in data, metadata and links", async (size, served) => {
  const answer = await ask(mock, `POST ${ASSETS}?size=${size}`);
  expect(answer.json.data).toHaveLength(served);
  expect(answer.json.metadata.size).toBe(served);
  expect(linksOf(answer)["next"]?.searchParams.get("size")).toBe(String(served));
  expect("x-mock-hint" in answer.headers).toBe(size !== String(served));
});

test("size is clamped before the 10,000 rule", async () => {
  expect((await ask(mock, `POST ${ASSETS}?page=19&size=100000`)).status).toBe(200);
  expect((await ask(mock, `POST ${ASSETS}?page=20&size=100000`)).status).toBe(400);
});

test("totals and the last link stay uncapped", async () => {
  const answer = await ask(mock, `POST ${ASSETS}?page=19&size=500`);
  expect(answer.json.metadata).toMatchObject({ totalResources: 12_000, totalPages: 24 });
  expect(linksOf(answer)["last"]?.searchParams.get("page")).toBe("23");
});

test("links come as first, prev, self, next, last and repeat the request, paging at the end", async () => {
  const target = `${ASSETS}?size=2&includeSame=true&page=1&note=a%20b%3E%5B%27x%27%5D,1&includeUniqueIdentifiers=true`;
  const { json } = await ask(mock, `POST ${target}`);
  const echoed = "includeSame=true&note=a+b%3E%5B%27x%27%5D%2C1&includeUniqueIdentifiers=true";
  const link = (rel: string, page: number, cursor = ""): unknown => ({
    href: `${mock.url}${ASSETS}?${echoed}&page=${String(page)}&size=2&sort=id,asc${cursor}`,
    rel,
  });
  expect(json.links).toEqual([
    link("first", 0),
    link("prev", 0),
    link("self", 1),
    link("next", 2, `&cursor=${json.metadata.cursor}`),
    link("last", 5999),
  ]);
});

test("with a cursor alone the number stays 0, self repeats the cursor, next carries the new one", async () => {
  const first = await ask(mock, `POST ${VULNERABILITIES}?size=3`);
  const { cursor } = first.json.metadata;
  const second = await ask(
    mock,
    `POST ${VULNERABILITIES}?size=3&cursor=${encodeURIComponent(cursor)}`,
  );
  expect(second.json.metadata.number).toBe(0);
  const base = `${mock.url}${VULNERABILITIES}`;
  expect(second.json.links).toEqual([
    { href: `${base}?page=0&size=3&sort=id,asc`, rel: "first" },
    { href: `${base}?page=0&size=3&sort=id,asc&cursor=${cursor}`, rel: "self" },
    {
      href: `${base}?page=1&size=3&sort=id,asc&cursor=${second.json.metadata.cursor}`,
      rel: "next",
    },
    { href: `${base}?page=4999&size=3&sort=id,asc`, rel: "last" },
  ]);
});

test("following next leads through the first pages without a gap", async () => {
  const all = idsOf(await ask(mock, `POST ${ASSETS}?size=35`));
  const seen: string[] = [];
  let target = `${ASSETS}?size=7`;
  for (let step = 0; step < 5; step++) {
    const answer = await ask(mock, `POST ${target}`);
    seen.push(...idsOf(answer));
    const next = linksOf(answer)["next"];
    target = `${next?.pathname ?? ""}${next?.search ?? ""}`;
  }
  expect(seen).toEqual(all);
});

test("one page that holds everything has only the self link, and still a cursor", async () => {
  const answer = await ask(mock, `POST ${SITES}?size=500`);
  expect(answer.json.links.map(({ rel }: { rel: string }) => rel)).toEqual(["self"]);
  expect(answer.json.metadata.cursor).toBe(
    `-760687744:::_S:::${answer.json.data.at(-1).name.toLowerCase()}`,
  );
});

test("sites ascend by lower-cased name, and their walk ends like the others", async () => {
  const names: string[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const query = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer: Answered = await ask(mock, `POST ${SITES}?size=7${query}`);
    names.push(...answer.json.data.map(({ name }: { name: string }) => name.toLowerCase()));
    cursor = answer.json.metadata.cursor;
  }
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual([...names].sort());
});
