import { below, draw, streamOf } from "../kernel/chance.ts";
import { HOUR, MINUTE } from "../kernel/duration.ts";
import { EPOCH } from "./epoch.ts";
import type { Reports } from "./schedule.ts";

const STREAM = streamOf("agent schedule");
const PERIOD_MIN = 5 * HOUR;
const PERIOD_SPAN = 2 * HOUR;
/** Far less than a period, so that reports stay in order. */
const JITTER_MAX = 10 * MINUTE;

/** Reports of agents: every five to seven hours, each up to ten minutes late. */
export function createAgentReports(seed: number): Reports {
  const keyOf = (member: number): number => draw(seed, STREAM, member);
  const periodOf = (key: number): number =>
    PERIOD_MIN + Math.floor((key & 0xffff) * (PERIOD_SPAN / 0x10000));
  const baseOf = (key: number, period: number): number =>
    EPOCH + Math.floor((key >>> 16) * (period / 0x10000));
  const jitterOf = (key: number, number: number): number =>
    below(draw(key, STREAM, number), JITTER_MAX);

  return {
    lastUntil: (member, instant) => {
      const key = keyOf(member);
      const period = periodOf(key);
      const base = baseOf(key, period);
      const number = Math.floor((instant - base) / period);
      const report = base + number * period + jitterOf(key, number);
      if (report <= instant) return report;
      return base + (number - 1) * period + jitterOf(key, number - 1);
    },
    firstFrom: (member, instant) => {
      const key = keyOf(member);
      const period = periodOf(key);
      const base = baseOf(key, period);
      const number = Math.floor((instant - base) / period);
      const report = base + number * period + jitterOf(key, number);
      if (report >= instant) return report;
      return base + (number + 1) * period + jitterOf(key, number + 1);
    },
  };
}
