import type { ClockMode } from "../kernel/clock.ts";
import { SECOND } from "../kernel/duration.ts";
import type { EstateOptions } from "../estate/estate.ts";
import type { Exchange } from "./exchange.ts";
import type { RateLimit } from "./limiter.ts";
import type { ResetStyle } from "./quota.ts";

/** Everything that can be chosen about a mock. */
export type MockOptions = EstateOptions & {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The region whose data this is: `us`, `eu` … */
  readonly region: string;
  readonly clock: ClockMode;
  /** Null is no limit. */
  readonly rateLimit: RateLimit | null;
  readonly rateLimitReset: ResetStyle;
  /** Further keys, each `key` or `key:role`. */
  readonly apiKeys: readonly string[];
  readonly isStrict: boolean;
  /** Milliseconds of real time that a client has to send a request. */
  readonly requestTimeoutMilliseconds: number;
  readonly onExchange: (exchange: Exchange) => void;
  readonly onBug: (error: unknown) => void;
};

export const DEFAULT_OPTIONS: MockOptions = {
  host: "127.0.0.1",
  port: 0,
  seed: 7,
  assets: 12_000,
  vulnerabilities: 15_000,
  findingsPerAsset: 25,
  region: "us",
  clock: { kind: "real" },
  rateLimit: { requests: 1000, windowMilliseconds: 15 * 60 * SECOND },
  rateLimitReset: "epoch",
  apiKeys: [],
  isStrict: false,
  requestTimeoutMilliseconds: 60 * SECOND,
  onExchange: () => undefined,
  onBug: () => undefined,
};
