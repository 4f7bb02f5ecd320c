import { SECOND } from "./duration.ts";

export type ClockMode =
  | { readonly kind: "real" }
  | { readonly kind: "scaled"; readonly factor: number }
  | { readonly kind: "manual"; readonly start: number };

/**
 * A source of time, handed to whoever needs an instant; nobody else may ask the machine. Instants are
 * milliseconds since 1970-01-01T00:00:00Z. Clocks of one mock tick alike but each can be set ahead.
 */
export type Clock = {
  readonly mode: ClockMode;
  now: () => number;
  /** Moves the clock forward; false, and nothing changes, when that leads beyond the year 9999. */
  advance: (milliseconds: number) => boolean;
  /** Sets the clock ahead; false, and nothing changes, when the instant lies in its past. */
  set: (instant: number) => boolean;
  /** Takes back every setting. */
  reset: () => void;
  /**
   * The same moment as the client's own clock shows it, since nobody can shorten the client's sleep.
   * Under a manual clock the client is told the mock's instants.
   */
  clientInstant: (instant: number) => number;
  /** Whole seconds of the client until `instant`, rounded up, at least 0. */
  clientSecondsUntil: (instant: number) => number;
};

/** The latest instant that can be written with four digits for the year. */
const LATEST = Date.UTC(9999, 11, 31);

/**
 * Starts the time of a mock and gives the maker of its clocks. A scaled time begins at the present and
 * runs `factor` times as fast; a manual one moves only when a clock is set.
 */
export function startTime(mode: ClockMode, machineNow: () => number = Date.now): () => Clock {
  const factor = mode.kind === "scaled" ? mode.factor : 1;
  const machineStart = machineNow();
  const ticking = (): number =>
    mode.kind === "manual"
      ? mode.start
      : Math.floor(machineStart + (machineNow() - machineStart) * factor);
  return () => {
    let ahead = 0;
    const now = (): number => Math.min(ticking() + ahead, LATEST);
    const advance = (milliseconds: number): boolean => {
      const isWithin = milliseconds >= 0 && now() + milliseconds <= LATEST;
      if (isWithin) ahead += milliseconds;
      return isWithin;
    };
    return {
      mode,
      now,
      advance,
      set: (instant) => advance(instant - now()),
      reset: () => {
        ahead = 0;
      },
      clientInstant: (instant) =>
        mode.kind === "manual" ? instant : Math.round(machineNow() + (instant - now()) / factor),
      clientSecondsUntil: (instant) => Math.max(0, Math.ceil((instant - now()) / factor / SECOND)),
    };
  };
}
