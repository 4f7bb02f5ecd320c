import { expect, test } from "vitest";
import type { AssetColumnName } from "../../../src/estate/asset.ts";
import { handMadeAssets, handMadeVulnerabilities, type Values } from "./hand-made.ts";
import { selectAssets } from "./select.ts";

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Row 0 and row 1 have values, row 2 has none. */
const rows: readonly Values<AssetColumnName>[] = [
  {
    id: "a-1",
    hostName: "Web01.example.com",
    ip: "10.0.0.1",
    type: "guest",
    riskScore: 9,
    lastScanEnd: day("2024-05-01"),
    assessedForPolicies: true,
    tags: ["Prod", "Berlin"],
    agentKey: "KeY",
  },
  {
    id: "A-1",
    hostName: "db02",
    ip: "2001:DB8::1",
    type: "physical",
    riskScore: 10.5,
    lastScanEnd: day("2024-05-02"),
    assessedForPolicies: false,
    tags: ["prod-eu"],
    agentKey: "key",
  },
  {},
];
const tables = { assets: handMadeAssets(rows), vulnerabilities: handMadeVulnerabilities([]) };

test.each([
  ["last_scan_end = 2024-05-01", [0]],
  ["last_scan_end != 2024-05-01", [1, 2]],
  ["last_scan_end > 2024-05-01", [1]],
  ["last_scan_end >= 2024-05-01", [0, 1]],
  ["last_scan_end < 2024-05-02", [0]],
  ["last_scan_end <= 2024-05-02", [0, 1]],
  ["last_scan_end IS NULL", [2]],
  ["last_scan_end IS NOT NULL", [0, 1]],
  ["NOT last_scan_end > 2024-05-01", [0, 2]],
])("instants, NULL failing every comparison but !=: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["risk_score = 9.0", [0]],
  ["risk_score = '9'", [0]],
  ["risk_score != 9", [1, 2]],
  ["risk_score > 9", [1]],
  ["risk_score >= +9", [0, 1]],
  ["risk_score < 10.5", [0]],
  ["risk_score <= 10.50", [0, 1]],
  ["risk_score < -1", []],
  ["risk_score IN [9, '10.5']", [0, 1]],
  ["risk_score NOT IN [9, 8]", [1, 2]],
  ["risk_score IS NULL", [2]],
])("numbers are compared as decimals: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["type = 'GUEST'", [0]],
  ["type != 'guest'", [1, 2]],
  ["type IN [Guest, physical]", [0, 1]],
  ["type NOT IN ['guest']", [1, 2]],
  ["type = 'toaster'", []],
  ["type != 'toaster'", [0, 1, 2]],
  ["type IS NULL", [2]],
  ["type IS NOT NULL", [0, 1]],
])("words of an enum fold case, unknown ones match nothing: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["asset.name = 'web01.EXAMPLE.com'", [0]],
  ["asset.name != 'web01.example.com'", [1, 2]],
  ["asset.name IN ['DB02', 'x']", [1]],
  ["asset.name NOT IN ['DB02', 'x']", [0, 2]],
  ["asset.name CONTAINS 'B0'", [0, 1]],
  ["asset.name CONTAINS ''", [0, 1]],
  ["asset.name DOES NOT CONTAIN 'eb'", [1, 2]],
  ["asset.name NOT CONTAINS 'eb'", [1, 2]],
  ["asset.name STARTS WITH 'WEB'", [0]],
  ["asset.name STARTS WITH 'eb'", []],
  ["asset.name ENDS WITH '.COM'", [0]],
  ["asset.name LIKE '^(web|db)\\d+$'", [1]],
  ["asset.name LIKE 'EX.MPLE'", [0]],
  ["asset.name NOT LIKE 'example'", [1, 2]],
  ["asset.name IS NULL", [2]],
  ["asset.name = ''", []],
])("texts fold case: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["id = 'a-1'", [0]],
  ["id != 'a-1'", [1, 2]],
  ["id IN ['A-1', 'b']", [1]],
  ["id NOT IN ['A-1', 'a-1']", [2]],
  ["id IN ['']", []],
  ["id STARTS WITH 'a'", [0]],
  ["id CONTAINS 'A'", [1]],
  ["asset.agentKey = 'key'", [1]],
  ["asset.agentKey != 'key'", [0, 2]],
  ["asset.agentKey ENDS WITH 'Y'", [0]],
  ["asset.agentKey IS NULL", [2]],
])("ids are exact: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["ip = 10.0.0.1", [0]],
  ["ip = '10.0.0.1'", [0]],
  ["ip != 10.0.0.1", [1, 2]],
  ["ip = 2001:db8:0:0:0:0:0:1", [1]],
  ["ip = '2001:0DB8::0001'", [1]],
  ["ip IN [10.0.0.1, 2001:db8::0:1]", [0, 1]],
  ["ip NOT IN [10.0.0.1]", [1, 2]],
  ["ip STARTS WITH '10.0.'", [0]],
  ["ip STARTS WITH 2001:db8", [1]],
  ["ip IS NULL", [2]],
])("addresses are compared as addresses: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["tags = 'prod'", [0]],
  ["tags != 'prod'", [1, 2]],
  ["tags IN ['BERLIN', 'PROD-EU']", [0, 1]],
  ["tags NOT IN ['Berlin', 'x']", [1, 2]],
  ["tags CONTAINS 'prod'", [0, 1]],
  ["tags DOES NOT CONTAIN 'eu'", [0, 2]],
  ["tags = 'prod' && tags = 'berlin'", [0]],
  ["tags = 'prod' && tags = 'prod-eu'", []],
])("of a set, positives ask for any element, negatives for none: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["assessed_for_policies = true", [0]],
  ["assessed_for_policies = 'FALSE'", [1, 2]],
  ["assessed_for_policies != true", [1, 2]],
])("booleans: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});

test.each([
  ["type = guest || type = physical && risk_score > 10", [0, 1]],
  ["(type = guest || type = physical) && risk_score > 10", [1]],
  ["type = guest or type = physical and risk_score > 100", [0]],
  ["NOT type = guest && risk_score IS NOT NULL", [1]],
  ["!(type = guest || type IS NULL)", [1]],
  ["not not type = guest", [0]],
  ["!!type = guest", [0]],
  ["", [0, 1, 2]],
  [" \t\n", [0, 1, 2]],
])("AND binds tighter than OR, NOT tighter than both: %s", (text, expected) => {
  expect(selectAssets(text, tables)).toEqual(expected);
});
