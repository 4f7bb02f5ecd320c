import type { Handler } from "../handler.ts";

/**
 * Stop Scan: 202 with an empty body, also for an id that does not exist (recorded) and for a scan that
 * has ended (assumed). Scheduled scans stop as well.
 *
 * @see Integrations guide, "Stop Scan" (`POST /v4/integration/scan/{id}/stop`)
 */
export const stopScan: Handler<"stopScan"> = ({ path }, { now, estate, change, caller }) => ({
  reply: { status: 202, body: undefined },
  ...(caller.isInRegion ? { change: estate.stopScan(change, path.id, now) } : {}),
});
