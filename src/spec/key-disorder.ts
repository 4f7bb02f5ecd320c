import { loadDocument } from "./document.ts";
import type { Schema } from "./document.ts";
import { resolve } from "./resolve.ts";

/**
 * Where the keys of a body do not come in the order of the schema's properties, which is the order on
 * the wire; undefined when all do. Keys that the schema lacks are left to validation.
 */
export function keyDisorder(schema: Schema, value: unknown, path = ""): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const shape = shapeFor(schema, value);
  if (Array.isArray(value)) {
    const { items = {} } = shape;
    return firstOf(value, (inner, index) => keyDisorder(items, inner, `${path}/${index}`));
  }
  const entries = Object.entries(value);
  return (
    ownDisorder(shape.properties ?? {}, entries, path) ??
    firstOf(entries, ([key, inner]) =>
      keyDisorder(shape.properties?.[key] ?? {}, inner, `${path}/${key}`),
    )
  );
}

function ownDisorder(
  properties: Readonly<Record<string, Schema>>,
  entries: readonly [string, unknown][],
  path: string,
): string | undefined {
  const given = entries.map(([key]) => key).filter((key) => key in properties);
  const present = new Set(given);
  const wanted = Object.keys(properties).filter((key) => present.has(key));
  const at = given.findIndex((key, index) => key !== wanted[index]);
  if (at < 0) return undefined;
  return `${path || "/"} has ${given[at] ?? ""} where ${wanted[at] ?? ""} comes next`;
}

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of alternatives, the first that knows all the keys. */
function shapeFor(schema: Schema, value: object): Schema {
  const document = loadDocument();
  const shape = resolve(document, schema);
  const alternatives = shape.anyOf?.map((each) => resolve(document, each)) ?? [];
  const keys = Object.keys(value);
  return alternatives.find((each) => keys.every((key) => key in (each.properties ?? {}))) ?? shape;
}
