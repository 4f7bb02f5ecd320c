import type { ControlRoute } from "./route.ts";

/** Everything of a sandbox as it was when fresh: data, scans, clock, limit. */
export const resetSandbox: ControlRoute = {
  method: "POST",
  path: "/__mock/reset",
  access: "write",
  answer: ({ sandbox }) => {
    sandbox.reset();
    return { status: 200, body: { status: "reset", sandbox: sandbox.name } };
  },
};
