import { SERVE_FLAGS, variableOf, type Flag } from "./flags.ts";

export const OVERVIEW = `insightvm-mock: a local mock of the Rapid7 InsightVM Cloud Integrations API v4

Usage
  insightvm-mock serve [flags]     run the mock until it is interrupted
  insightvm-mock serve --help      the flags
  insightvm-mock --version

Exit codes: 0 good, 2 your mistake (flag, file), 70 our bug.
Not affiliated with Rapid7.
`;

/** The flags of `serve`, a line each, with default and environment variable. */
export function serveHelp(): string {
  const flags: readonly Flag[] = SERVE_FLAGS;
  const lines = flags.map((flag) => {
    const head = `  --${flag.name}${flag.value === undefined ? "" : ` ${flag.value}`}`;
    const fallback = flag.default === "" ? "" : ` (default ${flag.default})`;
    return `${head.padEnd(30)}${flag.about}${fallback}`;
  });
  return `insightvm-mock serve: runs the mock until SIGINT or SIGTERM

${lines.join("\n")}

Every flag has an environment variable, which it beats: --rate-limit is ${variableOf("rate-limit")}.
Example: insightvm-mock serve --port 0 --assets 500 --clock manual:2026-01-15T00:00:00Z
`;
}
