import type { Page } from "../query/page.ts";
import type { SchemaOf } from "../spec/reply-of.ts";

/** Where the client sent its request, for the links of the answer. */
export type LinkBase = {
  /** Scheme, host and, where it is written, port: as the client addressed us. */
  readonly origin: string;
  readonly path: string;
  /** Query parameters in the order sent, decoded, without those that paging writes anew. */
  readonly echoed: readonly (readonly [name: string, value: string])[];
};

/** As the document spells it. */
export type Link = SchemaOf<"Link">;

type LinkPlan = {
  readonly page: Pick<Page<unknown>, "number" | "size" | "totalPages" | "hasNext" | "cursor">;
  /** As the client wrote them; empty for resources that cannot be sorted. */
  readonly sorts: readonly string[];
  /** The cursor that the client sent. */
  readonly sentCursor?: string | undefined;
};

/**
 * Links of a page: first, prev, self, next, last; only self where one page holds everything. Every query
 * parameter is repeated, the paging ones last; the cursor stands on next alone, and on self when it was
 * sent.
 * @see Integrations guide, "Paging"; form and order recorded
 */
export function linkPage(base: LinkBase, { page, sorts, sentCursor }: LinkPlan): Link[] {
  const { number, size, totalPages } = page;
  const link = (rel: Link["rel"], at: number, cursor?: string): Link => {
    const paging = [`page=${String(at)}`, `size=${String(size)}`];
    const sorting = sorts.map((sort) => `sort=${escapeKeeping(sort, ",")}`);
    const cursored = cursor === undefined ? [] : [`cursor=${escapeKeeping(cursor, ":")}`];
    const query = [...echoed, ...paging, ...sorting, ...cursored].join("&");
    return { href: `${base.origin}${base.path}?${query}`, rel };
  };
  const echoed = base.echoed.map(([name, value]) => `${escape(name)}=${escape(value)}`);
  const self = link("self", number, sentCursor);
  if (totalPages <= 1) return [self];
  return [
    link("first", 0),
    ...(number > 0 && number <= totalPages ? [link("prev", number - 1)] : []),
    self,
    ...(page.hasNext ? [link("next", number + 1, page.cursor)] : []),
    link("last", totalPages - 1),
  ];
}

/** Form encoding as recorded: a space as `+`, all but letters, digits and `*-._` in percent form. */
function escape(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function escapeKeeping(text: string, kept: "," | ":"): string {
  return escape(text).replaceAll(encodeURIComponent(kept), kept);
}
