import { assetNumber } from "./asset-number.ts";
import { generationOf } from "./member.ts";
import { orderByNumberText } from "./order-by-number-text.ts";
import { rememberLatest } from "./remember-latest.ts";
import type { EstateFacts } from "./timeline.ts";

/** The rows of the assets that exist at an instant, ascending by the text of their id. */
export type AssetOrder = (instant: number) => Uint32Array;

const DAYS_KEPT = 4;

/** Rows ascending by their member: the first assets of all rows, then the second ones, and so on. */
function rowsByMember(members: Uint32Array): Uint32Array {
  const sizes: number[] = [];
  for (const member of members) {
    const generation = generationOf(member);
    sizes[generation] = (sizes[generation] ?? 0) + 1;
  }
  let end = 0;
  const next = Array.from(sizes, (size: number | undefined) => (end += size ?? 0) - (size ?? 0));
  const rows = new Uint32Array(members.length);
  for (const [row, member] of members.entries()) {
    const generation = generationOf(member);
    const at = next[generation] ?? 0;
    rows[at] = row;
    next[generation] = at + 1;
  }
  return rows;
}

/** Prepares the order; it is made once a day, for the latest days. */
export function createAssetOrder({ options, turnover }: EstateFacts): AssetOrder {
  const orderOn = rememberLatest(DAYS_KEPT, (day) => {
    const members = turnover.membersOn(day);
    const rows = rowsByMember(members);
    const numberOf = (at: number): number => assetNumber(options.seed, members[rows[at] ?? 0] ?? 0);
    return orderByNumberText(rows.length, numberOf).map((at) => rows[at] ?? 0);
  });

  return (instant) => {
    const day = turnover.dayOf(instant);
    const order = orderOn(day);
    if (instant >= turnover.completeFrom) return order;
    return order.filter((row) => turnover.joined(turnover.memberOn(row, day)) <= instant);
  };
}
