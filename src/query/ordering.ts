import type { Table } from "../estate/column.ts";
import type { SortKey } from "./sort.ts";
import {
  compareSortValues,
  readSortValues,
  type SortValue,
  type SortValueReader,
} from "./sort-value.ts";

/**
 * A total order over the rows of a table: the keys asked for, then the property that is unique. It can
 * place a row among others, and a position (the values of a row that may be gone by now).
 */
export type Ordering = {
  readonly keys: readonly SortKey[];
  valuesOf: (row: number) => SortValue[];
  /** The rows in this order. They must come in ascending order of the unique property. */
  sort: (rows: Uint32Array) => Uint32Array;
  /** Index of the first of the sorted `rows` that comes after the position. */
  indexAfter: (rows: Uint32Array, position: readonly SortValue[]) => number;
};

/** Orders by `keys`, ties by `unique`; keys behind the unique one can decide nothing and are dropped. */
export function orderBy(
  columnOf: (key: SortKey) => ReturnType<Table<string>["column"]>,
  keys: readonly SortKey[],
  unique: SortKey,
): Ordering {
  const deciding = decidingKeys(keys, unique);
  const readers = deciding.map((key) => readSortValues(columnOf(key)));
  const valuesOf = (row: number): SortValue[] => readers.map((read) => read(row));
  const compare = (left: readonly SortValue[], right: readonly SortValue[]): number => {
    for (const [at, key] of deciding.entries()) {
      const order = compareSortValues(left[at] ?? null, right[at] ?? null, key.isDescending);
      if (order !== 0) return order;
    }
    return 0;
  };
  return {
    keys: deciding,
    valuesOf,
    sort: (rows) => {
      const [first] = deciding;
      if (first === undefined || isUnique(first, unique)) {
        return first?.isDescending === true ? rows.slice().reverse() : rows;
      }
      return sortByValues(rows, readers, deciding);
    },
    indexAfter: (rows, position) => {
      let [low, high] = [0, rows.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(valuesOf(rows[middle] ?? 0), position) <= 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Reads each value once: the rows are sorted by their place in lists of values, one list per key. */
function sortByValues(
  rows: Uint32Array,
  readers: readonly SortValueReader[],
  keys: readonly SortKey[],
): Uint32Array {
  // The unique key comes last, and the rows come in its order: their places decide for it.
  const lists = readers.slice(0, -1).map((read) => Array.from(rows, read));
  const isUniqueDescending = keys.at(-1)?.isDescending === true;
  const places = Uint32Array.from(rows.keys());
  places.sort((left, right) => {
    for (const [at, list] of lists.entries()) {
      const isDescending = keys[at]?.isDescending === true;
      const order = compareSortValues(list[left] ?? null, list[right] ?? null, isDescending);
      if (order !== 0) return order;
    }
    return isUniqueDescending ? right - left : left - right;
  });
  return places.map((place) => rows[place] ?? 0);
}

function isUnique(key: SortKey, unique: SortKey): boolean {
  return key.property === unique.property;
}

function decidingKeys(keys: readonly SortKey[], unique: SortKey): SortKey[] {
  const at = keys.findIndex((key) => isUnique(key, unique));
  return at === -1 ? [...keys, unique] : keys.slice(0, at + 1);
}
