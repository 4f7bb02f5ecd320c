import type { Handler } from "../handler.ts";
import { renderScan } from "./render.ts";

/**
 * Get Scan: an id that does not exist, of whatever form, is 200 with an empty scan (recorded), not the
 * 404 of the published document.
 *
 * @see Integrations guide, "Get Scan" (`GET /v4/integration/scan/{id}`)
 */
export const getScan: Handler<"getScan"> = ({ path, query }, { now, estate, change, caller }) => {
  const scans = caller.isInRegion ? estate.at(now, change).scans : [];
  const scan = scans.find(({ id }) => id === path.id);
  if (scan === undefined) {
    return {
      reply: { status: 200, body: { finished: null } },
      hint: "There is no scan with this id: the service answers 200 with an empty scan, so check for a status.",
    };
  }
  return { reply: { status: 200, body: renderScan(scan, { withDetails: query.includeDetails }) } };
};
