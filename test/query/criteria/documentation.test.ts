import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operatorsOf } from "../../../src/query/criteria/operator.ts";
import { parseCriteria } from "../../../src/query/criteria/parse.ts";
import type { FieldType } from "../../../src/spec/field.ts";

const page = readFileSync(new URL("../../../docs/criteria.md", import.meta.url), "utf8");

/** Cells of the table under a heading, without its head. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
}

function unquote(cell = ""): string {
  return cell.replace(/^`|`$/g, "");
}

const examples = tableUnder("Examples").map(
  ([text, key]) => [unquote(text), unquote(key)] as const,
);

test("the page has examples", () => {
  expect(examples.length).toBeGreaterThan(8);
});

test.each(examples)("the example is read, strictly too: %s", (text, key) => {
  const slot = key === "asset" ? "asset" : "finding";
  expect(parseCriteria(text, slot, { isStrict: true })).toMatchObject({ ok: true });
});

function fencesOf(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]+)^\`\`\``, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

test("the body of the page is read in both keys, strictly too", () => {
  const [body = "{}"] = fencesOf("json");
  const { asset, vulnerability } = JSON.parse(body) as { asset: string; vulnerability: string };
  expect(parseCriteria(asset, "asset", { isStrict: true }).ok).toBe(true);
  expect(parseCriteria(vulnerability, "finding", { isStrict: true }).ok).toBe(true);
});

test("the page shows a hint as it is given", () => {
  const [, hint] = /^x-mock-hint: (.+)$/m.exec(page) ?? [];
  const outcome = parseCriteria("sevrity = 'critical'", "asset", { isStrict: false });
  expect(outcome).toMatchObject({ ok: false, refusal: { hint } });
});

test("whatever else the page writes as criteria is read in one of the keys", () => {
  const written = [...page.matchAll(/`((?:NOT )?[a-z_][\w.]* (?:!?=|[A-Z]+) [^`|]+)`/g)]
    .map((match) => match[1] ?? "")
    .filter((text) => !text.startsWith("field "));
  expect(written.length).toBeGreaterThan(9);
  for (const text of written) {
    const isRead = (slot: "asset" | "finding"): boolean =>
      parseCriteria(text.replaceAll("\\|", "|"), slot, { isStrict: false }).ok;
    expect(isRead("asset") || isRead("finding"), text).toBe(true);
  }
});

test("the page tells the operators of each type", () => {
  const told = tableUnder("Operators").flatMap(([types = "", operators = ""]) => {
    const words = [...operators.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    return types.split(", ").map((type) => [type, words] as const);
  });
  const number = ["=", "!=", ">", ">=", "<", "<=", "IN", "NOT IN", "IS NULL", "IS NOT NULL"];
  for (const [type, words] of told) {
    const all = type === "number" ? number : words;
    expect([...all].sort(), type).toEqual([...operatorsOf(type as FieldType)].sort());
  }
  expect(told.map(([type]) => type).sort()).toEqual([
    "boolean",
    "enum",
    "id",
    "instant",
    "ip",
    "number",
    "string",
    "string-set",
  ]);
});
