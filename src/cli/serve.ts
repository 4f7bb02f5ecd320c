import { rmSync } from "node:fs";
import { isLoopback } from "../server/is-loopback.ts";
import { createMock } from "../server/create-mock.ts";
import { banner } from "./banner.ts";
import { SERVE_FLAGS } from "./flags.ts";
import { serveHelp } from "./help.ts";
import { createWriter } from "./writer.ts";
import { createLog } from "./log.ts";
import { readFlags } from "./read-flags.ts";
import { writeReadyFile } from "./ready-file.ts";
import { readServeOptions, type LogStyle } from "./serve-options.ts";

/** Runs the mock until SIGINT or SIGTERM; resolves when every connection is closed. */
export async function serve(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(serveHelp());
    return;
  }
  const stopped = waitForSignal();
  const { stdout, stderr } = process;
  const options = readServeOptions(readFlags(SERVE_FLAGS, args, process.env), stdout.isTTY);
  const write = createWriter(stdout);
  const isColored = stdout.isTTY && process.env["NO_COLOR"] === undefined;
  const mock = await createMock({
    ...options.mock,
    onExchange: createLog(options.log, write, isColored),
    onBug: (error) => {
      stderr.write(`insightvm-mock: bug, please report it: ${String(error)}\n`);
    },
  });
  try {
    if (options.readyFile !== undefined) writeReadyFile(options.readyFile, mock);
    const { host } = mock.settings;
    if (!isLoopback(host)) {
      stderr.write(
        `insightvm-mock: warning: listening on ${host}, so others on the network can reach the mock.\n`,
      );
    }
    write(announce(mock, options.log));
    await stopped;
  } finally {
    if (options.readyFile !== undefined) rmSync(options.readyFile, { force: true });
    await mock.close();
  }
}

function announce(mock: Awaited<ReturnType<typeof createMock>>, log: LogStyle): string {
  if (log !== "json") return banner(mock);
  const { seed, assets, vulnerabilities, controlToken } = mock.settings;
  const ready = { event: "ready", url: mock.url, seed, assets, vulnerabilities, controlToken };
  return `${JSON.stringify(ready)}\n`;
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve();
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
  });
}
