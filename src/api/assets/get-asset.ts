import { readFindings, readInstants } from "../comparison.ts";
import type { Handler } from "../handler.ts";
import { notFound } from "../problem.ts";
import { findVisibleAsset } from "../visible.ts";
import { renderAsset } from "./render.ts";

/**
 * Get Asset: one asset with its findings, without envelope or links.
 *
 * @see Integrations guide, "Get Asset" (`GET /v4/integration/assets/{id}`)
 */
export const getIntegrationAsset: Handler<"getIntegrationAsset"> = ({ path, query }, context) => {
  const time = readInstants(query, context.now);
  if (!time.ok) return time.refusal;
  const { instants } = time;
  const { assets } = context.estate.at(instants.current, context.change);
  const row = findVisibleAsset(assets, context.caller, path.id);
  if (row === undefined) {
    return {
      reply: notFound(),
      hint: "Ask for an id that a search returned: it is the whole text, <organization>-default-asset-<number>.",
    };
  }
  const lists = readFindings(assets, row, { instants, query, isSelected: () => true });
  const body = renderAsset(assets.read(row), lists, {
    withIdentifiers: query.includeUniqueIdentifiers,
  });
  return { reply: { status: 200, body } };
};
