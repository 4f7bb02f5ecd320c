import { expect, test } from "vitest";
import { below, draw, fraction, streamOf } from "../../src/kernel/chance.ts";

test("the same address always draws the same number, on every machine", () => {
  expect([draw(7, 1, 0), draw(7, 1, 0, 1), draw(-7, 2, 3, 4)]).toEqual([
    draw(7, 1, 0),
    draw(7, 1, 0, 1),
    draw(-7, 2, 3, 4),
  ]);
  expect(streamOf("asset")).not.toBe(streamOf("finding"));
});

test("each part of the address matters", () => {
  const drawn = [
    draw(7, 1, 2, 3),
    draw(8, 1, 2, 3),
    draw(7, 2, 2, 3),
    draw(7, 1, 3, 3),
    draw(7, 1, 2, 4),
  ];
  expect(new Set(drawn).size).toBe(5);
});

test("draws spread evenly over sixteen buckets", () => {
  const buckets = new Array<number>(16).fill(0);
  const stream = streamOf("spread");
  for (let record = 0; record < 160_000; record++) {
    const bucket = below(draw(7, stream, record), 16);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  expect(Math.min(...buckets)).toBeGreaterThan(9500);
  expect(Math.max(...buckets)).toBeLessThan(10_500);
});

test("a draw as a fraction stays below 1 and as an integer below its count", () => {
  expect(fraction(0)).toBe(0);
  expect(fraction(0xffffffff)).toBeLessThan(1);
  expect(below(0xffffffff, 3)).toBe(2);
  expect(below(0, 3)).toBe(0);
});
