import { expect, test } from "vitest";
import { parseSort, type SortKey } from "../../src/query/sort.ts";

const FIELDS = [
  { property: "id", column: "id", type: "text" },
  { property: "name", column: "name", type: "text" },
  { property: "title", column: "title", type: "text" },
] as const;
const BY_ID: SortKey = { ...FIELDS[0], isDescending: false };

function read(...values: string[]): string {
  const outcome = parseSort(values, FIELDS, BY_ID);
  if (!outcome.ok) return `unknown ${outcome.unknownProperty}`;
  return outcome.sort.keys.map((key) => `${key.isDescending ? "-" : "+"}${key.property}`).join(" ");
}

test.each([
  ["no sort is by id", [], "+id"],
  ["an empty sort is no sort", ["", " "], "+id"],
  ["a property alone ascends", ["name"], "+name"],
  ["the direction is case-blind", ["name,desc"], "-name"],
  ["ascending in words", ["name,ASC"], "+name"],
  [
    "one direction for several properties (API guide, Sorting)",
    ["name,title,DESC"],
    "-name -title",
  ],
  ["a parameter for each (API guide, Sorting)", ["name,ASC", "title,DESC"], "+name -title"],
  ["a repeated property counts once", ["name,DESC", "name,ASC"], "-name"],
  ["blanks around commas", ["name , DESC"], "-name"],
  ["an unknown property", ["nmae,DESC"], "unknown nmae"],
  ["a direction alone is a property that does not exist", ["DESC"], "unknown DESC"],
  ["names are case-sensitive", ["Name"], "unknown Name"],
  ["no property of objects", ["__proto__"], "unknown __proto__"],
])("%s", (_, values, expected) => {
  expect(read(...values)).toBe(expected);
});

test("links repeat what the client wrote, or the default", () => {
  const written = (...values: string[]): unknown => {
    const outcome = parseSort(values, FIELDS, BY_ID);
    return outcome.ok && outcome.sort.written;
  };
  expect(written("name,DESC", "id,asc")).toEqual(["name,DESC", "id,asc"]);
  expect(written()).toEqual(["id,asc"]);
});
