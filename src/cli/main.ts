#!/usr/bin/env node
import { UsageError } from "../kernel/usage-error.ts";
import { version } from "../kernel/version.ts";
import { estate } from "./estate.ts";
import { OVERVIEW } from "./help.ts";
import { serve } from "./serve.ts";

const EXIT_USAGE = 2;
const EXIT_BUG = 70;

/** Commands that the documentation promises for later; named so that nobody takes them for typing errors. */
const LATER = ["run", "exec", "lint", "conform"];

async function main([command, ...args]: readonly string[]): Promise<void> {
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    process.stdout.write(OVERVIEW);
    return;
  }
  if (command === "--version") {
    process.stdout.write(`${version}\n`);
    return;
  }
  if (command === "serve") {
    await serve(args);
    // A reader of our log that has stalled must not keep us alive.
    process.exit();
  }
  if (command === "estate") {
    estate(args);
    return;
  }
  throw new UsageError(
    "unknown-command",
    LATER.includes(command)
      ? `The command ${command} is not part of this version.`
      : `There is no command ${JSON.stringify(command)}.`,
    "The commands are serve and estate; see insightvm-mock --help.",
  );
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(
      `insightvm-mock: ${error.message}\n  ${error.mend}\n  See --help. (${error.code})\n`,
    );
    process.exitCode = EXIT_USAGE;
  } else {
    process.stderr.write(
      `insightvm-mock: this is our bug, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = EXIT_BUG;
  }
}
