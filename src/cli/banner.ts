import type { Mock } from "../server/create-mock.ts";
import { FIXED_KEYS } from "../server/role.ts";
import { formatInstant } from "../kernel/instant.ts";
import { version } from "../kernel/version.ts";
import { formatRateLimit } from "../server/limiter.ts";
import type { Settings } from "../server/options.ts";

const ABOUT_KEYS: Readonly<Record<string, string>> = {
  admin: "everything",
  viewer: "reads everything",
  restricted: "sees two sites",
  nosite: "sees no assets",
};

/** What a person sees when the mock is ready. */
export function banner(mock: Mock): string {
  const { settings } = mock;
  const keys = [...FIXED_KEYS].map(([key, role]) => `${key.padEnd(22)} ${ABOUT_KEYS[role] ?? ""}`);
  const rows: readonly (readonly [string, string])[] = [
    ["API", `${mock.url}/vm/v4/integration (region ${settings.region}), ${mock.url}/validate`],
    [
      "Estate",
      `${count(settings.assets)} assets, ${count(settings.vulnerabilities)} vulnerabilities, seed ${String(settings.seed)}`,
    ],
    ["Clock", `${settings.clock.kind}, now ${formatInstant(mock.clock.now())}`],
    ["Limit", describeLimit(settings)],
    ["Keys", keys.join(`\n${" ".repeat(11)}`)],
    ["Control", `${mock.url}/__mock, token ${settings.controlToken}`],
    [
      "Assumed",
      "429, the 10,000 rule, bad parameters and more were never recorded; see the README",
    ],
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(9)}${value}`);
  return `insightvm-mock ${version} is ready on ${mock.url}\n\n${lines.join("\n")}\n\n`;
}

function describeLimit({ rateLimit, rateLimitReset }: Settings): string {
  if (rateLimit === null) return "off";
  return `${formatRateLimit(rateLimit)} per key, reset told as ${rateLimitReset}`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
