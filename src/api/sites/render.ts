import type { Site } from "../../estate/site.ts";
import type { SchemaOf } from "../../spec/reply-of.ts";

/** A site: its name, and a type that is always the same (documented example). */
export function renderSite({ name }: Site): SchemaOf<"Site"> {
  return { name, type: "SITE" };
}
