import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compileAssetCriteria,
  compileVulnerabilityCriteria,
} from "../../../src/query/criteria/compile.ts";
import { parseCriteria } from "../../../src/query/criteria/parse.ts";
import { printCriteria } from "../../../src/query/criteria/print.ts";
import type { Criteria, Slot } from "../../../src/query/criteria/tree.ts";
import { arbitraryCriteria } from "./arbitrary-criteria.ts";
import { holdsForAsset, holdsForRecord } from "./naive.ts";
import { assetRecords, assets, vulnerabilities, vulnerabilityRecords } from "./records.ts";

/** Criteria as the service would come by them: through their text. */
function reread(criteria: Criteria, slot: Slot): Criteria {
  const text = printCriteria(criteria);
  const outcome = parseCriteria(text, slot, { isStrict: false });
  if (!outcome.ok) throw new Error(`${outcome.refusal.hint} in ${text}`);
  if (outcome.criteria === null) throw new Error("printed as nothing");
  return outcome.criteria;
}

test("asset criteria select exactly the assets that a reader of the JSON would", () => {
  let selective = 0;
  fc.assert(
    fc.property(arbitraryCriteria("asset"), (criteria) => {
      const selects = compileAssetCriteria(reread(criteria, "asset"), assets, vulnerabilities);
      const selected = assetRecords.filter(({ row }) => selects(row)).map(({ row }) => row);
      const expected = assetRecords.filter((record) => holdsForAsset(criteria, record));
      expect(selected).toEqual(expected.map(({ row }) => row));
      if (selected.length > 0 && selected.length < assetRecords.length) selective += 1;
    }),
    { numRuns: 1000 },
  );
  expect(selective).toBeGreaterThan(300);
});

test.each(["vulnerability", "finding"] as const)(
  "%s criteria select exactly the entries that a reader of the JSON would",
  (slot) => {
    let selective = 0;
    fc.assert(
      fc.property(arbitraryCriteria(slot), (criteria) => {
        const selects = compileVulnerabilityCriteria(reread(criteria, slot), vulnerabilities);
        const selected = vulnerabilityRecords.flatMap((_, row) => (selects(row) ? [row] : []));
        const expected = vulnerabilityRecords.flatMap((record, row) =>
          holdsForRecord(criteria, record) ? [row] : [],
        );
        expect(selected).toEqual(expected);
        if (selected.length > 0 && selected.length < vulnerabilityRecords.length) selective += 1;
      }),
      { numRuns: 400 },
    );
    expect(selective).toBeGreaterThan(125);
  },
);
