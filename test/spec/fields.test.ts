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
  ["asset", "last_scan_end", "lastScanEnd", "instant", "documented"],
  ["asset", "last_assessed_for_vulnerabilities", null, "instant", "documented"],
  ["asset", "os_family", "osFamily", "string", "shipped"],
  ["asset", "asset.os_family", "osFamily", "string", "third-party"],
  ["asset", "sites", "sites", "string-set", "shipped"],
  ["asset", "tags", "tags", "string-set", "shipped"],
  ["asset", "asset.name", "hostName", "string", "shipped"],
  ["asset", "host_name", "hostName", "string", "third-party"],
  ["asset", "asset.ipv4", "ipv4", "ip", "shipped"],
  ["asset", "asset.ipv6", "ipv6", "ip", "shipped"],
  ["asset", "asset.agentKey", "agentKey", "id", "shipped"],
  ["asset", "id", "id", "id", "third-party"],
  ["asset", "asset.total_vulnerabilities", "totalVulnerabilities", "number", "assumed"],
  ["vulnerability", "cvss_score", "cvssV2Score", "number", "documented"],
  ["vulnerability", "cvss_v2_score", "cvssV2Score", "number", "shipped"],
  ["vulnerability", "cvss_v3_score", "cvssV3Score", "number", "third-party"],
  ["vulnerability", "severity", "severity", "enum", "documented"],
  ["vulnerability", "vulnerability.severity", "severity", "enum", "third-party"],
  ["vulnerability", "id", "id", "id", "shipped"],
  ["vulnerability", "vulnerability.vulnKey", "id", "id", "third-party"],
  ["vulnerability", "modified", "modified", "instant", "documented"],
  ["vulnerability", "vulnerability.categories", "categories", "string-set", "shipped"],
  ["vulnerability", "cves", "cves", "string-set", "assumed"],
])("%s criteria know %s", (kind, name, column, type, grade) => {
  const fields = kinds.find((each) => each.kind === kind)?.fields ?? [];
  const field = fields.find(({ names }) => names.some((each) => each.name === name));
  expect(field).toMatchObject({ type, ...(column !== null && { column }) });
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
