import type { Handler } from "../handler.ts";
import { notFound } from "../problem.ts";
import { findEngine, UNKNOWN_ENGINE } from "./find-engine.ts";
import { renderEngine } from "./render.ts";

/**
 * Get Scan Engine.
 *
 * @see Integrations guide, "Get Scan Engine" (`GET /v4/integration/scan/engine/{id}`)
 */
export const getScanEngine: Handler<"getScanEngine"> = ({ path }, context) => {
  const engine = findEngine(path.id, context);
  if (engine === undefined) return { reply: notFound(), hint: UNKNOWN_ENGINE };
  return { reply: { status: 200, body: renderEngine(engine) } };
};
