import type { MachineGroup } from "./vocabulary.ts";

/** What kind of customer an estate pretends to be; all numbers are assumed. */
export type Profile = {
  readonly assets: number;
  readonly vulnerabilities: number;
  /** Mean number of open findings per asset. */
  readonly findingsPerAsset: number;
  /** Assets with an agent, in percent. */
  readonly agentPercent: number;
  /** How common machines of a group are, relative to the table of operating systems. */
  readonly groups: Readonly<Record<MachineGroup, number>>;
};

const profiles = {
  /** One team's test machines: few agents, many appliances. */
  lab: {
    assets: 200,
    vulnerabilities: 1500,
    findingsPerAsset: 25,
    agentPercent: 50,
    groups: { windows: 0.8, linux: 1.6, mac: 0.5, network: 1.5 },
  },
  /** More than 10,000 of both, so that the cap of numbered pages is met. */
  "mid-market": {
    assets: 12_000,
    vulnerabilities: 15_000,
    findingsPerAsset: 25,
    agentPercent: 70,
    groups: { windows: 1, linux: 1, mac: 1, network: 1 },
  },
  enterprise: {
    assets: 100_000,
    vulnerabilities: 50_000,
    findingsPerAsset: 35,
    agentPercent: 75,
    groups: { windows: 1.1, linux: 1, mac: 1, network: 1.2 },
  },
  /** As large as one machine can serve: mostly servers. */
  planet: {
    assets: 1_000_000,
    vulnerabilities: 250_000,
    findingsPerAsset: 25,
    agentPercent: 80,
    groups: { windows: 0.8, linux: 1.6, mac: 0.6, network: 0.8 },
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

/** All names, smallest estate first. */
export const PROFILE_NAMES: readonly ProfileName[] = ["lab", "mid-market", "enterprise", "planet"];

/** What an estate has whose options name no profile. */
export const DEFAULT_PROFILE: ProfileName = "mid-market";

export function profileOf(name: ProfileName): Profile {
  return profiles[name];
}
