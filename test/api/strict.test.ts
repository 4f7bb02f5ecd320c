import { expect, test } from "vitest";
import { ask } from "../server/ask.ts";
import { startMock } from "../server/start.ts";

const strict = await startMock({ strict: true });
const tolerant = await startMock();
const ASSETS = "POST /vm/v4/integration/assets";
const VULNERABILITIES = "POST /vm/v4/integration/vulnerabilities";

test.each<[string, string, object | undefined]>([
  ["a size above 500", `${ASSETS}?size=501`, undefined],
  ["paging in the body", ASSETS, { size: 100 }],
  ["a cursor in the body", VULNERABILITIES, { cursor: "x" }],
  ["asset criteria on the vulnerability search", VULNERABILITIES, { asset: "x" }],
  [
    "a spelling that only third parties use",
    VULNERABILITIES,
    { vulnerability: "vulnerability.vulnKey = 'x'" },
  ],
])(
  "%s is tolerated with or without a hint, and refused in strict mode with one",
  async (_, line, body) => {
    const asked = body === undefined ? {} : { body };
    expect((await ask(tolerant, line, asked)).status).toBe(200);
    const refused = await ask(strict, line, asked);
    expect(refused.status).toBe(400);
    expect(refused.headers["x-mock-hint"]).toBeTruthy();
  },
);

test.each<[string, object | undefined]>([
  [
    `${ASSETS}?size=500&includeSame=true`,
    { asset: "last_scan_end > 2026-01-01T00:00:00Z && cvss_score >= 9" },
  ],
  [VULNERABILITIES, { vulnerability: "severity IN ['Critical', 'Severe']" }],
  [`${ASSETS}?api-version=2016-04-01`, undefined],
])("what is documented or shipped passes in strict mode: %s", async (line, body) => {
  expect((await ask(strict, line, body === undefined ? {} : { body })).status).toBe(200);
});
