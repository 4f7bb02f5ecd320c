import { remediate } from "../../estate/remediate.ts";
import type { Snapshot } from "../../estate/estate.ts";
import { refuse, type ControlReply, type ControlRoute } from "./route.ts";

const ADVICE =
  'Send {"vulnerability_ids":["…"]} for every asset, or with "asset_ids":["…"] for those alone; both are lists of ids.';

/**
 * Fixes vulnerabilities on machines, as somebody would who works a ticket. The API shows it after the
 * next assessment of each machine, scheduled or started.
 */
export const fixOnMachines: ControlRoute = {
  method: "POST",
  path: "/__mock/remediate",
  access: "write",
  answer: ({ parts, sandbox, body }) => {
    const { vulnerability_ids: vulnerabilityIds, asset_ids: assetIds } = body;
    const isComplete = isIds(vulnerabilityIds) && (assetIds === undefined || isIds(assetIds));
    if (!isComplete) return refuse(400, ADVICE);
    const instant = sandbox.clock.now();
    const { assets, vulnerabilities } = parts.estate.at(instant, sandbox.change);
    const fixed = findRows(vulnerabilityIds, vulnerabilities);
    const machines = assetIds === undefined ? ALL_MACHINES : findRows(assetIds, assets);
    const unknown = [...fixed.unknown, ...machines.unknown];
    if (unknown.length > 0) return refuseUnknown(unknown);
    sandbox.change = remediate(sandbox.change, {
      instant,
      vulnerabilityRows: fixed.rows,
      assetRows: machines.rows,
    });
    const { length } = machines.rows ?? assets.inIdOrder;
    return { status: 200, body: { vulnerabilities: fixed.rows.length, assets: length } };
  },
};

const ALL_MACHINES = { rows: null, unknown: [] } as const;

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === "string");
}

function findRows(
  ids: readonly string[],
  table: Pick<Snapshot["assets"], "rowOf">,
): { readonly rows: Uint32Array; readonly unknown: readonly string[] } {
  const found = [...new Set(ids)].map((id) => ({ id, row: table.rowOf(id) }));
  return {
    rows: Uint32Array.from(found.flatMap(({ row }) => row ?? [])).sort(),
    unknown: found.filter(({ row }) => row === undefined).map(({ id }) => id),
  };
}

const UNKNOWN_SHOWN_MAX = 5;

function refuseUnknown(ids: readonly string[]): ControlReply {
  const shown = ids.slice(0, UNKNOWN_SHOWN_MAX).map((id) => JSON.stringify(id.slice(0, 100)));
  return refuse(400, `There is no ${shown.join(", ")} in the estate; nothing was fixed.`);
}
