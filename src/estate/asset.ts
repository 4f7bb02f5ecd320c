import type { Table } from "./column.ts";
import type { Comparison } from "./finding.ts";

export type AssetType = "unknown" | "guest" | "hypervisor" | "physical" | "mobile";
export type TagType = "SITE" | "CUSTOM" | "OWNER" | "LOCATION" | "CRITICALITY";
export type Tag = { readonly name: string; readonly type: TagType };

/** The parts of an operating system that are seen together; "" and null as the API shows them. */
export type OperatingSystem = {
  readonly vendor: string;
  readonly family: string;
  readonly name: string;
  readonly systemName: string;
  readonly version: string | null;
  readonly type: string;
  readonly architecture: string;
  readonly description: string;
};

export type UniqueIdentifier = { readonly id: string; readonly source: string };

export type CredentialAssessment = {
  readonly port: number;
  readonly protocol: "TCP" | "UDP";
  readonly status: string;
};

/** A machine as of its last assessment before the snapshot's instant; instants in milliseconds. */
export type Asset = {
  readonly id: string;
  readonly hostName: string | null;
  readonly ip: string;
  readonly mac: string | null;
  readonly type: AssetType | null;
  readonly os: OperatingSystem;
  readonly assessedForPolicies: boolean;
  readonly assessedForVulnerabilities: boolean;
  readonly credentialAssessments: readonly CredentialAssessment[];
  readonly criticalVulnerabilities: number;
  readonly severeVulnerabilities: number;
  readonly moderateVulnerabilities: number;
  readonly totalVulnerabilities: number;
  readonly exploits: number;
  readonly malwareKits: number;
  readonly riskScore: number;
  readonly lastAssessedForVulnerabilities: number | null;
  readonly lastScanStart: number | null;
  readonly lastScanEnd: number | null;
  readonly tags: readonly Tag[];
  readonly uniqueIdentifiers: readonly UniqueIdentifier[];
};

export type AssetColumnName =
  | "id"
  | "hostName"
  | "ip"
  | "ipv4"
  | "ipv6"
  | "mac"
  | "type"
  | "osArchitecture"
  | "osDescription"
  | "osFamily"
  | "osName"
  | "osSystemName"
  | "osType"
  | "osVendor"
  | "osVersion"
  | "riskScore"
  | "criticalVulnerabilities"
  | "severeVulnerabilities"
  | "moderateVulnerabilities"
  | "totalVulnerabilities"
  | "exploits"
  | "malwareKits"
  | "assessedForPolicies"
  | "assessedForVulnerabilities"
  | "lastAssessedForVulnerabilities"
  | "lastScanStart"
  | "lastScanEnd"
  | "sites"
  | "tags"
  | "agentKey";

/** All assets at one instant. `count` is the estate's size; only the rows in `inIdOrder` exist then. */
export type AssetTable = Table<AssetColumnName> & {
  /** Rows that exist at the instant, ascending by the text of their id. */
  readonly inIdOrder: Uint32Array;
  rowOf: (id: string) => number | undefined;
  read: (row: number) => Asset;
  /**
   * Catalogue rows of the asset's current findings, in no order, repeated where a vulnerability is found
   * more than once; findings that name a vulnerability which the catalogue lacks are left out.
   */
  openVulnerabilities: (row: number) => ArrayLike<number>;
  /** Whether any of those catalogue rows is marked 1; stops at the first that is. */
  hasOpen: (row: number, marked: Uint8Array) => boolean;
  /**
   * Equal numbers mean equal records (and equal current findings), whatever the instant and sandbox;
   * NaN where that cannot be promised: on rows that a sandbox's scans or remediations touch.
   */
  versionOf: (row: number) => number;
  /** What changed on the asset between `earlier` (at most the table's instant) and the table's instant. */
  compare: (row: number, earlier: number) => Comparison;
};
