import { expect, test } from "vitest";
import {
  compileAssetCriteria,
  compileVulnerabilityCriteria,
} from "../../../src/query/criteria/compile.ts";
import { parseCriteria } from "../../../src/query/criteria/parse.ts";
import { printCriteria } from "../../../src/query/criteria/print.ts";
import type { Criteria, Slot } from "../../../src/query/criteria/tree.ts";
import { corpus } from "./corpus.ts";
import { holdsForAsset, holdsForRecord } from "./naive.ts";
import { assetRecords, assets, vulnerabilities, vulnerabilityRecords } from "./records.ts";

test("the corpus has every expression once", () => {
  const ids = Array.from({ length: 63 }, (_, index) => `Q${String(index + 1).padStart(2, "0")}`);
  expect(corpus.map(({ id }) => id).sort()).toEqual(ids);
});

test.each(corpus)("$id is decided: $text", ({ slot, text, isAccepted, isStrictlyAccepted }) => {
  expect(parseCriteria(text, slot, { isStrict: false }).ok).toBe(isAccepted);
  expect(parseCriteria(text, slot, { isStrict: true }).ok).toBe(isStrictlyAccepted);
});

function read(text: string, slot: Slot): Criteria {
  const outcome = parseCriteria(text, slot, { isStrict: false });
  if (!outcome.ok || outcome.criteria === null) throw new Error(`${text} is not read`);
  return outcome.criteria;
}

const accepted = corpus.filter(({ isAccepted }) => isAccepted);

test.each(accepted)("$id is read as it was printed", ({ slot, text }) => {
  const criteria = read(text, slot);
  expect(read(printCriteria(criteria), slot)).toEqual(criteria);
});

test.each(accepted)("$id selects what a reader of the JSON would", ({ slot, text }) => {
  const criteria = read(text, slot);
  if (slot === "asset") {
    const selects = compileAssetCriteria(criteria, assets, vulnerabilities);
    for (const record of assetRecords) {
      expect(selects(record.row)).toBe(holdsForAsset(criteria, record));
    }
    return;
  }
  const selects = compileVulnerabilityCriteria(criteria, vulnerabilities);
  for (const [row, record] of vulnerabilityRecords.entries()) {
    expect(selects(row)).toBe(holdsForRecord(criteria, record));
  }
});

test.each([
  ["Q07", "asset.ipv4 = 2001:db8:1:1:1:1:1:1"],
  ["Q63", "id IN ['']"],
])("%s may match nothing: %s", (_, text) => {
  const ofAssets = compileAssetCriteria(read(text, "asset"), assets, vulnerabilities);
  expect(assetRecords.some(({ row }) => ofAssets(row))).toBe(false);
});
