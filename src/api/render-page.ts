import type { Page } from "../query/page.ts";
import type { Link } from "./link.ts";

export type PageBody<Item> = {
  data: Item[];
  metadata: {
    number: number;
    size: number;
    totalResources: number;
    totalPages: number;
    cursor?: string;
  };
  links: Link[];
};

/** The envelope of every page; the cursor key is left out where there is none (recorded). */
export function renderPage<Item>(page: Page<Item>, links: Link[]): PageBody<Item> {
  const { number, size, totalResources, totalPages, cursor } = page;
  return {
    data: [...page.items],
    metadata: {
      number,
      size,
      totalResources,
      totalPages,
      ...(cursor === undefined ? {} : { cursor }),
    },
    links,
  };
}
