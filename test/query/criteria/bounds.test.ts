import { expect, test } from "vitest";
import { compileAssetCriteria } from "../../../src/query/criteria/compile.ts";
import { parseCriteria, type ParseOutcome } from "../../../src/query/criteria/parse.ts";
import { printCriteria } from "../../../src/query/criteria/print.ts";
import { handMadeAssets, handMadeVulnerabilities } from "./hand-made.ts";
import { selectAssets } from "./select.ts";

const BODY_MAX = 10 * 1024 * 1024;
const vulnerabilities = handMadeVulnerabilities([]);

function read(text: string): ParseOutcome {
  return parseCriteria(text, "asset", { isStrict: false });
}

function fill(piece: string): string {
  return piece.repeat(Math.floor(BODY_MAX / piece.length));
}

test.each([
  ["open parentheses", fill("("), 201],
  ["negations", fill("!"), 201],
  ["words of negation", fill("not "), 801],
  ["quotes", fill("'"), 1],
  ["escapes", `id = '${fill("\\'")}`, 6],
  ["one text", `mac = '${fill("x")}'`, 7],
  ["a text never closed", `mac = "${fill("x")}`, 7],
  ["doubled quotes", `mac = ${fill("''")}`, 7],
  ["one word", fill("x"), 1],
  ["words", fill("x "), 1],
  ["digits", `risk_score = ${fill("9")}`, 14],
  ["digits as a date", `last_scan_end = ${fill("9")}`, 17],
  ["colons as an address", `ip = ${fill(":")}`, 6],
  ["an open list", `id IN [${fill("'a',")}`, 1_200_008],
  ["comparisons", `${fill("id = 'x' || ")}id = 'x'`, 2_400_001],
  ["texts to look for", `${fill("mac CONTAINS 'x' || ")}id = 'x'`, 20_481],
  ["groups", `${"(id = 'x' && mac = 'y') || ".repeat(90_000)}id = 'x'`, 1],
  ["zone ids", fill("last_scan_end = '2024-01-01T00:00:00[Europe/Berlin]' || "), 57_345],
  ["surrogate halves", fill("\ud800"), 1],
  ["control characters", fill("\u0001"), 1],
])("10 MiB of %s are refused where they become too much", (_, text, position) => {
  const outcome = read(text);
  expect(outcome).toMatchObject({ ok: false, refusal: { position } });
});

test("10 MiB of a bare value are compared like any other", () => {
  const assets = handMadeAssets([{ mac: "x" }]);
  expect(selectAssets(`mac != ${fill("x")}`, { assets, vulnerabilities })).toEqual([0]);
});

test("10 MiB of blanks select everything", () => {
  expect(read(fill(" "))).toEqual({ ok: true, criteria: null });
});

test("200 parentheses are read, 201 are not", () => {
  const nested = (depth: number): string => `${"(".repeat(depth)}id = 'x'${")".repeat(depth)}`;
  expect(read(nested(200)).ok).toBe(true);
  expect(read(nested(201))).toMatchObject({ ok: false, refusal: { position: 201 } });
});

test("200 groups in one another are read, printed and run", () => {
  let text = "id = 'x'";
  for (let depth = 0; depth < 200; depth++) {
    text = `(${text} ${depth % 2 === 0 ? "&&" : "||"} mac IS NULL)`;
  }
  const outcome = read(text);
  if (!outcome.ok || outcome.criteria === null) throw new Error("not read");
  expect(read(printCriteria(outcome.criteria))).toEqual(outcome);
  const assets = handMadeAssets([{ id: "x" }, { id: "y", mac: "m" }]);
  expect(selectAssets(text, { assets, vulnerabilities })).toEqual([0]);
});

/** Assets whose texts count how often they are asked for. */
function countingAssets(rows: number) {
  let reads = 0;
  const table = handMadeAssets(
    Array.from({ length: rows }, (_, row) => ({ id: `a${String(row)}` })),
  );
  const assets = {
    ...table,
    column: () => ({
      shape: "text" as const,
      read: (row: number) => {
        reads += 1;
        return `host${String(row)}`;
      },
    }),
  };
  return { assets, readsSoFar: () => reads };
}

const names = Array.from({ length: 100_000 }, (_, index) => `host${String(index * 2)}`);

test.each([
  [
    "a list of 100,000 items",
    `asset.name IN [${names.map((name) => `'${name}'`).join(",")}]`,
    [0, 2, 4],
  ],
  ["a chain of 100,000 ORs", names.map((name) => `asset.name = '${name}'`).join(" || "), [0, 2, 4]],
  ["a chain of 100,000 ANDs", names.map((name) => `asset.name != '${name}'`).join(" && "), [1, 3]],
])("%s reads each row once, prints and reads again", (_, text, expected) => {
  const { assets, readsSoFar } = countingAssets(5);
  const outcome = read(text);
  if (!outcome.ok || outcome.criteria === null) throw new Error("not read");
  const selects = compileAssetCriteria(outcome.criteria, assets, vulnerabilities);
  expect([...assets.inIdOrder].filter(selects)).toEqual(expected);
  expect(readsSoFar()).toBe(5);
  const printed = printCriteria(outcome.criteria);
  const again = read(printed);
  expect(again.ok && again.criteria && printCriteria(again.criteria) === printed).toBe(true);
});

test("tests of one text column share its reading, blind to case or not", () => {
  const { assets, readsSoFar } = countingAssets(5);
  const text = Array.from(
    { length: 1000 },
    (_, index) => `asset.name CONTAINS '${String(index + 9)}'`,
  );
  text.push("asset.name LIKE 'HOST9'", "asset.name IS NULL");
  expect(selectAssets(text.join(" || "), { assets, vulnerabilities })).toEqual([]);
  expect(readsSoFar()).toBe(5);
});

test("1,024 separate tests are run, one more is refused", () => {
  const tests = (count: number): string =>
    Array.from({ length: count }, () => "mac CONTAINS 'x'").join(" || ");
  expect(read(tests(1024)).ok).toBe(true);
  expect(read(tests(1025)).ok).toBe(false);
});

test.each([
  ["as long as they may be", `asset.name LIKE '${"a".repeat(1000)}'`, true],
  ["too long", `asset.name LIKE '${"a".repeat(1001)}'`, false],
  ["as many as there may be", Array(16).fill("asset.name LIKE 'a'").join(" || "), true],
  ["one too many", Array(17).fill("asset.name NOT LIKE 'a'").join(" && "), false],
  ["of too many repetitions", "asset.name LIKE '((a|b){50}){50}'", false],
  ["repeated more often than the engine counts", "asset.name LIKE '(a{1000}){1000}'", false],
  ["that keep every beginning in mind", "asset.name LIKE '[a-m].{30}q'", false],
  ["that keep every beginning in mind, by hand", `asset.name LIKE 'e${".".repeat(30)}q'`, false],
  ["that have one beginning", "asset.name LIKE '^[a-m].{30}q'", true],
  [
    "that count narrowly",
    "asset.name LIKE '[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|\\d{1,3}(\\.\\d{1,3}){3}'",
    true,
  ],
  ["nested like an attack", `asset.name LIKE '${"(".repeat(499)}a${")*".repeat(400)}'`, false],
])("patterns %s", (_, text, isAccepted) => {
  expect(read(text).ok).toBe(isAccepted);
});

test.each([
  "(a+)+[^a]$",
  "(.*)*x",
  "(a*)*b",
  "(a|a)*b",
  "(a|aa)+$b",
  "^(\\w+\\s?)*$x",
  "(.*)(.*)(.*)(.*)b",
])("a pattern made to explode ends: %s", (pattern) => {
  const assets = handMadeAssets([{ hostName: "a".repeat(20_000) }, { hostName: "bbb" }]);
  expect(selectAssets(`asset.name LIKE '${pattern}'`, { assets, vulnerabilities })).not.toContain(
    0,
  );
});
