/**
 * The one source of time. A clock is handed to whoever needs an instant; nobody else may ask the
 * machine. Instants are milliseconds since 1970-01-01T00:00:00Z.
 */
export type Clock = {
  readonly mode: ClockMode;
  now: () => number;
  /** How many mock seconds pass in one second of the client: 1 unless scaled, and 1 when manual. */
  readonly scale: number;
};

export type ClockMode =
  | { readonly kind: "real" }
  | { readonly kind: "scaled"; readonly factor: number }
  | { readonly kind: "manual"; readonly start: number };

/** Starts a clock. A scaled one begins at the present and runs `factor` times as fast. */
export function createClock(mode: ClockMode, machineNow: () => number = Date.now): Clock {
  switch (mode.kind) {
    case "real":
      return { mode, now: machineNow, scale: 1 };
    case "scaled": {
      const start = machineNow();
      return {
        mode,
        now: () => Math.floor(start + (machineNow() - start) * mode.factor),
        scale: mode.factor,
      };
    }
    case "manual":
      return { mode, now: () => mode.start, scale: 1 };
  }
}
