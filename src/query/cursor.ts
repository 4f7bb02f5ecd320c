import type { SortKey } from "./sort.ts";
import type { SortValue } from "./sort-value.ts";

/**
 * A cursor is the position of the last row served, in plain text: a signed 32-bit number that depends on
 * resource and order, then `:::_T:::value` per deciding key. T is `S` for text, `L` for whole numbers and
 * instants, `D` for other numbers (recorded); `N` stands for a row without a value (assumed).
 */
export type CursorKind = "assets" | "vulnerabilities" | "sites";

/** Numbers seen in recorded answers, by resource and order. */
const RECORDED_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["assets:id,asc", 1542252837],
  ["vulnerabilities:id,asc", -37745434],
  ["vulnerabilities:modified,asc,id,asc", -2034101655],
  ["sites:name,asc", -760687744],
]);

function orderNumber(kind: CursorKind, keys: readonly SortKey[]): number {
  const order = keys.map((key) => `${key.property},${key.isDescending ? "desc" : "asc"}`).join(",");
  const text = `${kind}:${order}`;
  return RECORDED_NUMBERS.get(text) ?? hash32(text);
}

/** Java's string hash: any stable 32-bit hash would do for orders that were never recorded. */
function hash32(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function encodeValue(value: SortValue, key: SortKey): string {
  if (value === null) return ":::_N:::null";
  if (typeof value === "string") return `:::_S:::${value}`;
  if (key.type !== "double") return `:::_L:::${String(value)}`;
  return `:::_D:::${Number.isInteger(value) ? value.toFixed(1) : String(value)}`;
}

/** The cursor behind a row with these values. */
export function encodeCursor(
  kind: CursorKind,
  keys: readonly SortKey[],
  values: readonly SortValue[],
): string {
  const parts = keys.map((key, at) => encodeValue(values[at] ?? null, key));
  return `${String(orderNumber(kind, keys))}${parts.join("")}`;
}

/**
 * The position that a cursor holds; undefined when it is none, or was made for another resource or
 * order. Texts may hold any character, so each value ends where the next marker begins.
 */
export function decodeCursor(
  kind: CursorKind,
  keys: readonly SortKey[],
  cursor: string,
): SortValue[] | undefined {
  const [number, ...parts] = cursor.split(/:::_(?=[SLDN]:::)/);
  if (number !== String(orderNumber(kind, keys)) || parts.length !== keys.length) return undefined;
  const values: SortValue[] = [];
  for (const [at, part] of parts.entries()) {
    const value = decodeValue(part.slice(0, 1), part.slice(4), keys[at]);
    if (value === undefined) return undefined;
    values.push(value);
  }
  // The last key is unique: it is never empty and never missing, as others may well be.
  const last = values.at(-1);
  return last === "" || last === null ? undefined : values;
}

function markOf(key: SortKey | undefined): "S" | "D" | "L" {
  if (key?.type === "text") return "S";
  return key?.type === "double" ? "D" : "L";
}

function decodeValue(mark: string, text: string, key: SortKey | undefined): SortValue | undefined {
  if (mark === "N") return text === "null" ? null : undefined;
  if (mark !== markOf(key)) return undefined;
  if (mark === "S") return text;
  return /^-?\d{1,20}(\.\d{1,20})?$/.test(text) ? Number(text) : undefined;
}
