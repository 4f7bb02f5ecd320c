import type { Engine } from "../../estate/engine.ts";
import type { Context } from "../handler.ts";

export const UNKNOWN_ENGINE =
  "There is no engine with this id: GET /vm/v4/integration/scan/engine lists them all.";

/** The engine with this id, if it exists for the caller. */
export function findEngine(id: string, context: Context): Engine | undefined {
  if (!context.caller.isInRegion) return undefined;
  const { engines } = context.estate.at(context.now, context.change);
  return engines.find((engine) => engine.id === id);
}
