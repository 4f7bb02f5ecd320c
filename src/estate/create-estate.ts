import { streamOf } from "../kernel/chance.ts";
import { createAssetStates } from "./asset-states.ts";
import { createCatalogue } from "./catalogue.ts";
import { engineIdsOf, enginesAt } from "./create-engines.ts";
import { createSites, engineIndexOf } from "./create-sites.ts";
import type { Estate, EstateOptions } from "./estate.ts";
import { createExposure } from "./exposure.ts";
import { dayOf } from "./revision.ts";
import { createRoster, kind, NO_SITE } from "./roster.ts";
import { scansAt } from "./scan-history.ts";
import { createSchedule } from "./schedule.ts";
import { createSiteSchedule } from "./site-schedule.ts";
import type { EstateFacts } from "./timeline.ts";
import { uuidOf } from "./uuid.ts";
import { vocabulary } from "./vocabulary.ts";
import { createVulnerabilityTables } from "./vulnerability-table.ts";

const ORGANIZATION = streamOf("organization");

function wasEverScanned(kindOfRow: number | undefined): boolean {
  return kindOfRow !== kind.never && kindOfRow !== kind.agentUnscanned;
}

/**
 * Creates the pretended customer. Cheap: what never changes about assets and vulnerabilities is drawn
 * into a few bytes each; everything else is computed when it is asked for.
 */
export function createEstate(options: EstateOptions): Estate {
  const { seed } = options;
  const engineIds = engineIdsOf(seed, vocabulary);
  const siteSchedules = vocabulary.sites.scanned.map((_, site) => createSiteSchedule(seed, site));
  const roster = createRoster(options, vocabulary);
  const catalogue = createCatalogue(options, vocabulary);
  const facts: EstateFacts = {
    options,
    organizationId: uuidOf(seed, ORGANIZATION, [0]),
    vocabulary,
    roster,
    schedule: createSchedule(seed, roster, siteSchedules),
    catalogue,
    exposure: createExposure(catalogue, roster),
  };
  const assetsAt = createAssetStates(facts);
  const vulnerabilitiesOn = createVulnerabilityTables(catalogue);
  const engineOfSite = (site: number): string | null =>
    site < siteSchedules.length
      ? (engineIds[engineIndexOf(seed, site, engineIds.length)] ?? null)
      : null;
  const scannedSites = siteSchedules.map((schedule, index) => ({
    name: vocabulary.sites.scanned[index] ?? "",
    engineId: engineOfSite(index) ?? "",
    schedule,
  }));

  return {
    options,
    organizationId: facts.organizationId,
    sites: createSites(seed, vocabulary, engineIds),
    at: (instant, change) => {
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
        engineOf: (row) =>
          wasEverScanned(roster.kinds[row]) ? engineOfSite(roster.sites[row] ?? NO_SITE) : null,
      };
    },
  };
}
