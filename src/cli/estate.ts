import { startTime } from "../kernel/clock.ts";
import { unchanged } from "../estate/change.ts";
import { createEstate } from "../estate/create-estate.ts";
import { readOptions } from "../server/options.ts";
import { pickMockOptions, pickSwitch, pickWord } from "./flag-values.ts";
import { ESTATE_FLAGS } from "./flags.ts";
import { estateHelp } from "./help.ts";
import { readFlags } from "./read-flags.ts";
import { summarize } from "./summarize.ts";
import { writeEstate } from "./write-estate.ts";

/** Writes the estate at the clock's instant as files, or prints what it holds. */
export function estate(args: readonly string[]): void {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(estateHelp());
    return;
  }
  const given = readFlags(ESTATE_FLAGS, args, process.env);
  const format = pickWord(given, "format", ["ndjson", "summary"]) ?? "ndjson";
  const withFindings = pickSwitch(given, "include-same");
  const settings = readOptions({ controlToken: "unused", ...pickMockOptions(given) });
  const whole = createEstate(settings);
  const snapshot = whole.at(startTime(settings.clock)().now(), unchanged);
  if (format === "summary") {
    process.stdout.write(summarize(settings, snapshot));
    return;
  }
  const { stderr } = process;
  const files = writeEstate(snapshot, whole.sites, {
    folder: given.get("out")?.at(-1) ?? ".",
    withFindings,
    onProgress: (text) => {
      if (stderr.isTTY) stderr.write(`\r${text}`);
    },
  });
  process.stdout.write(files.map(({ path, records }) => `${path} ${String(records)}\n`).join(""));
}
