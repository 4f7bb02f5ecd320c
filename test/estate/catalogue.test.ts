import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 4, 20, 12);
const options = { seed: 7, assets: 20, vulnerabilities: 2500, findingsPerAsset: 25 };
const table = createEstate(options).at(NOON, unchanged).vulnerabilities;
const all = Array.from({ length: table.count }, (_, row) => table.read(row));

test("ids are distinct lower-case slugs, in the order of their text", () => {
  const ids = Array.from(table.inIdOrder, (row) => table.read(row).id);
  expect(new Set(ids).size).toBe(2500);
  expect(ids).toEqual([...ids].sort());
  expect(ids.filter((id) => !/^[a-z0-9][a-z0-9_.-]*$/.test(id))).toEqual([]);
});

test("an id leads to its row, and an unknown one nowhere", () => {
  for (const row of [0, 5, 8, 34, 2499]) expect(table.rowOf(table.read(row).id)).toBe(row);
  expect(table.rowOf("no-such-slug")).toBeUndefined();
  expect(table.rowOf(table.read(5).id.toUpperCase())).toBeUndefined();
});

test("a slug that names a CVE is listed among the entry's CVEs", () => {
  const shaped = all.filter(({ id }) => id.includes("-cve-"));
  expect(shaped.length).toBeGreaterThan(2000);
  for (const { id, cves } of shaped) {
    const [, year = "", number = ""] = /-cve-(\d{4})-(\d+)$/.exec(id) ?? [];
    expect(cves).toContain(`CVE-${year}-${number}`);
  }
});

test("entries have no CVE, one, two and three", () => {
  expect(new Set(all.map(({ cves }) => cves.length))).toEqual(new Set([0, 1, 2, 3]));
});

test("severity follows the v2 score, and all six severities occur", () => {
  for (const { cvss2, severity, severityScore } of all) {
    expect(severityScore).toBe(Math.floor(cvss2.score + 0.5));
    if (severityScore >= 8) expect(severity).toBe("critical");
    else if (severityScore >= 4) expect(severity).toBe("severe");
    else if (severityScore >= 1) expect(severity).toBe("moderate");
    else expect(["none", "informational", "low"]).toContain(severity);
  }
  expect(new Set(all.map(({ severity }) => severity)).size).toBe(6);
});

test("PCI values follow the v2 score and what is hit", () => {
  for (const entry of all) {
    expect(entry.pciCvssScore).toBe(entry.cvss2.score);
    expect(entry.pciFail).toBe(entry.pciStatus === "fail");
    if (entry.denialOfService) expect(entry.pciSeverityScore).toBe(2);
    if (entry.denialOfService) expect(entry.pciStatus).toBe("pass");
    if (!entry.denialOfService && entry.cvss2.score >= 7.5) expect(entry.pciSeverityScore).toBe(5);
    if (entry.pciSeverityScore > 2) expect(entry.pciStatus).toBe("fail");
    expect(entry.denialOfService).toBe(/C:N\/I:N\/A:[PC]/.test(entry.cvss2.vector));
  }
});

test("dates are midnights, and an entry is published, then added, then modified", () => {
  for (const { published, added, modified } of all) {
    for (const date of [published, added, modified]) expect(date % DAY).toBe(0);
    expect(published).toBeLessThanOrEqual(added);
    expect(added).toBeLessThanOrEqual(modified);
    expect(modified).toBeLessThanOrEqual(NOON);
  }
});

test("some entries were modified since yesterday, on any day, and only those have another version", () => {
  const estate = createEstate(options);
  for (const instant of [NOON, NOON + 200 * DAY, Date.UTC(2025, 0, 1), Date.UTC(2999, 6, 1)]) {
    const today = estate.at(instant, unchanged).vulnerabilities;
    const yesterday = estate.at(instant - DAY, unchanged).vulnerabilities;
    const rows = Array.from(today.inIdOrder);
    const modified = rows.filter((row) => today.read(row).modified > instant - DAY);
    expect(modified.length).toBeGreaterThan(2);
    expect(modified.length).toBeLessThan(250);
    const versioned = rows.filter((row) => today.versionOf(row) !== yesterday.versionOf(row));
    expect(versioned).toEqual(modified);
    const unmoved = rows.find((row) => !modified.includes(row)) ?? 0;
    expect(today.read(unmoved)).toEqual(yesterday.read(unmoved));
  }
});

test("shares of v3, exploits and kits are near what the sources say", () => {
  const share = (of: (entry: (typeof all)[number]) => boolean): number =>
    all.filter(of).length / all.length;
  expect(share(({ cvss3 }) => cvss3 === null)).toBeGreaterThan(0.03);
  expect(share(({ cvss3 }) => cvss3 === null)).toBeLessThan(0.07);
  expect(share(({ exploits }) => exploits.length > 0)).toBeGreaterThan(0.025);
  expect(share(({ exploits }) => exploits.length > 0)).toBeLessThan(0.055);
  expect(share(({ malwareKits }) => malwareKits.length > 0)).toBeLessThan(0.01);
  expect(all.some(({ malwareKits }) => malwareKits.length > 0)).toBe(true);
});

test("descriptions have 30 to 1,500 characters, and categories are sorted and distinct", () => {
  for (const { description, title, categories } of all) {
    expect(description.length).toBeGreaterThanOrEqual(30);
    expect(description.length).toBeLessThanOrEqual(1500);
    expect(`${title}${description}`).not.toMatch(/%[pf]/);
    expect(categories).toEqual([...new Set(categories)].sort());
  }
});

test("references are the links as text, in the order of their ids", () => {
  for (const { links, references } of all) {
    const parts = links
      .map(({ id, source }) => ({ id, text: `${source}:${id}` }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(references).toBe(parts.map(({ text }) => text).join(","));
  }
});

test("no link leads out of the reserved domains", () => {
  for (const { links } of all) {
    for (const { href } of links) {
      expect(new URL(href).hostname).toMatch(/\.(example|test|invalid|internal)$/);
    }
  }
});

test("a larger catalogue keeps every entry", () => {
  const larger = createEstate({ ...options, vulnerabilities: 4000 }).at(NOON, unchanged);
  expect(larger.vulnerabilities.count).toBe(4000);
  for (let row = 0; row < 2500; row += 7) {
    expect(larger.vulnerabilities.read(row)).toEqual(all[row]);
  }
});

test.each([0, 1, 3])("a catalogue of %d entries works", (vulnerabilities) => {
  const small = createEstate({ ...options, vulnerabilities }).at(NOON, unchanged);
  expect(small.vulnerabilities.inIdOrder.length).toBe(vulnerabilities);
  const found = small.assets.compare(13, NOON).same;
  expect(found.length).toBe(small.assets.read(13).totalVulnerabilities);
  expect(found.every(({ vulnerabilityRow }) => vulnerabilityRow < vulnerabilities)).toBe(true);
});
