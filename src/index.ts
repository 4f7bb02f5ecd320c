export { createMock, type Mock } from "./server/create-mock.ts";
export type { MockOptions } from "./server/options.ts";
export { UsageError } from "./kernel/usage-error.ts";
