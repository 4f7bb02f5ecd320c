/** What the README says is done here as it says it, so that nobody copies a line that does not work. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { matchOperation } from "../src/api/match.ts";
import { SERVE_FLAGS, variableOf, type Flag } from "../src/cli/flags.ts";
import type { Mock } from "../src/server/create-mock.ts";
import { FIXED_KEYS } from "../src/server/role.ts";
import { operations } from "../src/spec/generated/operations.ts";
import { ask, KEYS } from "./server/ask.ts";
import { startMock } from "./server/start.ts";

const root = new URL("../", import.meta.url);
const page = readFileSync(new URL("README.md", root), "utf8");
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", text = ""]) => ({ language, text }),
);

type Variables = ReadonlyMap<string, string>;

/** A line of a shell example: what it asks, and the variable that keeps a part of the answer. */
type Step =
  | { readonly kind: "assign"; readonly name: string; readonly value: string }
  | { readonly kind: "ask"; readonly curl: string; readonly keep?: Keep }
  | { readonly kind: "other"; readonly line: string };
type Keep = { readonly name: string; readonly path: string };

const steps = blocks
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.replace(/\\\n\s*/g, "").split("\n"))
  .filter((line) => line !== "")
  .map(readStep);

function readStep(line: string): Step {
  const [, name = "", curl = "", path = ""] =
    /^([A-Z]+)=\$\((curl .*) \| pick '([^']+)'\)$/.exec(line) ?? [];
  if (name !== "") return { kind: "ask", curl, keep: { name, path } };
  if (line.startsWith("curl ")) return { kind: "ask", curl: line };
  const [, variable, value = ""] = /^([A-Z]+)=([^$]+)$/.exec(line) ?? [];
  return variable === undefined
    ? { kind: "other", line }
    : { kind: "assign", name: variable, value };
}

/** Splits as a shell does, as far as the README needs: both quotes, escapes, `$NAME`. */
function wordsOf(text: string, variables: Variables): string[] {
  const valueOf = (name: string): string => {
    const value = variables.get(name);
    if (value === undefined) throw new Error(`$${name} was not set before: ${text}`);
    return value;
  };
  const insideDoubleQuotes = (quoted: string): string =>
    quoted.replace(/\\(["\\$`])|\$([A-Z]+)/g, (_, escaped?: string, name?: string) =>
      name === undefined ? (escaped ?? "") : valueOf(name),
    );
  const words = text.match(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g) ?? [];
  return words.map((word) =>
    word.replace(
      /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)|\$([A-Z]+)/g,
      (_, single?: string, double?: string, escaped?: string, name?: string) => {
        if (double !== undefined) return insideDoubleQuotes(double);
        return name === undefined ? (single ?? escaped ?? "") : valueOf(name);
      },
    ),
  );
}

type CurlRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
};

/** What curl would send; options that the README has no need of are refused. */
function readCurl(text: string, variables: Variables): CurlRequest {
  const words = wordsOf(text, variables).slice(1);
  const urls: string[] = [];
  const headers: Record<string, string> = {};
  let method: string | undefined;
  let body: string | undefined;
  while (words.length > 0) {
    const word = words.shift() ?? "";
    if (word === "-X") method = words.shift();
    else if (word === "-d") body = words.shift();
    else if (word === "-H") {
      const [name = "", value = ""] = (words.shift() ?? "").split(": ");
      headers[name.toLowerCase()] = value;
    } else if (!word.startsWith("-")) urls.push(word);
    else if (word !== "-s") throw new Error(`this test knows no curl ${word}: ${text}`);
  }
  expect([text, urls.length]).toEqual([text, 1]);
  const [url = ""] = urls;
  if (body === undefined) return { method: method ?? "GET", url, headers };
  const typed = { "content-type": "application/x-www-form-urlencoded", ...headers };
  return { method: method ?? "POST", url, headers: typed, body };
}

/** Follows a path such as `data[0].id`. */
function pick(json: unknown, path: string): string {
  const found = path
    .split(/[.[\]]+/)
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key] ?? undefined,
      json,
    );
  if (typeof found !== "string") throw new Error(`the answer has no text at ${path}`);
  return found;
}

/** Runs the examples from the first to the last and tells how each was answered. */
async function runExamples(mock: Mock): Promise<(readonly [curl: string, status: number])[]> {
  const fixed = new Map([
    ["BASE", mock.url],
    ["TOKEN", mock.settings.controlToken],
  ]);
  const variables = new Map<string, string>();
  const answered: (readonly [string, number])[] = [];
  for (const step of steps) {
    if (step.kind === "assign") variables.set(step.name, fixed.get(step.name) ?? step.value);
    if (step.kind !== "ask") continue;
    const { method, url, headers, body } = readCurl(step.curl, variables);
    expect(url.startsWith(`${mock.url}/`)).toBe(true);
    const target = url.slice(mock.url.length);
    const asked = { key: null, headers, ...(body === undefined ? {} : { body }) };
    const { status, text } = await ask(mock, `${method} ${target}`, asked);
    answered.push([step.curl, status]);
    if (step.keep) variables.set(step.keep.name, pick(JSON.parse(text), step.keep.path));
  }
  return answered;
}

/** The cells of every row of the table under a heading that begins like this, code marks taken off. */
function rowsUnder(heading: string): string[][] {
  const [, section = ""] = page.split(`\n## ${heading}`);
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => {
    const cells = row.split("|").slice(1, -1);
    return cells.map((cell) => cell.trim().replace(/^`(.*)`$/, "$1"));
  });
}

test("the two commands of the set-up come first, each in a block of its own", () => {
  const texts = blocks.map(({ text }) => text);
  expect(texts.slice(0, 2)).toEqual(["npm ci && npm start\n", "npm ci && npm test\n"]);
  expect(page.match(/npm ci &&/g)).toHaveLength(2);
});

test("every curl example is answered with 2xx", async () => {
  const answered = await runExamples(await startMock({ rateLimit: "1000/15m" }));
  expect(answered.length).toBeGreaterThanOrEqual(Object.keys(operations).length);
  expect(answered.filter(([, status]) => status < 200 || status > 299)).toEqual([]);
});

test("every operation has a curl example, and every example of the API is an operation", () => {
  const anything = new Map(
    steps.flatMap((step): [string, string][] => {
      if (step.kind === "assign") return [[step.name, step.value]];
      return step.kind === "ask" && step.keep !== undefined ? [[step.keep.name, "some-id"]] : [];
    }),
  );
  const shown = steps
    .flatMap((step) => (step.kind === "ask" ? [readCurl(step.curl, anything)] : []))
    .map(({ method, url }) => ({ method, path: new URL(url).pathname }))
    .filter(({ path }) => !path.startsWith("/__mock/"))
    .map(({ method, path }) => {
      const match = matchOperation(method, path);
      return match.kind === "operation" ? match.operationId : `${method} ${path}`;
    });
  expect([...new Set(shown)].sort()).toEqual(Object.keys(operations).sort());
});

test("nothing but curl, variables and commands for set-up stands in the shell examples", () => {
  const others = steps.flatMap((step) => (step.kind === "other" ? [step.line] : []));
  expect(others.filter((line) => !/^(npm|docker|pick\(\)) /.test(line))).toEqual([]);
});

test("the table of flags holds what serve takes, with defaults and variables", () => {
  const flags = SERVE_FLAGS.map(({ name, default: fallback, ...rest }: Flag) => [
    `--${name}${rest.value === undefined ? "" : ` ${rest.value}`}`,
    fallback === "" ? "none" : fallback,
    variableOf(name),
  ]);
  expect(rowsUnder("Flags").map((cells) => cells.slice(0, 3))).toEqual(flags);
});

test("the table of keys holds every key, and each is answered as it says", async () => {
  const keys = rowsUnder("Keys").map(([key = ""]) => key);
  expect(keys).toEqual([...FIXED_KEYS.keys(), KEYS.revoked]);
  const mock = await startMock();
  const statuses = keys.map(async (key) => (await ask(mock, "GET /validate", { key })).status);
  expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200, 401]);
});

test("every link to a file of the project leads somewhere", () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
