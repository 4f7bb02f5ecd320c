import { afterAll } from "vitest";
import { createMock, type Mock } from "../../src/server/create-mock.ts";
import type { MockOptions } from "../../src/server/options.ts";

/** An instant well after the estate began, with milliseconds, in the middle of a day. */
export const NOON = Date.UTC(2026, 0, 15, 12, 0, 0, 250);

/** A mock on a free port for the tests of a file, at a fixed instant and without a limit. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await createMock({
    assets: 300,
    vulnerabilities: 400,
    clock: `manual:${new Date(NOON).toISOString()}`,
    rateLimit: "off",
    onBug: (error) => {
      throw error;
    },
    ...options,
  });
  afterAll(() => mock.close());
  return mock;
}
