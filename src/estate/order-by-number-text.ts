/**
 * Rows in the order of their numbers' decimal text ("10" before "2"), given that numbers ascend with
 * the row. Numbers with as many digits are already in order, so at most ten runs are merged: linear,
 * and no text is made.
 */
export function orderByNumberText(count: number, numberOf: (row: number) => number): Uint32Array {
  const runs = runsOfEqualLength(count, numberOf);
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let best: Run | undefined;
    for (const run of runs) {
      if (run.next < run.end && (best === undefined || run.key < best.key)) best = run;
    }
    if (best === undefined) break;
    order[at] = best.next;
    best.next += 1;
    if (best.next < best.end) best.key = numberOf(best.next) * best.scale;
  }
  return order;
}

/** Rows from `next` to before `end` whose numbers have equally many digits. */
type Run = { next: number; readonly end: number; readonly scale: number; key: number };

const DIGITS_MAX = 10;

/** Shorter numbers first, so that of "1" and "10" (equal keys) the shorter one is taken. */
function runsOfEqualLength(count: number, numberOf: (row: number) => number): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let digits = 1; digits <= DIGITS_MAX; digits++) {
    const end = firstRowReaching(10 ** digits, count, numberOf);
    const scale = 10 ** (DIGITS_MAX - digits);
    if (end > start) runs.push({ next: start, end, scale, key: numberOf(start) * scale });
    start = end;
  }
  return runs;
}

function firstRowReaching(limit: number, count: number, numberOf: (row: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberOf(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
