import { streamOf } from "../kernel/chance.ts";
import { createAssetStates } from "./asset-states.ts";
import type { Change } from "./change.ts";
import { createCatalogue } from "./catalogue.ts";
import { engineIdsOf, enginesAt } from "./create-engines.ts";
import { createSites, engineIndexOf } from "./create-sites.ts";
import type { Estate, ProfiledEstateOptions, Snapshot } from "./estate.ts";
import { createExposure } from "./exposure.ts";
import { dayOf } from "./revision.ts";
import { createRoster, kind } from "./roster.ts";
import { scansAt } from "./scan-history.ts";
import { createSiteSchedule } from "./site-schedule.ts";
import { stopScan, stopScheduledScan } from "./stop-scan.ts";
import type { EstateFacts } from "./timeline.ts";
import { createTurnover } from "./turnover.ts";
import { uuidOf } from "./uuid.ts";
import { vocabulary } from "./vocabulary.ts";
import { createVulnerabilityTables } from "./vulnerability-table.ts";

const ORGANIZATION = streamOf("organization");

function wasEverScanned(kindOfMember: number): boolean {
  return kindOfMember !== kind.never && kindOfMember !== kind.agentUnscanned;
}

/** What is drawn once, for all instants. */
function createFacts(options: ProfiledEstateOptions): EstateFacts {
  const { seed } = options;
  const roster = createRoster(options, vocabulary);
  const catalogue = createCatalogue(options, vocabulary);
  return {
    options,
    organizationId: uuidOf(seed, ORGANIZATION, [0]),
    vocabulary,
    roster,
    turnover: createTurnover(seed, roster.count),
    siteSchedules: vocabulary.sites.scanned.map((_, site) => createSiteSchedule(seed, site)),
    catalogue,
    exposure: createExposure(catalogue, roster),
  };
}

/**
 * Creates the pretended customer. Cheap: what never changes about assets and vulnerabilities is drawn
 * into a few bytes each; everything else is computed when it is asked for.
 */
export function createEstate(options: ProfiledEstateOptions): Estate {
  const { seed } = options;
  const facts = createFacts(options);
  const { organizationId, roster, turnover, siteSchedules } = facts;
  const engineIds = engineIdsOf(seed, vocabulary);
  const assetsAt = createAssetStates(facts);
  const vulnerabilitiesOn = createVulnerabilityTables(facts.catalogue);
  const engineOfSite = (site: number): string | null =>
    site < siteSchedules.length
      ? (engineIds[engineIndexOf(seed, site, engineIds.length)] ?? null)
      : null;
  const scannedSites = siteSchedules.map((schedule, index) => ({
    name: vocabulary.sites.scanned[index] ?? "",
    engineId: engineOfSite(index) ?? "",
    schedule,
  }));

  const at = (instant: number, change: Change): Snapshot => {
    let engines: ReturnType<typeof enginesAt> | undefined;
    let scans: ReturnType<typeof scansAt> | undefined;
    return {
      instant,
      assets: assetsAt(instant, change),
      vulnerabilities: vulnerabilitiesOn(dayOf(instant)),
      get engines() {
        return (engines ??= enginesAt({ seed, vocabulary }, instant, change));
      },
      get scans() {
        return (scans ??= scansAt({ seed, sites: scannedSites }, instant, change));
      },
      engineOf: (row) => {
        const member = turnover.memberOn(row, turnover.dayOf(instant));
        return wasEverScanned(roster.kindOf(member)) ? engineOfSite(roster.siteOf(member)) : null;
      },
    };
  };

  return {
    options,
    organizationId,
    sites: createSites(seed, vocabulary, engineIds),
    at,
    stopScan: (change, id, instant) => {
      const stopped = stopScan(change, id, instant);
      if (stopped !== change) return stopped;
      return stopScheduledScan(change, { id, instant }, { seed, sites: siteSchedules });
    },
  };
}
