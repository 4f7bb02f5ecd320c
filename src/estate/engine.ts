export type EngineProperty = { readonly name: string; readonly value: string };

/** What performs scans, at an instant. */
export type Engine = {
  readonly id: string;
  readonly name: string;
  readonly hostName: string;
  readonly isHealthy: boolean;
  /** Null for an engine that has not reported since it was registered. */
  readonly lastSeen: number | null;
  readonly registered: number;
  readonly configurationRetrieved: number;
  readonly properties: readonly EngineProperty[];
};
