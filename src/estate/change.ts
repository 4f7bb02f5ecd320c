import type { EngineProperty } from "./engine.ts";

/** A scan that a client started, as data; how far it is follows from the instant. */
export type StartedScan = {
  readonly id: string;
  readonly name: string;
  readonly engineId: string;
  readonly started: number;
  readonly stopped: number | null;
  /** Asset rows it covers, ascending. */
  readonly assetRows: Uint32Array;
};

/** A fix applied on machines, seen by the next assessment of each. */
export type Remediation = {
  readonly instant: number;
  /** Null means every asset. */
  readonly assetRows: Uint32Array | null;
  readonly vulnerabilityRows: Uint32Array;
};

/**
 * Everything a sandbox did to the estate. A value: operations return the next one beside their reply,
 * so a reset is an assignment.
 */
export type Change = {
  /** The latest ones; of a scan that is forgotten, its assessments are forgotten too. */
  readonly startedScans: readonly StartedScan[];
  /** How many were ever started, with the forgotten ones. */
  readonly scansStarted: number;
  /** Instants at which scheduled scans were stopped, by id; the latest stops. */
  readonly stoppedScans: ReadonlyMap<string, number>;
  /** The latest ones; what a forgotten one fixed is back at the next assessment. */
  readonly remediations: readonly Remediation[];
  /** Properties per engine id, whole lists, for engines whose configuration was touched. */
  readonly engineProperties: ReadonlyMap<string, readonly EngineProperty[]>;
};

export const unchanged: Change = {
  startedScans: [],
  scansStarted: 0,
  stoppedScans: new Map(),
  remediations: [],
  engineProperties: new Map(),
};
