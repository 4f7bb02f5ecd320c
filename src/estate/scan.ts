export type ScanStatus =
  "Dispatched" | "Running" | "Integrating" | "Success" | "Stopped" | "Failed";

/** One assessment run, as it stands at an instant. */
export type Scan = {
  readonly id: string;
  readonly name: string;
  readonly engineId: string;
  readonly status: ScanStatus;
  readonly started: number;
  readonly finished: number | null;
  /** One sentence on what was done so far, shown with `includeDetails`. */
  readonly details: string;
};
