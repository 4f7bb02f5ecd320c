import type { Finding } from "../../estate/finding.ts";
import type { Snapshot } from "../../estate/estate.ts";
import {
  compileAssetCriteria,
  compileVulnerabilityCriteria,
} from "../../query/criteria/compile.ts";
import { mentions } from "../../query/criteria/mentions.ts";
import { selectRows } from "../../query/criteria/select-rows.ts";
import type { Criteria } from "../../query/criteria/tree.ts";
import { cutPage } from "../../query/page.ts";
import { assetSortFields } from "../../spec/generated/fields.ts";
import { readFindings, readInstants } from "../comparison.ts";
import { readCriteria } from "../criteria.ts";
import type { Handler } from "../handler.ts";
import { linkPage } from "../link.ts";
import { refusePage } from "../refuse-page.ts";
import { renderPage } from "../render-page.ts";
import { readOrder } from "../order.ts";
import { visibleAssets } from "../visible.ts";
import { renderAsset } from "./render.ts";

/**
 * Search Assets: a page of the assets that the caller may see and the `asset` criteria select, each with
 * the findings that the `vulnerability` criteria select. Counters are the asset's own and are never
 * recomputed; an asset without a selected finding stays (assumed).
 *
 * @see Integrations guide, "Search Assets" (`POST /v4/integration/assets`)
 */
export const searchIntegrationAssets: Handler<"searchIntegrationAssets"> = (request, context) => {
  const { query, body } = request;
  const time = readInstants(query, context.now);
  if (!time.ok) return time.refusal;
  const { instants } = time;
  const assetCriteria = readCriteria(body?.asset, "asset", context.isStrict);
  if (!assetCriteria.ok) return assetCriteria.refusal;
  const findingCriteria = readCriteria(body?.vulnerability, "finding", context.isStrict);
  if (!findingCriteria.ok) return findingCriteria.refusal;
  const snapshot = context.estate.at(instants.current, context.change);
  const order = readOrder("assets", query.sort, {
    fields: assetSortFields,
    table: snapshot.assets,
  });
  if (!order.ok) return order.refusal;
  const rows = selectAssets(
    visibleAssets(snapshot.assets, context.caller),
    assetCriteria.criteria,
    snapshot,
  );
  const page = cutPage(order.ordering.sort(rows), query, order);
  if (typeof page === "string") return refusePage(page);
  const isSelected = selectFindings(findingCriteria.criteria, snapshot);
  const items = page.items.map((row) => {
    const lists = readFindings(snapshot.assets, row, { instants, query, isSelected });
    return renderAsset(snapshot.assets.read(row), lists, {
      withIdentifiers: query.includeUniqueIdentifiers,
    });
  });
  const links = linkPage(context.link, { page, sorts: order.sorts, sentCursor: query.cursor });
  const reply = { status: 200, body: renderPage({ ...page, items }, links) } as const;
  return isJoined(assetCriteria.criteria, body?.vulnerability)
    ? { reply, hint: JOINED }
    : { reply };
};

const JOINED =
  "Vulnerability fields in the asset criteria choose assets that have such a finding; to choose which " +
  "findings are listed, send them under vulnerability as well.";

/** A known mistake: both kinds of criteria joined in one string, which gives other results silently. */
function isJoined(criteria: Criteria | null, vulnerability: string | null | undefined): boolean {
  if (criteria === null || (vulnerability ?? "") !== "") return false;
  return mentions(criteria, "asset") && mentions(criteria, "vulnerability");
}

function selectAssets(
  rows: Uint32Array,
  criteria: Criteria | null,
  { assets, vulnerabilities }: Snapshot,
): Uint32Array {
  if (criteria === null) return rows;
  return selectRows(rows, compileAssetCriteria(criteria, assets, vulnerabilities));
}

/** A finding whose vulnerability the catalogue lacks is selected by no criteria. */
function selectFindings(
  criteria: Criteria | null,
  { vulnerabilities }: Snapshot,
): (finding: Finding) => boolean {
  if (criteria === null) return () => true;
  const isSelected = compileVulnerabilityCriteria(criteria, vulnerabilities);
  return ({ vulnerabilityRow }) => vulnerabilityRow >= 0 && isSelected(vulnerabilityRow);
}
