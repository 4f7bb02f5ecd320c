import type { Engine } from "../../estate/engine.ts";
import type { Context } from "../handler.ts";

/** The engine with this id, if it exists for the caller. */
export function findEngine(id: string, context: Context): Engine | undefined {
  if (!context.caller.isInRegion) return undefined;
  const { engines } = context.estate.at(context.now, context.change);
  return engines.find((engine) => engine.id === id);
}
