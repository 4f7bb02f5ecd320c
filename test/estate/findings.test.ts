import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";
import type { Finding } from "../../src/estate/finding.ts";
import { nameOf, namesOf } from "./names-of.ts";

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);
const ASSETS = 400;
const estate = createEstate({
  seed: 7,
  assets: ASSETS,
  vulnerabilities: 5000,
  findingsPerAsset: 25,
});

function openAt(row: number, instant: number): readonly Finding[] {
  return estate.at(instant, unchanged).assets.compare(row, instant).same;
}

test("an open finding was first found by an assessment and last found by the last one", () => {
  let reintroduced = 0;
  const instant = START + 500 * DAY + 12_345;
  const { assets } = estate.at(instant, unchanged);
  for (let row = 0; row < ASSETS; row++) {
    const asset = assets.read(row);
    for (const finding of assets.compare(row, instant).same) {
      expect(finding.firstFound % 1000).toBe(0);
      expect(finding.firstFound).toBeLessThanOrEqual(asset.lastAssessedForVulnerabilities ?? 0);
      expect(finding.lastFound).toBe(asset.lastAssessedForVulnerabilities);
      expect(finding.remediationDate).toBeNull();
      expect((finding.port === null) === (finding.protocol === null)).toBe(true);
      if (finding.reintroduced === null) continue;
      reintroduced += 1;
      expect(finding.reintroduced).toBeGreaterThan(finding.firstFound);
      expect(finding.reintroduced % 1000).toBe(0);
      expect(finding.reintroduced).toBeLessThanOrEqual(finding.lastFound ?? 0);
    }
  }
  expect(reintroduced).toBeGreaterThan(20);
});

test("an asset finds nothing right before its first_found, and finds it right after", () => {
  const instant = START + 450 * DAY;
  const { assets } = estate.at(instant, unchanged);
  for (let row = 0; row < 16; row++) {
    for (const finding of assets.compare(row, instant - 40 * DAY).new) {
      expect(namesOf(openAt(row, finding.firstFound - 11_000))).not.toContain(nameOf(finding));
      expect(namesOf(openAt(row, finding.firstFound + 11_000))).toContain(nameOf(finding));
    }
  }
});

test("a remediated finding was last found before it was found gone", () => {
  let seen = 0;
  const instant = START + 450 * DAY;
  const { assets } = estate.at(instant, unchanged);
  for (let row = 0; row < 24; row++) {
    for (const finding of assets.compare(row, instant - 60 * DAY).remediated) {
      seen += 1;
      const { lastFound, remediationDate } = finding;
      if (lastFound === null || remediationDate === null) throw new Error("a date is missing");
      expect(lastFound).toBeGreaterThanOrEqual(finding.firstFound);
      expect(remediationDate).toBeGreaterThan(lastFound);
      expect(remediationDate).toBeLessThanOrEqual(instant);
      expect(namesOf(openAt(row, remediationDate + 11_000))).not.toContain(nameOf(finding));
    }
  }
  expect(seen).toBeGreaterThan(30);
});

test("row 13 has a vulnerability more than once, row 17 one that the catalogue lacks", () => {
  for (const instant of [START + 100 * DAY, START + 900 * DAY]) {
    const { assets, vulnerabilities } = estate.at(instant, unchanged);
    const repeated = Array.from(assets.openVulnerabilities(13));
    expect(new Set(repeated).size).toBeLessThan(repeated.length);
    const lacking = assets.compare(17, instant).same.filter((each) => each.vulnerabilityRow === -1);
    expect(lacking.length).toBeGreaterThan(0);
    const rowsOf = lacking.map(({ vulnerabilityId }) => vulnerabilities.rowOf(vulnerabilityId));
    expect(rowsOf.every((row) => row === undefined)).toBe(true);
  }
});

test("findings name a row and the id of that row", () => {
  const instant = START + 10 * DAY;
  const { assets, vulnerabilities } = estate.at(instant, unchanged);
  for (let row = 0; row < ASSETS; row += 9) {
    for (const { vulnerabilityRow, vulnerabilityId } of assets.compare(row, instant).same) {
      const id = vulnerabilityRow < 0 ? vulnerabilityId : vulnerabilities.read(vulnerabilityRow).id;
      expect(vulnerabilityId).toBe(id);
    }
  }
});
