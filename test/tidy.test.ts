import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { offences } from "./tidy/offences.ts";
import { LINES_MAX, LONG, SLEEPERS, rules } from "./tidy/rules.ts";
import { readSource } from "./tidy/source.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FOLDERS = ["src", "test", "spec", "fixtures", "bench", "scenarios"];

function pathsUnder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const found = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)));
}

const sources = FOLDERS.flatMap(pathsUnder).map((path) => {
  return readSource(path, path.endsWith(".ts") ? readFileSync(join(ROOT, path), "utf8") : "");
});

test.each(Object.values(rules))("$claim", (rule) => {
  expect(sources.flatMap((source) => offences(rule, source))).toEqual([]);
});

test("an exemption names something that exists", () => {
  const named = [...Object.keys(LONG), ...Object.keys(SLEEPERS)];
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("each package has its reason in CONTRIBUTING.md", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const page = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  const reasoned = [...page.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name]) => name);
  expect(reasoned.toSorted()).toEqual(packages.toSorted());
});

type Manifest = Readonly<
  Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>
>;
type Name = keyof typeof rules;
const broken: readonly (readonly [Name, string, string])[] = [
  ["layers", "src/kernel/a.ts", 'import { b } from "../estate/b.ts";'],
  ["layers", "src/query/sort/a.ts", 'import type { B } from "../../api/b.ts";'],
  ["layers", "src/estate/a.ts", 'type B = import("../cli/b.ts").B;'],
  ["layers", "src/cli/a.ts", 'export * from "../index.ts";'],
  ["folders", "src/engine/a.ts", ""],
  ["folders", "src/main.ts", ""],
  ["hono", "src/api/a.ts", 'import type { Context } from "hono";'],
  ["hono", "src/cli/a.ts", 'import { serve } from "@hono/node-server";'],
  ["process", "src/server/a.ts", "const port = process.env.PORT;"],
  ["process", "src/index.ts", "if (true) console.log(1);"],
  ["process", "src/server/a.ts", 'import { exit } from "node:process";'],
  ["time", "src/server/a.ts", "const at = Date.now();"],
  ["time", "src/estate/a.ts", "const at = `${new Date().toISOString()}`;"],
  ["time", "src/api/a.ts", "const at = performance.now();"],
  ["time", "src/server/a.ts", "setTimeout(close, 5);"],
  ["time", "src/cli/a.ts", "setInterval(look, 5);"],
  ["time", "src/server/a.ts", 'import sleepers from "node:timers/promises";'],
  ["dice", "test/a.test.ts", "const port = Math.random();"],
  ["inexact", "src/estate/a.ts", "const decay = Math.exp(-age);"],
  ["inexact", "src/kernel/a.ts", "const square = side ** 2;"],
  ["locale", "src/query/a.ts", "names.sort((a, b) => a.localeCompare(b));"],
  ["faker", "src/estate/a.ts", 'import { faker } from "@faker-js/faker/locale/en";'],
  ["drawers", "src/api/helpers.ts", ""],
  ["drawers", "test/common/a.ts", ""],
  ["kebab", "src/api/searchAssets.ts", ""],
  ["kebab", "test/search_assets.test.ts", ""],
  ["promises", "src/api/a.ts", "// TODO: the rest"],
  ["promises", "test/a.test.ts", "/* FIXME later */"],
  ["silence", "src/api/a.ts", "// eslint-disable-next-line no-console"],
  ["long", "src/api/a.ts", "a();\n".repeat(LINES_MAX + 1)],
  ["only", "test/a.test.ts", 'test.only("a", b);'],
  ["skip", "test/a.test.ts", 'test.skip("a", () => { b("c"); });'],
  ["skip", "test/a.test.ts", 'test("a", ({ skip }) => { skip(); });'],
  ["skip", "test/a.test.ts", 'test.skipIf(isSlow)("a", b);'],
  ["sleep", "test/a.test.ts", "await new Promise((done) => setTimeout(done, 5));"],
  ["sleep", "test/a.test.ts", 'import sleepers from "node:timers/promises";'],
];

test.each(broken)("the rule on %s is broken by %s: %s", (name, path, text) => {
  const found = offences(rules[name], readSource(path, text));
  expect(found).toEqual([`${path}:1 ${rules[name].claim}; ${rules[name].mend}`]);
});

test("each rule is shown to fail", () => {
  expect(new Set(broken.map(([name]) => name))).toEqual(new Set(Object.keys(rules)));
});

const sound: readonly (readonly [string, string])[] = [
  ["src/api/sites/a.ts", 'import { b } from "../../kernel/b.ts"; import { c } from "./c.ts";'],
  ["src/server/a.ts", 'import { Hono } from "hono"; socket.setTimeout(5); headers = { Date: b };'],
  ["src/server/a.ts", 'const a = "Date.now()"; /* setTimeout( */ const b = `process.env ${c}`;'],
  ["src/server/a.ts", "const quote = /[\"'`]/; // localeCompare would depend on the machine"],
  ["src/estate/a.ts", "const b = Math.imul(c, d) * 2 ** 18 + Date.UTC(2020, 0); // TODO(#12): f"],
  ["src/estate/a.ts", "// eslint-disable-next-line complexity -- one case per column shape"],
  ["src/api/a.ts", "a();\n".repeat(LINES_MAX)],
  ["src/spec/generated/a.ts", "a();\n".repeat(LINES_MAX + 1)],
  ["test/a.test.ts", 'test("a", ({ skip }) => { skip(isWindows, "no signals there"); });'],
];

test.each(sound)("no rule is broken by %s: %s", (path, text) => {
  const source = readSource(path, text);
  expect(Object.values(rules).flatMap((rule) => offences(rule, source))).toEqual([]);
});
