import type { ControlRoute } from "./route.ts";

export const readHealth: ControlRoute = {
  method: "GET",
  path: "/__mock/health",
  access: "none",
  answer: ({ parts: { version, estate } }) => ({
    status: 200,
    body: { status: "ready", version, seed: estate.options.seed },
  }),
};
