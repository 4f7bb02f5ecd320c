import { connect } from "node:net";
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { send } from "../server/wire.ts";
import { run, waitFor } from "./process.ts";

const SMALL = ["--port", "0", "--assets", "50", "--vulnerabilities", "60"];
const READY = /"url":"(http:[^"]+)"/;

test("serve says where it listens, writes the ready file for its owner alone, and ends with 0", async () => {
  const folder = mkdtempSync(join(tmpdir(), "insightvm-mock-"));
  const file = join(folder, "ready.json");
  const running = run(["serve", ...SMALL, "--ready-file", file, "--control-token", "my-token"]);
  const [, url = ""] = await waitFor(running, READY);
  const ready: unknown = JSON.parse(readFileSync(file, "utf8"));
  expect(ready).toEqual({
    url,
    httpsUrl: null,
    caFile: null,
    controlToken: "my-token",
    keys: {
      admin: "mock-admin-key",
      viewer: "mock-viewer-key",
      restricted: "mock-restricted-key",
      nosite: "mock-nosite-key",
    },
    pid: running.child.pid,
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const health = await send(url, "/__mock/health");
  expect(JSON.parse(health.text)).toMatchObject({ status: "ready", seed: 7 });
  running.child.kill("SIGTERM");
  expect(await running.ended).toBe(0);
  expect(running.output.stderr).toBe("");
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s ends it with 0 though a connection hangs",
  async (signal) => {
    const running = run(["serve", ...SMALL]);
    const [, url = ""] = await waitFor(running, READY);
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const closed = new Promise((resolve) => socket.on("close", resolve));
    socket.on("error", () => undefined);
    socket.write(
      "POST /vm/v4/integration/assets HTTP/1.1\r\nHost: x\r\nX-Api-Key: mock-admin-key\r\nContent-Length: 10\r\n\r\n",
    );
    await send(url, "/validate");
    running.child.kill(signal);
    expect(await running.ended).toBe(0);
    await closed;
  },
);

test("two processes with the same seed and instant give the same bytes", async () => {
  const args = ["serve", ...SMALL, "--clock", "manual:2026-01-15T12:00:00Z", "--seed", "11"];
  const urls = await Promise.all(
    [run(args), run(args), run([...args, "--seed", "12"])].map(
      async (one) => (await waitFor(one, READY))[1] ?? "",
    ),
  );
  const bodies = await Promise.all(
    urls.map(async (url) => {
      const targets = [
        "assets?size=50&includeSame=true",
        "vulnerabilities?size=60",
        "sites?size=50",
      ];
      const answers = await Promise.all(
        targets.map((target) =>
          send(url, `/vm/v4/integration/${target}`, {
            method: "POST",
            headers: { "x-api-key": "mock-admin-key", host: "mock.test" },
          }),
        ),
      );
      return answers.map(({ text }) => text).join("\n");
    }),
  );
  expect(bodies[0]).toBe(bodies[1]);
  expect(bodies[0]).not.toBe(bodies[2]);
});

test("the log has a line per exchange, with role and sandbox but never a key", async () => {
  const running = run(["serve", ...SMALL, "--api-key", "very-secret-key:viewer"]);
  const [, url = ""] = await waitFor(running, READY);
  await send(url, "/validate", { headers: { "x-api-key": "very-secret-key~box" } });
  await send(url, "/validate", { headers: { "x-api-key": "wrong-secret-key" } });
  await waitFor(running, /"number":2/);
  expect(running.output.stdout).toContain('"role":"viewer","sandbox":"box"');
  expect(running.output.stdout).not.toContain("secret");
});

test("the banner tells URL, seed, counts, keys and that much is assumed", async () => {
  const running = run(["serve", ...SMALL, "--log", "pretty", "--rate-limit", "off", "--seed", "3"]);
  const [banner] = await waitFor(running, /[\s\S]*Assumed.*\n/);
  expect(banner).toMatch(/ready on http:\/\/127\.0\.0\.1:\d+/);
  for (const part of [
    "50 assets",
    "60 vulnerabilities",
    "seed 3",
    "mock-admin-key",
    "Limit    off",
  ]) {
    expect(banner).toContain(part);
  }
  expect(banner).not.toMatch(/\u001b/);
});

test("a flag beats its environment variable", async () => {
  const environment = {
    INSIGHTVM_MOCK_SEED: "21",
    INSIGHTVM_MOCK_PORT: "0",
    INSIGHTVM_MOCK_ASSETS: "70",
  };
  const running = run(["serve", "--assets", "50", "--vulnerabilities", "60"], environment);
  const [line] = await waitFor(running, /.*"event":"ready".*\n/);
  expect(JSON.parse(line)).toMatchObject({ seed: 21, assets: 50 });
});

test("a taken port is three lines on stderr and exit 2", async () => {
  const first = run(["serve", ...SMALL]);
  const [, url = ""] = await waitFor(first, READY);
  const second = run(["serve", "--port", new URL(url).port, "--assets", "50"]);
  expect(await second.ended).toBe(2);
  expect(second.output.stderr.trimEnd().split("\n")).toHaveLength(3);
  expect(second.output.stderr).toContain("taken");
  expect(second.output.stdout).toBe("");
});

test("a ready file that cannot be written is exit 2, and the mock does not stay", async () => {
  const running = run(["serve", ...SMALL, "--ready-file", "/no/such/folder/ready.json"]);
  expect(await running.ended).toBe(2);
  expect(running.output.stderr).toContain("--ready-file");
});

test("a reader of the log that goes away neither ends nor stops the mock", async () => {
  const running = run(["serve", ...SMALL]);
  const [, url = ""] = await waitFor(running, READY);
  running.child.stdout?.destroy();
  for (let at = 0; at < 3; at++) expect((await send(url, "/validate")).status).toBe(401);
  running.child.kill("SIGTERM");
  expect(await running.ended).toBe(0);
});

test("listening beyond loopback warns", async () => {
  const running = run(["serve", ...SMALL, "--host", "0.0.0.0"]);
  await waitFor(running, READY);
  expect(running.output.stderr).toContain("warning");
});
