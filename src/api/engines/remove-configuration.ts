import { unconfigureEngine } from "../../estate/configure-engine.ts";
import type { Handler } from "../handler.ts";
import { notFound } from "../problem.ts";
import { findEngine, UNKNOWN_ENGINE } from "./find-engine.ts";

/**
 * Remove Scan Engine Configuration Property: a DELETE with a body; names that the engine lacks are
 * passed over. The text of the answer is assumed.
 *
 * @see Integrations guide, "Remove Scan Engine Configuration Property"
 *   (`DELETE /v4/integration/scan/engine/{id}/configuration`)
 */
export const removeScanEngineConfiguration: Handler<"removeScanEngineConfiguration"> = (
  { path, body },
  context,
) => {
  const engine = findEngine(path.id, context);
  if (engine === undefined) return { reply: notFound(), hint: UNKNOWN_ENGINE };
  return {
    reply: { status: 200, body: { message: "Scan engine configuration properties removed." } },
    change: unconfigureEngine(context.change, engine, body.properties),
  };
};
