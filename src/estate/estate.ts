import type { AssetTable } from "./asset.ts";
import type { Change } from "./change.ts";
import type { Engine } from "./engine.ts";
import type { ProfileName } from "./profile.ts";
import type { Scan } from "./scan.ts";
import type { Site } from "./site.ts";
import type { VulnerabilityTable } from "./vulnerability.ts";

export type EstateOptions = {
  /** Any int32. */
  readonly seed: number;
  readonly assets: number;
  readonly vulnerabilities: number;
  /** Mean number of open findings per asset. */
  readonly findingsPerAsset: number;
};

export type ProfiledEstateOptions = EstateOptions & {
  /** Whose share of agents and mix of operating systems it has; `mid-market` when none is named. */
  readonly profile?: ProfileName;
};

/**
 * Everything the pretended customer has: a pure function of its options and an instant. Nothing is
 * stored per instant but what makes the next question cheap.
 */
export type Estate = {
  readonly options: ProfiledEstateOptions;
  readonly organizationId: string;
  /** All sites, ascending by lower-cased name. */
  readonly sites: readonly Site[];
  at: (instant: number, change: Change) => Snapshot;
  /**
   * Stops a scan, started or scheduled, at `instant`: it is `Stopped` from then on, and what it has not
   * come to by then it does not assess. The change is handed back as it is when no such scan is running.
   */
  stopScan: (change: Change, id: string, instant: number) => Change;
};

/** The estate at one instant, with one sandbox's changes. */
export type Snapshot = {
  readonly instant: number;
  readonly assets: AssetTable;
  readonly vulnerabilities: VulnerabilityTable;
  readonly engines: readonly Engine[];
  /** Scans that had been started by then, newest first. */
  readonly scans: readonly Scan[];
  /** The engine that last scanned an asset; null when none registered with the platform ever did. */
  engineOf: (assetRow: number) => string | null;
};
