import { cutNumberedPage } from "../../query/page.ts";
import type { Handler } from "../handler.ts";
import { linkPage } from "../link.ts";
import { refusePage } from "../refuse-page.ts";
import { renderPage } from "../render-page.ts";
import { renderScan } from "./render.ts";

/**
 * Get Scans: a page of scans, newest first (assumed). Numbered pages only, without a cursor.
 *
 * @see Integrations guide, "Get Scans" (`GET /v4/integration/scan`)
 */
export const getScans: Handler<"getScans"> = ({ query }, { now, estate, change, caller, link }) => {
  const scans = caller.isInRegion ? estate.at(now, change).scans : [];
  const page = cutNumberedPage(scans, query);
  if (typeof page === "string") return refusePage(page);
  const items = page.items.map((scan) => renderScan(scan, { withDetails: query.includeDetails }));
  const links = linkPage(link, { page, sorts: [] });
  return { reply: { status: 200, body: renderPage({ ...page, items }, links) } };
};
