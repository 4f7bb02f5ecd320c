import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

export type Running = {
  readonly child: ChildProcess;
  /** Everything written so far. */
  readonly output: { stdout: string; stderr: string };
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
};

/** Runs the command line in a process of its own; what still runs after the tests is ended. */
export function run(args: readonly string[], environment: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, ["--import", TSX, MAIN, ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string);
  afterAll(() => {
    if (child.exitCode === null) child.kill("SIGKILL");
  });
  return { child, output, ended };
}

/** Resolves with the first match in what the process wrote to stdout; rejects if it ends before. */
export function waitFor(
  { child, output, ended }: Running,
  pattern: RegExp,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const match = pattern.exec(output.stdout);
      if (match !== null) resolve(match);
    };
    child.stdout?.on("data", look);
    void ended.then((code) => {
      reject(new Error(`ended with ${String(code)} before ${String(pattern)}: ${output.stderr}`));
    });
    look();
  });
}
