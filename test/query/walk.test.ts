import fc from "fast-check";
import { expect, test } from "vitest";
import type { Column } from "../../src/estate/column.ts";
import { decodeCursor, encodeCursor } from "../../src/query/cursor.ts";
import { orderBy } from "../../src/query/ordering.ts";
import { cutNumberedPage, cutPage, type Page, type PageRequest } from "../../src/query/page.ts";
import type { SortKey } from "../../src/query/sort.ts";

const ID: SortKey = { property: "id", column: "id", type: "text", isDescending: false };
const SCORE: SortKey = { property: "score", column: "score", type: "double", isDescending: true };
const NAME: SortKey = { property: "name", column: "name", type: "text", isDescending: false };

type Row = { readonly score: number | null; readonly name: string | null };

function tableOf(rows: readonly Row[]): (key: SortKey) => Column {
  return ({ column }) => {
    switch (column) {
      case "id":
        return { shape: "text", read: (row) => `row-${String(row).padStart(5, "0")}` };
      case "name":
        return { shape: "text", read: (row) => rows[row]?.name ?? null };
      default:
        return { shape: "number", values: Float64Array.from(rows, ({ score }) => score ?? NaN) };
    }
  };
}

function walk(rows: readonly Row[], keys: readonly SortKey[], size: number): number[][] {
  const ordering = orderBy(tableOf(rows), keys, ID);
  const sorted = ordering.sort(Uint32Array.from(rows.keys()));
  const pages: number[][] = [];
  let request: PageRequest = { page: 0, size };
  for (let at = 0; at <= rows.length + 1; at++) {
    const page = cutPage(sorted, request, { kind: "assets", ordering }) as Page<number>;
    pages.push([...page.items]);
    if (page.cursor === undefined) return pages;
    request = { page: 0, size, cursor: page.cursor };
  }
  return pages;
}

const anyRow = fc.record({
  score: fc.option(
    fc.double({ min: -1000, max: 1000, noNaN: true }).map((n) => Math.round(n * 8) / 8),
  ),
  name: fc.option(fc.string({ unit: "grapheme" })),
});

test("a cursor walk gives each row once, in order, and ends with an empty page, whatever the sort", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 60 }),
      fc.constantFrom([], [SCORE], [NAME], [NAME, SCORE], [{ ...ID, isDescending: true }]),
      fc.integer({ min: 1, max: 20 }),
      (rows, keys, size) => {
        const pages = walk(rows, keys, size);
        const sorted = orderBy(tableOf(rows), keys, ID).sort(Uint32Array.from(rows.keys()));
        expect(pages.flat()).toEqual(Array.from(sorted));
        expect(pages.at(-1)).toEqual([]);
        expect(pages.slice(0, -1).every((page) => page.length > 0)).toBe(true);
      },
    ),
  );
});

test("rows without a value come last in both directions", () => {
  const rows: Row[] = [
    { score: null, name: null },
    { score: 2, name: null },
    { score: 3, name: null },
  ];
  expect(walk(rows, [SCORE], 10)[0]).toEqual([2, 1, 0]);
  expect(walk(rows, [{ ...SCORE, isDescending: false }], 10)[0]).toEqual([1, 2, 0]);
});

test("numbered pages joined are the list, and the cap is met at 10,000 rows", () => {
  const ordering = orderBy(tableOf([]), [], ID);
  const rows = Uint32Array.from({ length: 10_001 }, (_, row) => row);
  const cut = (page: number, size: number): unknown => {
    const result = cutPage(rows, { page, size }, { kind: "assets", ordering });
    return typeof result === "string" ? result : result.items.length;
  };
  expect(cut(19, 500)).toBe(500);
  expect(cut(20, 500)).toBe("beyond-numbered-rows");
  expect(cut(9999, 1)).toBe(1);
  expect(cut(10_000, 1)).toBe("beyond-numbered-rows");
  expect(cut(2_147_483_647, 500)).toBe("beyond-numbered-rows");
  expect(cut(32, 300)).toBe(300);
  expect(cut(33, 300)).toBe("beyond-numbered-rows");
});

test("a list with numbered pages has neither cursor nor next page behind its end", () => {
  const page = cutNumberedPage(["a", "b", "c"], { page: 1, size: 2 });
  expect(page).toEqual({
    items: ["c"],
    number: 1,
    size: 2,
    totalResources: 3,
    totalPages: 2,
    hasNext: false,
    cursor: undefined,
  });
});

test.each([
  ["assets", [ID], ["12-default-asset-10"], "1542252837:::_S:::12-default-asset-10"],
  ["vulnerabilities", [ID], ["7-zip-cve-2016-2334"], "-37745434:::_S:::7-zip-cve-2016-2334"],
  [
    "vulnerabilities",
    [{ ...ID, property: "modified", type: "instant" as const }, ID],
    [1748390400000, "unix-world-writable-files"],
    "-2034101655:::_L:::1748390400000:::_S:::unix-world-writable-files",
  ],
  [
    "sites",
    [{ ...ID, property: "name" }],
    ["windows targets"],
    "-760687744:::_S:::windows targets",
  ],
] as const)("the recorded cursor of %s", (kind, keys, values, cursor) => {
  expect(encodeCursor(kind, keys, values)).toBe(cursor);
  expect(decodeCursor(kind, keys, cursor)).toEqual(values);
});

test.each([
  "",
  "garbage",
  "1542252837",
  "1542252837:::",
  "1542252837:::_S:::",
  "1542252837:::_L:::5",
  "1542252838:::_S:::row-1",
  "-37745434:::_S:::row-1",
  "1542252837:::_S:::row-1:::_S:::row-2",
  "01542252837:::_S:::row-1",
  "1542252837:::_N:::null",
])("%j is no cursor of assets by id", (cursor) => {
  expect(decodeCursor("assets", [ID], cursor)).toBeUndefined();
});

test("a cursor of one order is none of another", () => {
  const cursor = encodeCursor("assets", [SCORE, ID], [5, "row-1"]);
  expect(decodeCursor("assets", [{ ...SCORE, isDescending: false }, ID], cursor)).toBeUndefined();
  expect(decodeCursor("vulnerabilities", [SCORE, ID], cursor)).toBeUndefined();
});

test("decode undoes encode for any text and number", () => {
  fc.assert(
    fc.property(fc.option(fc.string({ minLength: 1 })), fc.option(fc.integer()), (name, score) => {
      fc.pre(name === null || !name.includes(":::_"));
      const values = [name, score, "row-1"];
      const keys = [NAME, SCORE, ID];
      expect(decodeCursor("assets", keys, encodeCursor("assets", keys, values))).toEqual(values);
    }),
  );
});
