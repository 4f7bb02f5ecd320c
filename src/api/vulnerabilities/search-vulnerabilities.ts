import { compileVulnerabilityCriteria } from "../../query/criteria/compile.ts";
import { selectRows } from "../../query/criteria/select-rows.ts";
import { cutPage } from "../../query/page.ts";
import { vulnerabilitySortFields } from "../../spec/generated/fields.ts";
import { readCriteria } from "../criteria.ts";
import type { Handler } from "../handler.ts";
import { linkPage } from "../link.ts";
import { readOrder } from "../order.ts";
import { refusePage } from "../refuse-page.ts";
import { renderPage } from "../render-page.ts";
import { renderVulnerability } from "./render.ts";

const NO_ROWS = new Uint32Array(0);

/**
 * Search Vulnerabilities: a page of the catalogue, found on an asset or not. An `asset` key in the body
 * is ignored, as the service does.
 *
 * @see Integrations guide, "Search Vulnerabilities" (`POST /v4/integration/vulnerabilities`)
 */
export const searchIntegrationVulnerabilities: Handler<"searchIntegrationVulnerabilities"> = (
  { query, body },
  context,
) => {
  const { isStrict, caller, link } = context;
  const outcome = readCriteria(body?.vulnerability, "vulnerability", isStrict);
  if (!outcome.ok) return outcome.refusal;
  const { vulnerabilities } = context.estate.at(context.now, context.change);
  const order = readOrder("vulnerabilities", query.sort, {
    fields: vulnerabilitySortFields,
    table: vulnerabilities,
  });
  if (!order.ok) return order.refusal;
  const visible = caller.isInRegion ? vulnerabilities.inIdOrder : NO_ROWS;
  const rows =
    outcome.criteria === null
      ? visible
      : selectRows(visible, compileVulnerabilityCriteria(outcome.criteria, vulnerabilities));
  const page = cutPage(order.ordering.sort(rows), query, order);
  if (typeof page === "string") return refusePage(page);
  const items = page.items.map((row) => renderVulnerability(vulnerabilities.read(row)));
  const links = linkPage(link, { page, sorts: order.sorts, sentCursor: query.cursor });
  return { reply: { status: 200, body: renderPage({ ...page, items }, links) } };
};
