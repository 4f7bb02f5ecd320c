import type { Clock } from "../kernel/clock.ts";
import { unchanged, type Change } from "../estate/change.ts";
import type { RateLimit } from "./limiter.ts";
import { createQuotas, type Quotas, type ResetStyle } from "./quota.ts";

/** How a sandbox limits its callers; a limit of null is none. */
export type LimitSetting = { readonly limit: RateLimit | null; readonly reset: ResetStyle };

/** The state behind a key's `~name`: nothing of it is seen from another sandbox. */
export type Sandbox = {
  readonly name: string;
  readonly clock: Clock;
  /** What was done to the estate. One cell that is swapped. */
  change: Change;
  readonly quotas: () => Quotas;
  readonly limitSetting: () => LimitSetting;
  /** Sets another limit; windows begin anew. */
  setLimit: (setting: LimitSetting) => void;
  /** As it was when it was fresh. */
  reset: () => void;
};

/** Named sandboxes kept at once; the longest unused one is forgotten first, the default one never. */
const SANDBOXES_MAX = 1000;

export type Sandboxes = {
  /** The sandbox of that name; a name not used before is fresh. "" is the default sandbox. */
  open: (name: string) => Sandbox;
  /** The same for looking only: a name not used before stays unused, and no other one is forgotten. */
  peek: (name: string) => Sandbox;
};

export function createSandboxes(createClock: () => Clock, initial: LimitSetting): Sandboxes {
  const sandboxes = new Map<string, Sandbox>();
  const defaultSandbox = createSandbox("", createClock(), initial);
  const peek = (name: string): Sandbox =>
    name === ""
      ? defaultSandbox
      : (sandboxes.get(name) ?? createSandbox(name, createClock(), initial));
  const open = (name: string): Sandbox => {
    const sandbox = peek(name);
    if (name === "") return sandbox;
    sandboxes.delete(name);
    sandboxes.set(name, sandbox);
    const [oldest] = sandboxes.keys();
    if (sandboxes.size > SANDBOXES_MAX && oldest !== undefined) sandboxes.delete(oldest);
    return sandbox;
  };
  return { open, peek };
}

function createSandbox(name: string, clock: Clock, initial: LimitSetting): Sandbox {
  let setting = initial;
  let quotas = createQuotas(setting, clock);
  const setLimit = (next: LimitSetting): void => {
    setting = next;
    quotas = createQuotas(setting, clock);
  };
  const sandbox: Sandbox = {
    name,
    clock,
    change: unchanged,
    quotas: () => quotas,
    limitSetting: () => setting,
    setLimit,
    reset: () => {
      sandbox.change = unchanged;
      clock.reset();
      setLimit(initial);
    },
  };
  return sandbox;
}
