import { expect, test } from "vitest";
import { handMadeAssets, handMadeVulnerabilities } from "./hand-made.ts";
import { selectAssets } from "./select.ts";

const CRITICAL_OLD = 0;
const MODERATE_NEW = 1;
const CRITICAL_NEW = 2;
const vulnerabilities = handMadeVulnerabilities([
  { id: "old", severity: "critical", cvssV2Score: 9.3, categories: ["A"], riskScore: 700 },
  { id: "new", severity: "moderate", cvssV2Score: 3, categories: ["B"], riskScore: 20 },
  { id: "hot", severity: "critical", cvssV2Score: 10, cvssV3Score: 9.8, categories: ["A", "B"] },
]);
/** Row 0 has two findings of one property each, row 1 one with both, row 2 none, row 3 a moderate one. */
const assets = handMadeAssets([
  { id: "0", osFamily: "Windows", riskScore: 1, findings: [CRITICAL_OLD, MODERATE_NEW] },
  { id: "1", osFamily: "Linux", riskScore: 2, findings: [CRITICAL_NEW, CRITICAL_NEW] },
  { id: "2", osFamily: "Windows", riskScore: 3 },
  { id: "3", osFamily: "Linux", riskScore: 4, findings: [MODERATE_NEW] },
]);

function select(text: string): number[] {
  return selectAssets(text, { assets, vulnerabilities });
}

test.each([
  ["severity = 'Critical'", [0, 1]],
  ["vulnerability.severity = 'Critical'", [0, 1]],
  ["asset.vulnerability.severity = 'Critical'", [0, 1]],
  ["severity = 'Low'", []],
])("an asset matches when some finding does, in each spelling: %s", (text, expected) => {
  expect(select(text)).toEqual(expected);
});

test.each([
  ["severity = 'critical' && categories = 'B'", [1]],
  ["categories = 'B' && severity = 'critical'", [1]],
  ["severity = 'critical' && os_family = 'Windows' && categories = 'B'", []],
  ["severity = 'critical' && (os_family = 'Windows' && categories = 'B')", []],
  ["severity = 'critical' && (categories = 'B' || cvss_score = 9.3)", [0, 1]],
  ["(severity = 'critical' || cvss_score = 3) && categories = 'B'", [0, 1, 3]],
  ["categories = 'A' && categories = 'B'", [1]],
])("one finding satisfies all that an AND group says: %s", (text, expected) => {
  expect(select(text)).toEqual(expected);
});

test("an OR with an asset's field in it speaks of a finding of its own", () => {
  expect(select("severity = 'critical' && (categories = 'B' || risk_score = 99)")).toEqual([0, 1]);
});

test.each([
  ["severity = 'critical' || categories = 'B'", [0, 1, 3]],
  ["severity = 'critical' || os_family = 'Windows'", [0, 1, 2]],
])("any finding satisfies an OR group: %s", (text, expected) => {
  expect(select(text)).toEqual(expected);
});

test.each([
  ["NOT severity = 'critical'", [2, 3]],
  ["severity != 'critical'", [0, 3]],
  ["NOT severity != 'critical'", [1, 2]],
  ["NOT (severity = 'critical' && categories = 'B')", [0, 2, 3]],
  ["categories = 'B' && NOT severity = 'critical'", [3]],
  ["os_family = 'Windows' && NOT severity = 'critical'", [2]],
  ["NOT NOT severity = 'critical'", [0, 1]],
])("NOT denies that there is such a finding, != asks for another one: %s", (text, expected) => {
  expect(select(text)).toEqual(expected);
});

test.each([
  ["risk_score = 3", [2]],
  ["id = '3'", [3]],
  ["vulnerability.risk_score >= 700", [0]],
  ["asset.vulnerability.risk_score = 20", [0, 3]],
  ["vulnerability.id = 'hot'", [1]],
  ["asset.vulnerability.id IN ['hot', 'old']", [0, 1]],
])("bare names that both have mean the asset's: %s", (text, expected) => {
  expect(select(text)).toEqual(expected);
});

test("cvss_score is the version 2 score", () => {
  expect(select("cvss_score = 9.3")).toEqual([0]);
  expect(select("cvss_score = 9.8")).toEqual([]);
  expect(select("cvss_v3_score = 9.8")).toEqual([1]);
});

test("a catalogue is asked once, and an asset for its findings once and only if need be", () => {
  const asked: number[] = [];
  const watched = {
    ...assets,
    openVulnerabilities: (row: number) => {
      asked.push(row);
      return assets.openVulnerabilities(row);
    },
    hasOpen: (row: number, marked: Uint8Array) => {
      asked.push(row);
      return assets.hasOpen(row, marked);
    },
  };
  selectAssets("os_family = 'Windows' && severity = 'critical'", {
    assets: watched,
    vulnerabilities,
  });
  expect(asked).toEqual([0, 2]);
  asked.length = 0;
  const many = "!severity = 'critical' || !cvss_score > 1 || !vulnerability.risk_score = 20";
  selectAssets(many, { assets: watched, vulnerabilities });
  expect(asked).toEqual([0, 1, 2, 3]);
});
