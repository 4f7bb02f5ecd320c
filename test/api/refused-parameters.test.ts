import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const mock = await startMock();
const ASSETS = "/vm/v4/integration/assets";

test.each([
  ["page=-1"],
  ["page=1e9"],
  ["page=abc"],
  ["page="],
  ["page=1.5"],
  ["page=NaN"],
  ["page=99999999999999999999"],
  ["page=2147483648"],
  ["size=0"],
  ["size=-5"],
  ["size=ten"],
  ["size=99999999999999999999"],
  ["page=%zz"],
  ["page=2147483647"],
  ["cursor="],
  ["cursor=garbage"],
  ["cursor=1542252837:::_S:::"],
  ["cursor=-37745434:::_S:::7-zip-cve-2016-2334"],
  ["sort=risk_score&cursor=1542252837:::_S:::x-default-asset-1"],
  ["sort=nope"],
  ["sort=tags"],
  ["sort=id,asc,sideways"],
  ["includeSame=yes"],
  ["currentTime=yesterday"],
  ["comparisonTime=2019-02-30"],
  ["comparisonTime=2026-01-02&currentTime=2026-01-01"],
])("%s is refused with 400 in the recorded form, and a hint", async (query) => {
  const answer = await ask(mock, `POST ${ASSETS}?${query}`);
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.json)).toEqual([
    "_type",
    "status",
    "localized_message",
    "message",
    "throwable",
  ]);
  expect(answer.headers["x-mock-hint"]).toBeTruthy();
});

test("paging in the body is ignored, with a hint", async () => {
  const answer = await ask(mock, `POST ${ASSETS}`, { body: { size: 100, page: 3, cursor: "x" } });
  expect(answer.json.metadata).toMatchObject({ number: 0, size: 10 });
  expect(answer.headers["x-mock-hint"]).toContain("query string");
});
