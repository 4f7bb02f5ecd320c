import { startScans } from "../../estate/start-scans.ts";
import { formatInstant } from "../../kernel/instant.ts";
import type { Handler } from "../handler.ts";
import { noEngineInScope } from "../problem.ts";
import { planScans } from "./plan-scans.ts";

/**
 * Start Scan: one scan per engine. An id that is given twice counts once; ids that do not exist for the
 * caller are not scanned. Credentials, solutions, vulnerabilities and the start time are accepted and
 * change nothing (assumed).
 *
 * @see Integrations guide, "Start Scan" (`POST /v4/integration/scan`)
 */
export const startScan: Handler<"startScan"> = ({ body }, context) => {
  const { now, estate, change, caller } = context;
  const snapshot = estate.at(now, change);
  const excluded = new Set(body.exclusions?.asset_ids);
  const plan = planScans(snapshot, caller, {
    assetIds: [...new Set(body.asset_ids)].filter((id) => !excluded.has(id)),
    engineIds: body.engine_ids ?? [],
  });
  if (!plan.hasEngine) {
    return {
      reply: noEngineInScope(),
      hint: "Fill asset_ids with ids from an asset search, of assets that an engine has scanned before.",
    };
  }
  const name = body.name ?? `Integration scan ${formatInstant(now)}`;
  const orders = [...plan.batches].map(([engineId, assets]) => ({
    name,
    engineId,
    assetRows: assets.map(({ row }) => row),
  }));
  const started = startScans(change, orders, { seed: estate.options.seed, instant: now });
  const scans = started.scans.map((scan) => ({
    id: scan.id,
    engine_id: scan.engineId,
    name: scan.name,
    asset_ids: (plan.batches.get(scan.engineId) ?? []).map(({ id }) => id),
  }));
  return {
    reply: { status: 200, body: { scans, unscanned_assets: [...plan.unscanned] } },
    change: started.change,
  };
};
