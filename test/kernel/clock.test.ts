import { expect, test } from "vitest";
import { startTime } from "../../src/kernel/clock.ts";

function machine(start: number): { now: () => number; pass: (milliseconds: number) => void } {
  let instant = start;
  return {
    now: () => instant,
    pass: (milliseconds) => {
      instant += milliseconds;
    },
  };
}

test("a real clock is the machine's, and can be moved ahead of it", () => {
  const { now, pass } = machine(1_000_000);
  const clock = startTime({ kind: "real" }, now)();
  pass(5);
  expect(clock.now()).toBe(1_000_005);
  clock.set(clock.now() + 60_000);
  expect(clock.now()).toBe(1_060_005);
  expect(clock.clientSecondsUntil(clock.now() + 1500)).toBe(2);
});

test("a scaled clock runs faster and tells the client its own time", () => {
  const { now, pass } = machine(1_000_000);
  const clock = startTime({ kind: "scaled", factor: 60 }, now)();
  pass(1000);
  expect(clock.now()).toBe(1_060_000);
  expect(clock.clientSecondsUntil(clock.now() + 60_000)).toBe(1);
  expect(clock.clientInstant(clock.now() + 60_000)).toBe(now() + 1000);
});

test("a manual clock moves only when told", () => {
  const { now, pass } = machine(1_000_000);
  const clock = startTime({ kind: "manual", start: 42 }, now)();
  pass(1000);
  expect(clock.now()).toBe(42);
  clock.set(50);
  expect(clock.now()).toBe(50);
  expect(clock.clientInstant(99)).toBe(99);
});

test("a wait is told in whole seconds, rounded up, never below 0", () => {
  const clock = startTime({ kind: "manual", start: 10_000 })();
  expect([9000, 10_000, 10_001, 11_000, 11_001].map(clock.clientSecondsUntil)).toEqual([
    0, 0, 1, 1, 2,
  ]);
});

test("a clock goes neither back nor beyond four-digit years, until it is reset", () => {
  const clock = startTime({ kind: "manual", start: 1000 })();
  expect([clock.set(999), clock.set(1000), clock.set(5000), clock.set(4999)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(clock.set(Date.UTC(10_000, 0, 1))).toBe(false);
  expect(clock.now()).toBe(5000);
  clock.reset();
  expect(clock.now()).toBe(1000);
});

test("clocks of one mock tick alike, and setting one leaves the others", () => {
  const { now, pass } = machine(1_000_000);
  const createClock = startTime({ kind: "scaled", factor: 2 }, now);
  const [first, second] = [createClock(), createClock()];
  first.set(first.now() + 500);
  pass(10);
  expect([first.now(), second.now()]).toEqual([1_000_520, 1_000_020]);
  expect(first.clientInstant(first.now() + 2000)).toBe(now() + 1000);
});
