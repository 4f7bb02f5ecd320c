import { expect, test } from "vitest";
import { SERVE_FLAGS, variableOf } from "../../src/cli/flags.ts";
import { serveHelp } from "../../src/cli/help.ts";
import { readFlags } from "../../src/cli/read-flags.ts";
import { readServeOptions } from "../../src/cli/serve-options.ts";
import { UsageError } from "../../src/kernel/usage-error.ts";
import { readOptions } from "../../src/server/options.ts";
import { createAuthenticate } from "../../src/server/authenticate.ts";
import { run } from "./process.ts";

/** What the command line makes of the flags, and the mock of that. */
function read(...args: string[]) {
  const { mock, ...rest } = readServeOptions(readFlags(SERVE_FLAGS, args, {}), false);
  const settings = readOptions({ controlToken: "token", ...mock });
  createAuthenticate(settings.apiKeys);
  return { ...rest, mock: settings };
}

test("without flags the defaults of the documentation hold", () => {
  const { mock, log } = read();
  expect(mock).toMatchObject({
    port: 4010,
    host: "127.0.0.1",
    seed: 7,
    assets: 12_000,
    vulnerabilities: 15_000,
    findingsPerAsset: 25,
    region: "us",
    clock: { kind: "real" },
    rateLimit: { requests: 1000, windowMilliseconds: 900_000 },
    rateLimitReset: "epoch",
    strict: false,
  });
  expect(log).toBe("json");
  expect(readServeOptions(readFlags(SERVE_FLAGS, [], {}), true).log).toBe("pretty");
});

test.each([
  [["--port=0"], { port: 0 }],
  [["--seed", "-5"], { seed: -5 }],
  [["--clock", "scaled:60"], { clock: { kind: "scaled", factor: 60 } }],
  [
    ["--clock", "manual:2026-01-15T00:00:00Z"],
    { clock: { kind: "manual", start: Date.UTC(2026, 0, 15) } },
  ],
  [["--rate-limit", "off"], { rateLimit: null }],
  [["--api-key", "a", "--api-key", "b:viewer"], { apiKeys: ["a", "b:viewer"] }],
  [["--strict"], { strict: true }],
  [["--region", "eu"], { region: "eu" }],
  [["--assets", "0"], { assets: 0 }],
  [["--profile", "lab"], { profile: "lab", assets: 200 }],
  [["--profile", "enterprise", "--assets", "50"], { assets: 50, vulnerabilities: 50_000 }],
])("%j is understood", (args, expected) => {
  expect(read(...args).mock).toMatchObject(expected);
});

test.each([
  [["--prot", "1"], "Did you mean --port?"],
  [["--port"], "Write --port N"],
  [["--port", "--seed"], "Write --port N"],
  [["--strict=yes"], "Write --strict"],
  [["--port", "65536"], "from 0 to 65535"],
  [["--port", "http"], "from 0 to 65535"],
  [["--assets", "-1"], "from 0 to 1000000"],
  [["--assets", "1e6"], "from 0 to 1000000"],
  [["--vulnerabilities", "0"], "from 1 to 250000"],
  [["--seed", "2147483648"], "2147483647"],
  [["--clock", "fast"], "scaled:60"],
  [["--clock", "scaled:0"], "scaled:60"],
  [["--clock", "manual:tomorrow"], "scaled:60"],
  [["--rate-limit", "many"], "1000/15m"],
  [["--rate-limit-reset", "soon"], "epoch, delta"],
  [["--profile", "huge"], "lab, mid-market, enterprise, planet"],
  [["--log", "loud"], "pretty, json, off"],
  [["--api-key", "a~b"], "may not hold"],
  [["--api-key", "a:king"], "key:role"],
  [["--region", "US East"], "us, us2, us3"],
  [["4010"], "behind their flags"],
])("%j is refused with what to do instead", (args, mend) => {
  const refusal = (): unknown => {
    try {
      return read(...args);
    } catch (error) {
      return error;
    }
  };
  const error = refusal();
  expect(error).toBeInstanceOf(UsageError);
  expect(`${(error as UsageError).message} ${(error as UsageError).mend}`).toContain(mend);
});

test("every flag has an environment variable", () => {
  const values: Record<string, string> = {
    profile: "lab",
    clock: "real",
    "rate-limit": "5/1s",
    strict: "on",
  };
  const environment = Object.fromEntries(
    SERVE_FLAGS.map(({ name }) => [variableOf(name), values[name] ?? "1"]),
  );
  expect([...readFlags(SERVE_FLAGS, [], environment).keys()]).toEqual(
    SERVE_FLAGS.map(({ name }) => name),
  );
});

test("help names every flag, overview and version go to stdout with exit 0", async () => {
  for (const { name } of SERVE_FLAGS) expect(serveHelp()).toContain(`--${name}`);
  const help = run(["serve", "--help"]);
  const overview = run([]);
  const version = run(["--version"]);
  expect([await help.ended, await overview.ended, await version.ended]).toEqual([0, 0, 0]);
  expect(help.output.stdout).toBe(serveHelp());
  expect(overview.output.stdout).toContain("serve");
  expect(version.output.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("an unknown command and a bad flag are three lines and exit 2, without a stack", async () => {
  for (const args of [["srve"], ["serve", "--prot", "1"], ["run"]]) {
    const running = run(args);
    expect(await running.ended).toBe(2);
    expect(running.output.stderr.trimEnd().split("\n")).toHaveLength(3);
    expect(running.output.stderr).not.toContain("at ");
  }
});
