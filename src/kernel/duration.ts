const MILLISECONDS_PER_UNIT = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
} as const;

export const SECOND = MILLISECONDS_PER_UNIT.s;
export const MINUTE = MILLISECONDS_PER_UNIT.m;
export const HOUR = MILLISECONDS_PER_UNIT.h;
export const DAY = MILLISECONDS_PER_UNIT.d;

function isUnit(text: string): text is keyof typeof MILLISECONDS_PER_UNIT {
  return Object.hasOwn(MILLISECONDS_PER_UNIT, text);
}

/**
 * Milliseconds of a length such as `250ms`, `2s`, `15m`, `1h`, `2d` or `1.5h`, rounded to whole ones;
 * undefined when the text is no such length. Never negative, never infinite.
 */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h|d)$/.exec(text.trim());
  const [, amount, unit] = match ?? [];
  if (amount === undefined || unit === undefined || !isUnit(unit)) return undefined;
  return Math.round(Number(amount) * MILLISECONDS_PER_UNIT[unit]);
}

/** Writes a length in its largest whole unit: `15m`, `90s`. */
export function formatDuration(milliseconds: number): string {
  const units = Object.entries(MILLISECONDS_PER_UNIT).reverse();
  const [unit, span] = units.find(([, span]) => milliseconds % span === 0) ?? ["ms", 1];
  return `${String(milliseconds / span)}${unit}`;
}
