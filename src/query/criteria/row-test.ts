/** Whether a row passes. Asked once for every row of a table, so it allocates nothing. */
export type RowTest = (row: number) => boolean;

/** A test with what it costs, so that the cheap ones of a group come first. */
export type CompiledTest = {
  readonly test: RowTest;
  /** 1 for a look into an array, more for what must be made per row; only the order matters. */
  readonly cost: number;
};

export const cost = { array: 1, rowSet: 2, wordSet: 4, text: 8, findings: 16 } as const;

export function negate({ test, cost: paid }: CompiledTest): CompiledTest {
  return { test: (row) => !test(row), cost: paid };
}
