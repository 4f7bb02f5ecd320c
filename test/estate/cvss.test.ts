import { expect, test } from "vitest";
import { scoreCvss2 } from "../../src/estate/score-cvss2.ts";
import { scoreCvss3 } from "../../src/estate/score-cvss3.ts";

test.each([
  // Recorded subscores, to the last digit.
  ["AV:N/AC:L/Au:N/C:C/I:C/A:C", 10, 9.996799945831299, 10.000845454680942],
  ["AV:N/AC:M/Au:N/C:C/I:C/A:C", 9.3, 8.588799953460693, 10.000845454680942],
  ["AV:N/AC:H/Au:N/C:P/I:P/A:N", 4, 4.927999973297119, 4.938243839970231],
])("the v2 vector %s has the recorded scores", (vector, ...scores) => {
  const { score, exploitScore, impactScore, vector: shown } = scoreCvss2(vector);
  expect([score, exploitScore, impactScore]).toEqual(scores);
  expect(shown).toBe(`(${vector})`);
});

test.each([
  ["AV:N/AC:L/Au:N/C:P/I:P/A:P", 7.5],
  ["AV:N/AC:L/Au:N/C:N/I:N/A:C", 7.8],
  ["AV:N/AC:M/Au:N/C:N/I:P/A:N", 4.3],
  ["AV:L/AC:L/Au:N/C:C/I:C/A:C", 7.2],
  ["AV:L/AC:H/Au:N/C:C/I:C/A:C", 6.2],
  ["AV:L/AC:L/Au:N/C:N/I:P/A:N", 2.1],
  ["AV:A/AC:L/Au:M/C:P/I:N/A:N", 2.2],
  ["AV:N/AC:L/Au:N/C:N/I:N/A:N", 0],
])("the v2 vector %s scores %d", (vector, score) => {
  expect(scoreCvss2(vector).score).toBe(score);
});

test.each([
  ["AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, 3.8870427750000003, 5.873118720000001],
  ["AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H", 7.8, 1.8345765900000002, 5.873118720000001],
  ["AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:N", 4.8, 2.2211673, 2.5140719999999996],
])("the v3 vector %s has the recorded scores", (vector, ...scores) => {
  const { score, exploitScore, impactScore, vector: shown } = scoreCvss3(vector);
  expect([score, exploitScore, impactScore]).toEqual(scores);
  expect(shown).toBe(`CVSS:3.0/${vector}`);
});

test.each([
  ["AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1],
  ["AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N", 5.4],
  ["AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10],
  ["AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", 7.8],
  ["AV:P/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N", 3.5],
  ["AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:N/A:N", 0],
])("the v3 vector %s scores %d", (vector, score) => {
  expect(scoreCvss3(vector).score).toBe(score);
});

test("a text that is no vector is refused, with the metric it lacks", () => {
  expect(() => scoreCvss2("AV:N/AC:L/Au:X/C:C/I:C/A:C")).toThrow("Au");
  expect(() => scoreCvss3("AV:N/AC:L")).toThrow("S");
});
