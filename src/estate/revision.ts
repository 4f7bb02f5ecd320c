import { below, draw, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import type { Catalogue } from "./catalogue.ts";

const STREAM = streamOf("vulnerability revisions");
const RISK = streamOf("vulnerability risk");
const PERIOD_MIN_DAYS = 20;
const PERIOD_SPAN_DAYS = 380;
const DRIFT = 40;
const RISK_MAX = 1000;

/** The whole days since 1970-01-01 at an instant. */
export function dayOf(instant: number): number {
  return Math.floor(instant / DAY);
}

/**
 * The day of an entry's last change at or before `day`: every entry is revised every 20 to 400 days,
 * so on each day some are. Never before it was added.
 */
export function modifiedDay(catalogue: Catalogue, row: number, day: number): number {
  const key = draw(catalogue.seed, STREAM, row);
  const period = PERIOD_MIN_DAYS + ((key & 0xffff) % PERIOD_SPAN_DAYS);
  const phase = (key >>> 16) % period;
  const modified = Math.floor((day + phase) / period) * period - phase;
  return Math.max(modified, catalogue.added[row] ?? 0);
}

/**
 * Risk on a day, whole, 0 to 1000: follows the score and moves a little with each revision. An entry
 * that scores 0 carries no risk.
 */
export function riskOn(catalogue: Catalogue, row: number, day: number): number {
  const score = catalogue.vectors[catalogue.vectorOf[row] ?? 0]?.cvss2.score ?? 0;
  if (score === 0) return 0;
  const own = 60 + Math.round(score * 50) + below(draw(catalogue.seed, RISK, row), 180);
  const drift = below(draw(catalogue.seed, RISK, row, modifiedDay(catalogue, row, day)), 2 * DRIFT);
  return Math.min(RISK_MAX, own + drift - DRIFT);
}
