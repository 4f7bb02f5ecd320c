import { ESTATE_FLAGS, SERVE_FLAGS, variableOf, type Flag } from "./flags.ts";

export const OVERVIEW = `insightvm-mock: a local mock of the Rapid7 InsightVM Cloud Integrations API v4

Usage
  insightvm-mock serve [flags]     run the mock until it is interrupted
  insightvm-mock estate [flags]    write the estate as files, without a server
  insightvm-mock <command> --help  the flags of a command
  insightvm-mock --version

Exit codes: 0 good, 2 your mistake (flag, file), 70 our bug.
Not affiliated with Rapid7.
`;

export function serveHelp(): string {
  return help("serve: runs the mock until SIGINT or SIGTERM", SERVE_FLAGS, [
    "insightvm-mock serve --port 0 --assets 500 --clock manual:2026-01-15T00:00:00Z",
  ]);
}

export function estateHelp(): string {
  return help(
    "estate: writes assets.ndjson, vulnerabilities.ndjson and sites.ndjson",
    ESTATE_FLAGS,
    ["insightvm-mock estate --assets 500 --out data", "insightvm-mock estate --format summary"],
  );
}

/** A command's flags, a line each, with defaults; then examples. */
function help(title: string, flags: readonly Flag[], examples: readonly string[]): string {
  const lines = flags.map((flag) => {
    const head = `  --${flag.name}${flag.value === undefined ? "" : ` ${flag.value}`}`;
    const fallback = flag.default === "" ? "" : ` (default ${flag.default})`;
    return `${head.padEnd(30)}${flag.about}${fallback}`;
  });
  return `insightvm-mock ${title}

${lines.join("\n")}

Every flag has an environment variable, which it beats: --seed is ${variableOf("seed")}.
Examples:
${examples.map((example) => `  ${example}`).join("\n")}
`;
}
