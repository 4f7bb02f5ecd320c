import { expect, test } from "vitest";
import { parseDuration } from "../../src/kernel/duration.ts";

test.each([
  ["250ms", 250],
  ["2s", 2000],
  ["15m", 900_000],
  ["1h", 3_600_000],
  ["2d", 172_800_000],
  ["1.5h", 5_400_000],
  ["0s", 0],
  ["0.3ms", 0],
  ["1.0006s", 1001],
])("reads %s", (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each(["", "15", "m", "-1m", "1 m", "1e3s", "15 minutes", "Infinitys", "1.h"])(
  "refuses %j",
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);
