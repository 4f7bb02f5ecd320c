import type { Column, Table } from "../../estate/column.ts";
import type { Site } from "../../estate/site.ts";
import { cutPage } from "../../query/page.ts";
import { siteSortFields } from "../../spec/generated/fields.ts";
import type { Caller } from "../caller.ts";
import type { Handler } from "../handler.ts";
import { linkPage } from "../link.ts";
import { readOrder } from "../order.ts";
import { refusePage } from "../refuse-page.ts";
import { renderPage } from "../render-page.ts";
import { renderSite } from "./render.ts";

/**
 * List Sites: a page of the sites that the caller may see, by lower-cased name. It takes no criteria.
 *
 * @see Integrations guide, "List Sites" (`POST /v4/integration/sites`)
 */
export const getSites: Handler<"getSites"> = ({ query }, context) => {
  const sites = context.estate.sites.filter((site) => isVisible(site, context.caller));
  const order = readOrder("sites", query.sort, { fields: siteSortFields, table: tableOf(sites) });
  if (!order.ok) return order.refusal;
  const rows = Uint32Array.from(sites.keys());
  const page = cutPage(order.ordering.sort(rows), query, order);
  if (typeof page === "string") return refusePage(page);
  const items = page.items.flatMap((row) => sites[row] ?? []).map(renderSite);
  const links = linkPage(context.link, { page, sorts: order.sorts, sentCursor: query.cursor });
  return { reply: { status: 200, body: renderPage({ ...page, items }, links) } };
};

function isVisible({ name }: Site, { sites, isInRegion }: Caller): boolean {
  return isInRegion && sites !== "none" && (sites === "all" || sites.has(name));
}

function tableOf(sites: readonly Site[]): Pick<Table<"name" | "type">, "column"> {
  return {
    column: (name): Column => ({
      shape: "text",
      read: (row) => (name === "name" ? (sites[row]?.name ?? null) : "SITE"),
    }),
  };
}
