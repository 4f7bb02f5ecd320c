import { renameSync, writeFileSync } from "node:fs";
import { UsageError } from "../kernel/usage-error.ts";
import type { Mock } from "../server/create-mock.ts";
import { FIXED_KEYS } from "../server/role.ts";

/** Tells whoever waits for the mock where it is, in a file that only its owner may read. */
export function writeReadyFile(file: string, mock: Mock): void {
  const keys = Object.fromEntries([...FIXED_KEYS].map(([key, role]) => [role, key]));
  const content = {
    url: mock.url,
    httpsUrl: null,
    caFile: null,
    controlToken: mock.settings.controlToken,
    keys,
    pid: process.pid,
  };
  try {
    // Whoever waits for the file must not see half of it, nor others ever read it.
    const part = `${file}.${String(process.pid)}.part`;
    writeFileSync(part, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    renameSync(part, file);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new UsageError(
      "bad-ready-file",
      `The ready file ${JSON.stringify(file)} cannot be written (${reason}).`,
      "Give --ready-file a path in a folder that exists and that you may write to.",
    );
  }
}
