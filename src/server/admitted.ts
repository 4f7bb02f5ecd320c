import type { Match } from "../api/match.ts";
import type { Admission } from "./authenticate.ts";
import type { ToldQuota } from "./quota.ts";
import type { Sandbox } from "./sandbox.ts";

/** A request that was let in: who sent it, where, and the one instant that its exchange goes by. */
export type Admitted = {
  readonly admission: Admission;
  readonly sandbox: Sandbox;
  readonly now: number;
  readonly quota: ToldQuota;
};

/** One that found its operation. */
export type Matched = Admitted & { readonly match: Extract<Match, { kind: "operation" }> };
