import { SECOND } from "./duration.ts";

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?(?:\[([^\]]{1,64})\])?)?$/;

/** Year 0000 is no year of the calendar that the API's dates are written in. */
const YEAR_MIN = 1;

/**
 * Reads an instant in any input form of the API guide ("Dates & Times"): date, local date and time
 * (taken as UTC), UTC, with offset, with offset and zone id. A zone id without an offset places the
 * local time in that zone. Undefined when the text is in none of them or names a day, time or zone that
 * does not exist. A leap second (`:60`) is read as the first instant of the next minute.
 */
export function parseInstant(text: string): number | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const local = localMilliseconds(match);
  if (local === undefined) return undefined;
  const [, , , , , , , , offset, zone] = match;
  if (zone !== undefined && !isZone(zone)) return undefined;
  if (offset !== undefined) return applyOffset(local, offset);
  return zone === undefined ? local : local - zoneOffset(local, zone);
}

/** Milliseconds of the date and time as written, before any offset. */
function localMilliseconds(match: RegExpExecArray): number | undefined {
  const part = (group: number): number => Number(match[group] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const isRealDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!isRealDay || year < YEAR_MIN) return undefined;
  const [hour, minute, second] = [part(4), part(5), part(6)];
  const isRealTime = hour <= 23 && minute <= 59 && second <= 60;
  if (!isRealTime) return undefined;
  const milliseconds = Number((match[7] ?? "").padEnd(3, "0").slice(0, 3));
  return midnight.getTime() + ((hour * 60 + minute) * 60 + second) * SECOND + milliseconds;
}

function applyOffset(local: number, offset: string): number | undefined {
  if (offset === "Z" || offset === "z") return local;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  if (hours > 18 || minutes > 59) return undefined;
  const distance = (hours * 60 + minutes) * 60 * SECOND;
  return offset.startsWith("-") ? local + distance : local - distance;
}

function isZone(zone: string): boolean {
  try {
    formatIn(zone);
    return true;
  } catch {
    return false;
  }
}

/** Making one takes a third of a millisecond; zones may be spelled in any case, hence the bound. */
const formats = new Map<string, Intl.DateTimeFormat>();
const FORMATS_MAX = 100;

/** Throws RangeError for a zone that does not exist. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  if (formats.size >= FORMATS_MAX) formats.clear();
  formats.set(zone, format);
  return format;
}

/** Milliseconds that `zone` is ahead of UTC when its clocks show `local`. */
function zoneOffset(local: number, zone: string): number {
  const format = formatIn(zone);
  const shownAt = (instant: number): number => {
    const shown = new Map(
      format.formatToParts(instant).map((part) => [part.type, Number(part.value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
    return Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
  };
  const whole = Math.floor(local / SECOND) * SECOND;
  const guess = shownAt(whole) - whole;
  // A second look settles the hours around a change of daylight saving time.
  return shownAt(whole - guess) - (whole - guess);
}

/**
 * Writes an instant as the API does: UTC with `Z`, milliseconds only when there are some.
 * @see Integrations guide, "Dates & Times" (output)
 */
export function formatInstant(instant: number): string {
  const text = new Date(instant).toISOString();
  return text.endsWith(".000Z") ? `${text.slice(0, -5)}Z` : text;
}

/** Writes an instant as HTTP headers do, in whole seconds. */
export function formatHttpDate(instant: number): string {
  return new Date(instant).toUTCString();
}

/** The time of day of an instant, UTC, with milliseconds: `hh:mm:ss.nnn`. */
export function formatTimeOfDay(instant: number): string {
  return new Date(instant).toISOString().slice(11, 23);
}

/** The calendar year of an instant, UTC. */
export function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear();
}
