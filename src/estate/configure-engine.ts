import type { Change } from "./change.ts";
import type { Engine, EngineProperty } from "./engine.ts";

/** So many properties an engine has at most; those that it had longest go first. */
const PROPERTIES_KEPT = 1000;

/** Sets properties of an engine: a name it has gets the new value in its place, others are appended. */
export function configureEngine(
  change: Change,
  engine: Engine,
  properties: readonly EngineProperty[],
): Change {
  const values = new Map(engine.properties.map(({ name, value }) => [name, value]));
  for (const { name, value } of properties) values.set(name, value);
  return withProperties(change, engine.id, values);
}

/** Removes properties of an engine by name; names that it lacks are passed over. */
export function unconfigureEngine(
  change: Change,
  engine: Engine,
  names: readonly string[],
): Change {
  const values = new Map(engine.properties.map(({ name, value }) => [name, value]));
  for (const name of names) values.delete(name);
  return withProperties(change, engine.id, values);
}

function withProperties(
  change: Change,
  engineId: string,
  values: ReadonlyMap<string, string>,
): Change {
  const properties = [...values].slice(-PROPERTIES_KEPT).map(([name, value]) => ({ name, value }));
  return {
    ...change,
    engineProperties: new Map([...change.engineProperties, [engineId, properties]]),
  };
}
