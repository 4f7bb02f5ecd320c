import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { VulnerabilityColumnName } from "../../src/estate/vulnerability.ts";
import { valueAt } from "./value-at.ts";

const NOON = Date.UTC(2026, 4, 20, 12);
const options = { seed: 7, assets: 20, vulnerabilities: 6000, findingsPerAsset: 25 };
const table = createEstate(options).at(NOON, unchanged).vulnerabilities;
const all = Array.from({ length: table.count }, (_, row) => table.read(row));

test.each<[VulnerabilityColumnName, (entry: (typeof all)[number]) => unknown]>([
  ["id", ({ id }) => id],
  ["title", ({ title }) => title],
  ["references", ({ references }) => references],
  ["modified", ({ modified }) => modified],
  ["added", ({ added }) => added],
  ["riskScore", ({ riskScore }) => riskScore],
  ["severity", ({ severity }) => severity],
  ["severityScore", ({ severityScore }) => severityScore],
  ["cvssV2Vector", ({ cvss2 }) => cvss2.vector],
  ["cvssV3Vector", ({ cvss3 }) => cvss3?.vector ?? null],
  ["cvssV3Score", ({ cvss3 }) => cvss3?.score ?? 0],
  ["cvssV3Scope", ({ cvss3 }) => cvss3?.scope ?? null],
  ["denialOfService", ({ denialOfService }) => denialOfService],
  ["pciFail", ({ pciFail }) => pciFail],
  ["pciStatus", ({ pciStatus }) => pciStatus],
  ["pciSpecialNotes", ({ pciSpecialNotes }) => pciSpecialNotes],
  ["categories", ({ categories }) => categories],
  ["cves", ({ cves }) => [...cves].sort()],
])("the column %s says what the records say", (name, valueOf) => {
  const column = table.column(name);
  for (let row = 0; row < table.count; row += 3) {
    const entry = all[row];
    expect(valueAt(column, row)).toEqual(entry && valueOf(entry));
  }
});
