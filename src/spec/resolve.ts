import { invariant } from "../kernel/invariant.ts";
import type { ApiDocument, Reference } from "./document.ts";

/** What `item` stands for: itself, or what its `$ref` into the document's components points to. */
export function resolve<Item extends object>(document: ApiDocument, item: Item | Reference): Item {
  if (!("$ref" in item) || typeof item.$ref !== "string") return item as Item;
  let found: unknown = document;
  for (const key of item.$ref.replace("#/", "").split("/")) {
    found = (found as Readonly<Record<string, unknown>>)[key];
    invariant(typeof found === "object" && found !== null, `${item.$ref} is in the document`);
  }
  return found as Item;
}
