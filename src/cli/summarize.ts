import type { EstateOptions, Snapshot } from "../estate/estate.ts";
import type { Column } from "../estate/column.ts";
import { formatInstant } from "../kernel/instant.ts";

/** What an estate holds at its instant, as a few lines for a person. */
export function summarize({ seed }: EstateOptions, snapshot: Snapshot): string {
  const { assets, vulnerabilities, engines, scans } = snapshot;
  const sum = (
    name: "totalVulnerabilities" | "criticalVulnerabilities" | "severeVulnerabilities",
  ) => sumOf(assets.column(name), assets.inIdOrder);
  const total = sum("totalVulnerabilities");
  const count = assets.inIdOrder.length;
  const rows: readonly (readonly [string, string])[] = [
    ["Seed", String(seed)],
    ["Instant", formatInstant(snapshot.instant)],
    ["Assets", show(count)],
    ["  by OS", shares(assets.column("osFamily"), assets.inIdOrder)],
    [
      "  agents",
      show(assets.inIdOrder.filter((row) => hasAgent(assets.column("agentKey"), row)).length),
    ],
    ["Findings", `${show(total)} open, ${(total / Math.max(1, count)).toFixed(1)} per asset`],
    ["  critical", show(sum("criticalVulnerabilities"))],
    ["  severe", show(sum("severeVulnerabilities"))],
    ["Catalogue", show(vulnerabilities.inIdOrder.length)],
    ["  severity", shares(vulnerabilities.column("severity"), vulnerabilities.inIdOrder)],
    ["Engines", show(engines.length)],
    ["Scans", `${show(scans.length)} in the last 30 days`],
  ];
  return `${rows.map(([name, value]) => `${name.padEnd(12)}${value}`).join("\n")}\n`;
}

function show(value: number): string {
  return value.toLocaleString("en-US");
}

function sumOf(column: Column, rows: Uint32Array): number {
  if (column.shape !== "number") return 0;
  return rows.reduce((sum, row) => sum + (column.values[row] ?? 0), 0);
}

function hasAgent(column: Column, row: number): boolean {
  return column.shape === "text" && column.read(row) !== null;
}

/** Words of a column with their counts, most frequent first. */
function shares(column: Column, rows: Uint32Array): string {
  if (column.shape !== "word") return "";
  const counts = new Map<string, number>();
  for (const row of rows) {
    const word = column.words[column.codes[row] ?? -1] ?? "unknown";
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort((left, right) => right[1] - left[1]);
  return sorted.map(([word, times]) => `${word} ${show(times)}`).join(", ");
}
