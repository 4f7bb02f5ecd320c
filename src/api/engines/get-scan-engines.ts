import { cutNumberedPage } from "../../query/page.ts";
import type { Handler } from "../handler.ts";
import { linkPage } from "../link.ts";
import { refusePage } from "../refuse-page.ts";
import { renderPage } from "../render-page.ts";
import { renderEngine } from "./render.ts";

/**
 * Get Scan Engines: a page of engines. Numbered pages only, without a cursor.
 *
 * @see Integrations guide, "Get Scan Engines" (`GET /v4/integration/scan/engine`)
 */
export const getScanEngines: Handler<"getScanEngines"> = (
  { query },
  { now, estate, change, caller, link },
) => {
  const engines = caller.isInRegion ? estate.at(now, change).engines : [];
  const page = cutNumberedPage(engines, query);
  if (typeof page === "string") return refusePage(page);
  const links = linkPage(link, { page, sorts: [] });
  const items = page.items.map(renderEngine);
  return { reply: { status: 200, body: renderPage({ ...page, items }, links) } };
};
