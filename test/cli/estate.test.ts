import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { NOON, startMock } from "../server/start.ts";
import { run } from "./process.ts";

const SMALL = [
  "--assets",
  "60",
  "--vulnerabilities",
  "80",
  "--clock",
  `manual:${new Date(NOON).toISOString()}`,
];

function folder(): string {
  return mkdtempSync(join(tmpdir(), "insightvm-mock-estate-"));
}

function linesOf(path: string): unknown[] {
  const text = readFileSync(path, "utf8");
  expect(text.endsWith("\n")).toBe(true);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

test("estate writes the records that the API serves at that instant, one a line", async () => {
  const out = join(folder(), "new", "data");
  const written = run(["estate", ...SMALL, "--include-same", "--out", out]);
  expect(await written.ended).toBe(0);
  const mock = await startMock({ assets: 60, vulnerabilities: 80 });
  const served = async (path: string): Promise<unknown> =>
    (await ask(mock, `POST /vm/v4/integration/${path}`)).json.data;
  expect(linesOf(join(out, "assets.ndjson"))).toEqual(
    await served("assets?size=60&includeSame=true"),
  );
  expect(linesOf(join(out, "vulnerabilities.ndjson"))).toEqual(
    await served("vulnerabilities?size=80"),
  );
  expect(linesOf(join(out, "sites.ndjson"))).toEqual(await served("sites?size=500"));
  expect(readdirSync(out).sort()).toEqual([
    "assets.ndjson",
    "sites.ndjson",
    "vulnerabilities.ndjson",
  ]);
});

test("without --include-same the findings stay out, and an older file is replaced whole", async () => {
  const out = folder();
  writeFileSync(join(out, "sites.ndjson"), "old\n".repeat(100_000));
  const written = run(["estate", ...SMALL, "--out", out]);
  expect(await written.ended).toBe(0);
  expect(
    linesOf(join(out, "assets.ndjson")).some((asset) => Object.hasOwn(asset as object, "same")),
  ).toBe(false);
  expect(linesOf(join(out, "sites.ndjson"))).toHaveLength(40);
  expect(written.output.stdout.trim().split("\n")).toHaveLength(3);
});

test("a summary tells sizes and shares, and writes nothing", async () => {
  const written = run(["estate", ...SMALL, "--format", "summary"]);
  expect(await written.ended).toBe(0);
  expect(written.output.stdout).toMatch(/Assets +60\n/);
  expect(written.output.stdout).toMatch(/Catalogue +80\n/);
  expect(written.output.stdout).toMatch(/Findings +[\d,]+ open, \d+\.\d per asset/);
});

test.each([
  [["--format", "csv"], "ndjson, summary"],
  [["--port", "1"], "There is no flag --port"],
  [["--assets", "many"], "from 0 to 1000000"],
])("%j is three lines and exit 2", async (args, message) => {
  const written = run(["estate", ...args]);
  expect(await written.ended).toBe(2);
  expect(written.output.stderr).toContain(message);
});

test("a folder that cannot be is exit 2", async () => {
  const file = join(folder(), "a-file");
  writeFileSync(file, "");
  for (const out of [join(file, "below"), "/proc/no-such-folder"]) {
    const written = run(["estate", ...SMALL, "--out", out]);
    expect(await written.ended).toBe(2);
    expect(written.output.stderr).toContain("--out");
    expect(written.output.stderr.trimEnd().split("\n")).toHaveLength(3);
  }
});
