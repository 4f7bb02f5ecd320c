/**
 * A member is an asset that has, had or will have a row: rows are taken over by other assets as time
 * goes by. Its number is the row plus 2^20 for every asset that had the row before, so the first asset
 * of a row has the row's number, and whatever is drawn for an asset is drawn for its member number.
 */
export const ROWS_MAX = 2 ** 20;

/** Keeps member numbers below 2^30. Only clocks beyond the year 25,000 come that far. */
export const GENERATIONS_MAX = 1000;

export function memberOf(row: number, generation: number): number {
  return generation * ROWS_MAX + row;
}

export function rowOfMember(member: number): number {
  return member & (ROWS_MAX - 1);
}

/** How many assets had the row before. */
export function generationOf(member: number): number {
  return Math.floor(member / ROWS_MAX);
}
