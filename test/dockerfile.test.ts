/** Nothing here can build the image; what can be known without an engine is held by these tests. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const linesOf = (name: string): string[] =>
  readFileSync(pathOf(name), "utf8").replaceAll("\\\n", " ").split("\n");

type Instruction = { readonly word: string; readonly rest: string };

const instructions = linesOf("Dockerfile")
  .map((line) => /^([A-Z]+)\s+(.*)$/.exec(line.trim()))
  .map((match): Instruction => ({ word: match?.[1] ?? "", rest: match?.[2] ?? "" }))
  .filter(({ word }) => word !== "");
const restsOf = (word: string, from: readonly Instruction[] = instructions): string[] =>
  from.filter((instruction) => instruction.word === word).map(({ rest }) => rest);
const image = instructions.slice(instructions.findLastIndex(({ word }) => word === "FROM"));

const words = (json: string): string[] => {
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) throw new Error(`no list of words: ${json}`);
  return parsed.map(String);
};

test("each stage starts from one Node major and distribution, and builders are left behind", () => {
  const bases = restsOf("FROM").map((rest) => rest.split(" ")[0]);
  expect(bases.length).toBeGreaterThan(1);
  expect(new Set(bases).size).toBe(1);
  expect(bases[0]).toMatch(/^node:(2[2-9])-[a-z]+-slim$/);
  expect(restsOf("RUN", image)).toEqual([]);
});

test("packages are installed from the lock, run no scripts, and only run-time ones are shipped", () => {
  const installs = restsOf("RUN").filter((rest) => rest.includes("npm ") && !rest.includes("run"));
  for (const install of installs) expect(install).toMatch(/^npm ci .*--ignore-scripts/);
  expect(restsOf("COPY", image)).toContain("--from=packages /app/node_modules ./node_modules");
  const stage = instructions.findIndex(({ rest }) => rest.endsWith("AS packages"));
  expect(restsOf("RUN", instructions.slice(stage))).toEqual(["npm ci --omit=dev --ignore-scripts"]);
});

test("the program runs as an ordinary user and listens where Docker can reach it", () => {
  expect(restsOf("USER", image)).toEqual(["node"]);
  expect(restsOf("EXPOSE", image)).toEqual(["4010"]);
  expect(restsOf("ENV", image).join(" ")).toContain("INSIGHTVM_MOCK_HOST=0.0.0.0");
});

test("no shell stands between Docker and the program", () => {
  expect(restsOf("ENTRYPOINT", image).map(words)).toEqual([["node", "dist/cli/main.js"]]);
  expect(restsOf("CMD", image).map(words)).toEqual([["serve"]]);
  expect(healthCheck()[0]).toBe("node");
});

test.each(
  restsOf("COPY")
    .filter((rest) => !rest.startsWith("--from"))
    .flatMap((rest) => rest.split(/\s+/).slice(0, -1)),
)("what is copied exists and reaches the build: %s", (source) => {
  expect(existsSync(pathOf(source))).toBe(true);
  if (statSync(pathOf(source)).isDirectory()) expect(readdirSync(pathOf(source))).not.toEqual([]);
  const allowed = linesOf(".dockerignore").filter((line) => line.startsWith(`!${source}`));
  expect(allowed).not.toEqual([]);
});

function healthCheck(): string[] {
  const [rest] = restsOf("HEALTHCHECK", image);
  return words(rest?.replace(/^.*?\sCMD\s+/, "") ?? "");
}

async function exitCodeOfHealthCheck(port: number): Promise<unknown> {
  const [, ...args] = healthCheck();
  const env = { ...process.env, INSIGHTVM_MOCK_PORT: String(port) };
  return promisify(execFile)(process.execPath, args, { env }).then(
    () => 0,
    (error: unknown) => (error as { code: unknown }).code,
  );
}

test.each([
  [200, 0],
  [503, 1],
])("health that answers %i ends the check with %i", async (status, code) => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, reply) => {
    asked.push(request.url);
    reply.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    expect(await exitCodeOfHealthCheck((server.address() as AddressInfo).port)).toBe(code);
    expect(asked).toEqual(["/__mock/health"]);
  } finally {
    server.close();
  }
});

test("a program that does not listen is not healthy", async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  expect(await exitCodeOfHealthCheck(port)).toBe(1);
});
