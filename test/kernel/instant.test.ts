import { expect, test } from "vitest";
import { formatInstant, parseInstant } from "../../src/kernel/instant.ts";

const NOON = Date.UTC(2019, 3, 2, 12, 0, 0);

test.each([
  ["a date alone is midnight UTC", "2019-04-02", Date.UTC(2019, 3, 2)],
  ["a time without a zone is UTC", "2019-04-02T12:00:00", NOON],
  ["UTC", "2019-04-02T12:00:00Z", NOON],
  ["milliseconds", "2019-04-02T12:00:00.321Z", NOON + 321],
  ["a fraction of one digit is tenths", "2019-04-02T12:00:00.5Z", NOON + 500],
  ["microseconds are cut", "2019-04-02T12:00:00.123456Z", NOON + 123],
  ["an offset", "2019-04-02T14:00:00+02:00", NOON],
  ["a negative offset", "2019-04-02T07:30:00-04:30", NOON],
  ["an offset with a zone id", "2019-04-02T14:00:00+02:00[Europe/Berlin]", NOON],
  ["a zone id alone places the local time", "2019-04-02T05:00:00[America/Los_Angeles]", NOON],
  [
    "winter time of the same zone",
    "2019-01-02T04:00:00[America/Los_Angeles]",
    Date.UTC(2019, 0, 2, 12),
  ],
  ["GMT is a zone id", "2019-04-02T12:00:00[GMT]", NOON],
  ["a leap second is the next minute", "2016-12-31T23:59:60Z", Date.UTC(2017, 0, 1)],
  ["the 29th of February of a leap year", "2024-02-29", Date.UTC(2024, 1, 29)],
  ["the year 1 is a year", "0001-01-01", Date.parse("0001-01-01T00:00:00Z")],
  ["the year 99 is not 1999", "0099-01-01", Date.parse("0099-01-01T00:00:00Z")],
])("reads %s: %s", (_, text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test.each([
  "",
  "yesterday",
  "2019",
  "2019-13-01",
  "2019-02-29",
  "2019-04-31",
  "0000-01-01",
  "2019-04-02T24:00:00Z",
  "2019-04-02T12:60:00Z",
  "2019-04-02T12:00:61Z",
  "2019-04-02T12:00:00+19:00",
  "2019-04-02T12:00:00+02:60",
  "2019-04-02T12:00:00[Mars/Olympus]",
  "2019-04-02 12:00:00",
  "2019-04-02T12:00:00Z ",
  "99999-01-01",
  "1554206400",
  "NaN",
])("refuses %j", (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test("writes milliseconds only where there are some", () => {
  expect(formatInstant(NOON)).toBe("2019-04-02T12:00:00Z");
  expect(formatInstant(NOON + 90)).toBe("2019-04-02T12:00:00.090Z");
});
