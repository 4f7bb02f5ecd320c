export { createMock, type Mock, type MockClock, type MockSandbox } from "./server/create-mock.ts";
export type { MockOptions } from "./server/options.ts";
export { UsageError } from "./kernel/usage-error.ts";
