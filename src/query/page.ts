import type { CursorKind } from "./cursor.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import type { Ordering } from "./ordering.ts";

/** Rows that can be reached by page and size; beyond, a cursor is needed. @see Integrations guide, "Paging" */
export const NUMBERED_ROWS_MAX = 10_000;

/** Where a client wants to read: `size` already clamped, `page` 0 when it sent none. */
export type PageRequest = {
  readonly page: number;
  readonly size: number;
  readonly cursor?: string;
};

export type Page<Item> = {
  readonly items: readonly Item[];
  readonly number: number;
  readonly size: number;
  readonly totalResources: number;
  readonly totalPages: number;
  readonly hasNext: boolean;
  /** The mark of the last row; undefined behind the end, and where the resource has no cursors. */
  readonly cursor: string | undefined;
};

export type PageRefusal = "beyond-numbered-rows" | "unusable-cursor";

/** Whether page and size ask for rows that only a cursor reaches. */
function isBeyondNumberedRows(request: PageRequest): boolean {
  return (request.page + 1) * request.size > NUMBERED_ROWS_MAX;
}

/** One page of sorted rows. A cursor decides where it begins; the page number is then only a label. */
export function cutPage(
  rows: Uint32Array,
  request: PageRequest,
  order: { readonly kind: CursorKind; readonly ordering: Ordering },
): Page<number> | PageRefusal {
  const { kind, ordering } = order;
  const begin = beginOf(rows, request, order);
  if (typeof begin === "string") return begin;
  const items = rows.slice(begin, begin + request.size);
  const last = items.at(-1);
  return {
    ...totalsOf(rows.length, request),
    items: Array.from(items),
    hasNext: items.length > 0 && begin + items.length < rows.length,
    cursor:
      last === undefined ? undefined : encodeCursor(kind, ordering.keys, ordering.valuesOf(last)),
  };
}

function beginOf(
  rows: Uint32Array,
  request: PageRequest,
  { kind, ordering }: { readonly kind: CursorKind; readonly ordering: Ordering },
): number | PageRefusal {
  if (request.cursor === undefined) {
    return isBeyondNumberedRows(request) ? "beyond-numbered-rows" : request.page * request.size;
  }
  const position = decodeCursor(kind, ordering.keys, request.cursor);
  return position === undefined ? "unusable-cursor" : ordering.indexAfter(rows, position);
}

/** One page of a list that has numbered pages only (scans, engines). */
export function cutNumberedPage<Item>(
  list: readonly Item[],
  request: PageRequest,
): Page<Item> | PageRefusal {
  if (isBeyondNumberedRows(request)) return "beyond-numbered-rows";
  const begin = request.page * request.size;
  const items = list.slice(begin, begin + request.size);
  return {
    ...totalsOf(list.length, request),
    items,
    hasNext: items.length > 0 && begin + items.length < list.length,
    cursor: undefined,
  };
}

function totalsOf(
  totalResources: number,
  { page, size }: PageRequest,
): Pick<Page<never>, "number" | "size" | "totalResources" | "totalPages"> {
  return { number: page, size, totalResources, totalPages: Math.ceil(totalResources / size) };
}
