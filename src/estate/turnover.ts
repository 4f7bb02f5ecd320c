import { below, draw, streamOf } from "../kernel/chance.ts";
import { DAY } from "../kernel/duration.ts";
import { FIXED_ROWS } from "./edge-row.ts";
import { GENERATIONS_MAX, generationOf, memberOf, rowOfMember } from "./member.ts";
import { rememberLatest } from "./remember-latest.ts";

/**
 * Which asset has a row. From 2025 on, an asset leaves at some midnight (UTC) and another one joins in
 * its row at the same instant, so that their number stays; a row changes hands every 25 years, which is
 * 4% of the rows each year (assumed: no rate is documented).
 */
export type Turnover = {
  /** The first instant at which every row has its asset. */
  readonly completeFrom: number;
  /** A number that is the same for instants between which no row may change hands. */
  dayOf: (instant: number) => number;
  /** The member in a row on such a day. */
  memberOn: (row: number, day: number) => number;
  /** The members of all rows on such a day. */
  membersOn: (day: number) => Uint32Array;
  /** The instant from which a member has its row. */
  joined: (member: number) => number;
};

const JOINED = streamOf("asset joined");
const TURN = streamOf("asset turnover");
const FIRST_JOINED = Date.UTC(2021, 0, 1);
const COMPLETE_FROM = Date.UTC(2025, 0, 1);
const SECONDS_OF_JOINING = (COMPLETE_FROM - FIRST_JOINED) / 1000;
const FIRST_DAY = COMPLETE_FROM / DAY;
const PERIOD_DAYS = 25 * 365;
const DAYS_KEPT = 4;

/** Prepares the turnover of `count` rows: two bytes each. */
export function createTurnover(seed: number, count: number): Turnover {
  const phases = new Uint16Array(count);
  for (let row = 0; row < count; row++) phases[row] = below(draw(seed, TURN, row), PERIOD_DAYS);

  const memberOn = (row: number, day: number): number => {
    const since = day - FIRST_DAY - (phases[row] ?? 0);
    if (since < 0 || row < FIXED_ROWS) return row;
    return memberOf(row, Math.min(GENERATIONS_MAX, 1 + Math.floor(since / PERIOD_DAYS)));
  };

  const membersOn = rememberLatest(DAYS_KEPT, (day) => {
    const members = new Uint32Array(count);
    for (let row = 0; row < count; row++) members[row] = memberOn(row, day);
    return members;
  });

  return {
    completeFrom: COMPLETE_FROM,
    dayOf: (instant) => Math.max(FIRST_DAY - 1, Math.floor(instant / DAY)),
    memberOn,
    membersOn,
    joined: (member) => {
      const generation = generationOf(member);
      if (generation === 0) {
        return FIRST_JOINED + below(draw(seed, JOINED, member), SECONDS_OF_JOINING) * 1000;
      }
      const phase = phases[rowOfMember(member)] ?? 0;
      return (FIRST_DAY + phase + (generation - 1) * PERIOD_DAYS) * DAY;
    },
  };
}
