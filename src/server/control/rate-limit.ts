import { UsageError } from "../../kernel/usage-error.ts";
import { formatRateLimit, parseRateLimit, type RateLimit } from "../limiter.ts";
import type { ResetStyle } from "../quota.ts";
import type { LimitSetting } from "../sandbox.ts";
import { refuse, type ControlReply, type ControlRoute } from "./route.ts";

const ADVICE =
  'Send {"limit":"20/1m"} or {"limit":"off"}, and "reset":"epoch" or "delta" if you like.';

export const readRateLimit: ControlRoute = {
  method: "GET",
  path: "/__mock/rate-limit",
  access: "read",
  answer: ({ sandbox }) => tell(sandbox.limitSetting()),
};

/** Sets limit, way of telling its reset, or both; what is left out stays. Windows begin anew. */
export const writeRateLimit: ControlRoute = {
  method: "PUT",
  path: "/__mock/rate-limit",
  access: "write",
  answer: ({ sandbox, body }) => {
    const { limit, reset, ...rest } = body;
    const before = sandbox.limitSetting();
    const nextLimit = limit === undefined ? before.limit : readLimit(limit);
    const nextReset = reset === undefined ? before.reset : readReset(reset);
    const isEmpty = limit === undefined && reset === undefined;
    if (nextLimit === undefined || nextReset === undefined) return refuse(400, ADVICE);
    if (isEmpty || Object.keys(rest).length > 0) return refuse(400, ADVICE);
    sandbox.setLimit({ limit: nextLimit, reset: nextReset });
    return tell(sandbox.limitSetting());
  },
};

function readLimit(limit: unknown): RateLimit | null | undefined {
  if (typeof limit !== "string") return undefined;
  try {
    return parseRateLimit(limit);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

function readReset(reset: unknown): ResetStyle | undefined {
  return reset === "epoch" || reset === "delta" ? reset : undefined;
}

function tell({ limit, reset }: LimitSetting): ControlReply {
  return { status: 200, body: { limit: formatRateLimit(limit), reset } };
}
