import { expect, expectTypeOf, test } from "vitest";
import type { AssetColumnName } from "../../src/estate/asset.ts";
import type { VulnerabilityColumnName } from "../../src/estate/vulnerability.ts";
import { loadDocument } from "../../src/spec/document.ts";
import type { FilterField, SortField } from "../../src/spec/field.ts";
import {
  assetFilterFields,
  assetSortFields,
  siteSortFields,
  vulnerabilityFilterFields,
  vulnerabilitySortFields,
} from "../../src/spec/generated/fields.ts";

const assetFields: readonly FilterField[] = assetFilterFields;
const vulnerabilityFields: readonly FilterField[] = vulnerabilityFilterFields;
const kinds = [
  { kind: "asset", schema: "AssetSummary", fields: assetFields, sorts: assetSortFields },
  {
    kind: "vulnerability",
    schema: "VulnerabilitySummary",
    fields: vulnerabilityFields,
    sorts: vulnerabilitySortFields,
  },
];

test("criteria can name every column of the estate and no other", () => {
  expectTypeOf<(typeof assetFilterFields)[number]["column"]>().toEqualTypeOf<AssetColumnName>();
  expectTypeOf<
    (typeof vulnerabilityFilterFields)[number]["column"]
  >().toEqualTypeOf<VulnerabilityColumnName>();
  expectTypeOf<(typeof assetSortFields)[number]["column"]>().toExtend<AssetColumnName>();
  expectTypeOf<
    (typeof vulnerabilitySortFields)[number]["column"]
  >().toExtend<VulnerabilityColumnName>();
  expect(assetFields).toHaveLength(30);
  expect(vulnerabilityFields).toHaveLength(40);
});

test.each([
  ["asset", "last_scan_end", { column: "lastScanEnd", type: "instant", grade: "documented" }],
  [
    "asset",
    "last_assessed_for_vulnerabilities",
    { column: "lastAssessedForVulnerabilities", type: "instant", grade: "documented" },
  ],
  ["asset", "os_family", { column: "osFamily", type: "string", grade: "shipped" }],
  ["asset", "asset.os_family", { column: "osFamily", type: "string", grade: "third-party" }],
  ["asset", "sites", { column: "sites", type: "string-set", grade: "shipped" }],
  ["asset", "tags", { column: "tags", type: "string-set", grade: "shipped" }],
  ["asset", "asset.name", { column: "hostName", type: "string", grade: "shipped" }],
  ["asset", "host_name", { column: "hostName", type: "string", grade: "third-party" }],
  ["asset", "asset.ipv4", { column: "ipv4", type: "ip", grade: "shipped" }],
  ["asset", "asset.ipv6", { column: "ipv6", type: "ip", grade: "shipped" }],
  ["asset", "asset.agentKey", { column: "agentKey", type: "id", grade: "shipped" }],
  ["asset", "id", { column: "id", type: "id", grade: "third-party" }],
  [
    "asset",
    "asset.total_vulnerabilities",
    { column: "totalVulnerabilities", type: "number", grade: "assumed" },
  ],
  ["vulnerability", "cvss_score", { column: "cvssV2Score", type: "number", grade: "documented" }],
  ["vulnerability", "cvss_v2_score", { column: "cvssV2Score", type: "number", grade: "shipped" }],
  [
    "vulnerability",
    "cvss_v3_score",
    { column: "cvssV3Score", type: "number", grade: "third-party" },
  ],
  ["vulnerability", "severity", { column: "severity", type: "enum", grade: "documented" }],
  [
    "vulnerability",
    "vulnerability.severity",
    { column: "severity", type: "enum", grade: "third-party" },
  ],
  ["vulnerability", "id", { column: "id", type: "id", grade: "shipped" }],
  ["vulnerability", "vulnerability.vulnKey", { column: "id", type: "id", grade: "third-party" }],
  ["vulnerability", "modified", { column: "modified", type: "instant", grade: "documented" }],
  [
    "vulnerability",
    "vulnerability.categories",
    { column: "categories", type: "string-set", grade: "shipped" },
  ],
  ["vulnerability", "cves", { column: "cves", type: "string-set", grade: "assumed" }],
])("%s criteria know %s", (kind, name, { column, type, grade }) => {
  const fields = kinds.find((each) => each.kind === kind)?.fields ?? [];
  const field = fields.find(({ names }) => names.some((each) => each.name === name));
  expect(field).toMatchObject({ type, column });
  expect(field?.names.find((each) => each.name === name)?.grade).toBe(grade);
});

test.each(["ip_address", "tag.name", "os.family", "credential_assessments", "unique_identifiers"])(
  "no criteria know %s",
  (name) => {
    const names = [...assetFields, ...vulnerabilityFields].flatMap((field) => field.names);
    expect(names.map((each) => each.name)).not.toContain(name);
  },
);

test.each(kinds)("a spelling names one column, best graded first: $kind", ({ fields }) => {
  const grades = ["documented", "shipped", "third-party", "assumed"];
  const names = fields.flatMap((field) => field.names.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(fields.map(({ column }) => column)).size).toBe(fields.length);
  for (const field of fields) {
    const ranks = field.names.map(({ grade }) => grades.indexOf(grade));
    expect(ranks, field.column).toEqual([...ranks].sort());
  }
});

test.each(kinds)("a field may be NULL where its property may be missing: $kind", (each) => {
  const { properties = {}, required = [] } = loadDocument().components.schemas[each.schema] ?? {};
  for (const [property, schema] of Object.entries(properties)) {
    const field = each.fields.find(({ names }) => names.some(({ name }) => name === property));
    if (field === undefined) continue;
    const mayMiss = !required.includes(property) || schema.type?.includes("null") === true;
    expect(field.isNullable, property).toBe(mayMiss);
  }
});

test.each(kinds)("sets have no order, all else has: $kind", ({ fields, sorts }) => {
  const sortable: readonly SortField[] = sorts;
  const ordered = new Set(sortable.map(({ column }) => column));
  const hidden = ["ipv4", "ipv6", "agentKey", "sites"];
  for (const { column, type } of fields.filter((field) => !hidden.includes(field.column))) {
    expect(ordered.has(column), column).toBe(type !== "string-set");
  }
});

test.each([
  ["last_scan_end", "instant"],
  ["risk_score", "double"],
  ["total_vulnerabilities", "integer"],
  ["assessed_for_policies", "integer"],
  ["ip", "text"],
] as const)("a cursor writes %s as %s", (property, type) => {
  expect(assetSortFields.find((each) => each.property === property)?.type).toBe(type);
});

test("sites sort by name and by nothing else", () => {
  expect(siteSortFields).toEqual([{ property: "name", column: "name", type: "text" }]);
});
