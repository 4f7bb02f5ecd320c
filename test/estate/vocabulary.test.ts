import { expect, test } from "vitest";
import { vocabulary } from "../../src/estate/vocabulary.ts";

test("products and weaknesses have distinct slugs, in the form of vulnerability ids", () => {
  const { products, knownWeaknesses, plainPatterns } = vocabulary;
  const slugs = [
    ...products.map(({ slug }) => slug),
    ...knownWeaknesses.map(({ id }) => id),
    ...plainPatterns.map(({ slug }) => slug),
  ];
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+([-_][a-z0-9]+)*$/);
});

test("every vector that a weakness names is in the table of vectors, once with each effect", () => {
  const { vectors, knownWeaknesses, plainPatterns, effects } = vocabulary;
  const known = new Set(vectors.map(({ v2 }) => v2));
  for (const { vector } of [...knownWeaknesses, ...plainPatterns]) expect(known).toContain(vector);
  for (const { effect } of vectors) expect(Object.keys(effects)).toContain(effect);
  const keys = vectors.map(({ v2, effect }) => `${v2} ${effect}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("an operating system's description holds its vendor and its version", () => {
  const { operatingSystems } = vocabulary;
  expect(operatingSystems.length).toBeGreaterThanOrEqual(25);
  for (const { vendor, version, description, weight, findings } of operatingSystems) {
    expect(description.startsWith(vendor)).toBe(true);
    expect(description.endsWith(version ?? "")).toBe(true);
    expect(weight).toBeGreaterThan(0);
    expect(findings).toBeGreaterThan(0);
  }
});

test("host names end in domains that are nobody's", () => {
  for (const domain of vocabulary.sites.domains) {
    expect(domain).toMatch(/\.(example|test|internal)$/);
  }
});

test("lists of words have no repetitions and no blanks at their ends", () => {
  const { sites, words } = vocabulary;
  const lists = [sites.scanned, sites.custom, sites.criticality, sites.engines, words.people];
  for (const list of [...lists, words.cities, words.kits, words.hostWords, words.functions]) {
    expect(new Set(list).size).toBe(list.length);
    for (const word of list) expect(word).toBe(word.trim());
    expect(list).not.toContain("");
  }
  expect(words.kits.length).toBeGreaterThanOrEqual(20);
});
