import type { OperationId } from "../spec/operation.ts";
import { getIntegrationAsset } from "./assets/get-asset.ts";
import { searchIntegrationAssets } from "./assets/search-assets.ts";
import { getScanEngine } from "./engines/get-scan-engine.ts";
import { getScanEngines } from "./engines/get-scan-engines.ts";
import { removeScanEngineConfiguration } from "./engines/remove-configuration.ts";
import { updateScanEngineConfiguration } from "./engines/update-configuration.ts";
import type { Handler } from "./handler.ts";
import { getProducts } from "./platform/get-products.ts";
import { health } from "./platform/health.ts";
import { validate, validatePost } from "./platform/validate.ts";
import { getScan } from "./scans/get-scan.ts";
import { getScans } from "./scans/get-scans.ts";
import { startScan } from "./scans/start-scan.ts";
import { stopScan } from "./scans/stop-scan.ts";
import { getSites } from "./sites/get-sites.ts";
import { searchIntegrationVulnerabilities } from "./vulnerabilities/search-vulnerabilities.ts";

/** Every operation of the document; one that is missing does not compile. */
export const handlers: { readonly [Id in OperationId]: Handler<Id> } = {
  health,
  searchIntegrationAssets,
  getIntegrationAsset,
  getScans,
  startScan,
  getScanEngines,
  getScanEngine,
  updateScanEngineConfiguration,
  removeScanEngineConfiguration,
  getScan,
  stopScan,
  getSites,
  searchIntegrationVulnerabilities,
  validate,
  validatePost,
  getProducts,
};
