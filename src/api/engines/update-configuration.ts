import { configureEngine } from "../../estate/configure-engine.ts";
import type { Handler } from "../handler.ts";
import { notFound } from "../problem.ts";
import { findEngine, UNKNOWN_ENGINE } from "./find-engine.ts";

/**
 * Update Scan Engine Configuration: sets custom properties; of a name that is given twice the last value
 * counts. The text of the answer is assumed.
 *
 * @see Integrations guide, "Update Scan Engine Configuration"
 *   (`POST /v4/integration/scan/engine/{id}/configuration`)
 */
export const updateScanEngineConfiguration: Handler<"updateScanEngineConfiguration"> = (
  { path, body },
  context,
) => {
  const engine = findEngine(path.id, context);
  if (engine === undefined) return { reply: notFound(), hint: UNKNOWN_ENGINE };
  return {
    reply: { status: 200, body: { message: "Scan engine configuration updated." } },
    change: configureEngine(context.change, engine, body.properties),
  };
};
