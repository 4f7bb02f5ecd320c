import { SECOND } from "./duration.ts";

/**
 * The one source of time. A clock is handed to whoever needs an instant; nobody else may ask the
 * machine. Instants are milliseconds since 1970-01-01T00:00:00Z.
 */
export type Clock = {
  readonly mode: ClockMode;
  now: () => number;
  /** Moves the clock forward, and everything that follows it. `milliseconds` is not negative. */
  advance: (milliseconds: number) => void;
  /**
   * The same moment as the client's own clock shows it. Differs under a scaled clock only, where nobody
   * can shorten the client's sleep; under a manual one the client is told the mock's instants.
   */
  clientInstant: (instant: number) => number;
  /** Whole seconds of the client until `instant`, rounded up, at least 0. */
  clientSecondsUntil: (instant: number) => number;
};

export type ClockMode =
  | { readonly kind: "real" }
  | { readonly kind: "scaled"; readonly factor: number }
  | { readonly kind: "manual"; readonly start: number };

/** Starts a clock. A scaled one begins at the present and runs `factor` times as fast. */
export function createClock(mode: ClockMode, machineNow: () => number = Date.now): Clock {
  const factor = mode.kind === "scaled" ? mode.factor : 1;
  const machineStart = machineNow();
  let offset = 0;
  const ticking = (): number =>
    mode.kind === "manual"
      ? mode.start
      : Math.floor(machineStart + (machineNow() - machineStart) * factor);
  const now = (): number => ticking() + offset;
  return {
    mode,
    now,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    clientInstant: (instant) =>
      factor === 1 ? instant : Math.round(machineNow() + (instant - now()) / factor),
    clientSecondsUntil: (instant) => Math.max(0, Math.ceil((instant - now()) / factor / SECOND)),
  };
}
