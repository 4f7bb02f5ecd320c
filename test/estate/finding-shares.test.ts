import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { createEstate } from "../../src/estate/create-estate.ts";

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);

test.each([
  [0, 0, 0],
  [3, 2.4, 3.6],
  [25, 22, 28],
  [200, 170, 230],
])("a mean of %d findings is kept", (findingsPerAsset, low, high) => {
  const sized = createEstate({ seed: 3, assets: 4000, vulnerabilities: 5000, findingsPerAsset });
  for (const instant of [START + 50 * DAY, START + 1500 * DAY]) {
    const column = sized.at(instant, unchanged).assets.column("totalVulnerabilities");
    const values = column.shape === "number" ? Array.from(column.values) : [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeGreaterThanOrEqual(low);
    expect(mean).toBeLessThanOrEqual(high);
  }
});

test("severities have the recorded shares, tails are heavy, and patches recur across assets", () => {
  const sized = createEstate({
    seed: 5,
    assets: 3000,
    vulnerabilities: 15000,
    findingsPerAsset: 25,
  });
  const { assets } = sized.at(START + 77 * DAY, unchanged);
  const sum = (
    name: "criticalVulnerabilities" | "severeVulnerabilities" | "totalVulnerabilities",
  ): number => {
    const column = assets.column(name);
    return column.shape === "number"
      ? Array.from(column.values).reduce((one, other) => one + other, 0)
      : 0;
  };
  const total = sum("totalVulnerabilities");
  expect(Math.abs(sum("criticalVulnerabilities") / total - 0.18)).toBeLessThan(0.03);
  expect(Math.abs(sum("severeVulnerabilities") / total - 0.73)).toBeLessThan(0.03);
  const column = assets.column("totalVulnerabilities");
  const counts = column.shape === "number" ? Array.from(column.values).sort((a, b) => b - a) : [];
  const top = counts.slice(0, 300).reduce((one, other) => one + other, 0);
  expect(top / total).toBeGreaterThan(0.3);
  const assetsWith = new Map<number, number>();
  for (let row = 0; row < 1000; row++) {
    for (const at of new Set(Array.from(assets.openVulnerabilities(row)))) {
      assetsWith.set(at, (assetsWith.get(at) ?? 0) + 1);
    }
  }
  expect(Math.max(...assetsWith.values())).toBeGreaterThan(50);
});
