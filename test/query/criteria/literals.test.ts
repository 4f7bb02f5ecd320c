import { expect, test } from "vitest";
import { handMadeAssets, handMadeVulnerabilities } from "./hand-made.ts";
import { selectAssets } from "./select.ts";

const vulnerabilities = handMadeVulnerabilities([]);

test.each([
  "2024-05-01T10:00:00Z",
  "2024-05-01T10:00:00.000Z",
  "2024-05-01T10:00:00",
  "2024-05-01T12:00:00+02:00",
  "2024-05-01T04:30:00-0530",
  "'2024-05-01T10:00:00Z'",
  '"2024-05-01T10:00:00Z"',
  "'2024-05-01T12:00:00+02:00'",
  "'2024-05-01T10:00:00.000123+00:00'",
  "'2024-05-01T12:00:00+02:00[Europe/Berlin]'",
  "'2024-05-01T12:00:00[Europe/Berlin]'",
])("ten o'clock UTC in May may be written %s", (literal) => {
  const tenOClock = Date.UTC(2024, 4, 1, 10);
  const assets = handMadeAssets([{ lastScanEnd: tenOClock }, { lastScanEnd: tenOClock + 1000 }]);
  expect(selectAssets(`last_scan_end = ${literal}`, { assets, vulnerabilities })).toEqual([0]);
});

test("a date is its midnight UTC, and milliseconds count", () => {
  const midnight = Date.UTC(2024, 4, 1);
  const assets = handMadeAssets([{ lastScanEnd: midnight }, { lastScanEnd: midnight + 1 }]);
  const tables = { assets, vulnerabilities };
  expect(selectAssets("last_scan_end = 2024-05-01", tables)).toEqual([0]);
  expect(selectAssets("last_scan_end > 2024-05-01", tables)).toEqual([1]);
  expect(selectAssets("last_scan_end = '2024-05-01T00:00:00.001Z'", tables)).toEqual([1]);
});

test.each([
  [String.raw`'it''s'`, "it's"],
  [String.raw`'it\'s'`, "it's"],
  [String.raw`"it's"`, "it's"],
  [String.raw`"a\"b"`, 'a"b'],
  [String.raw`'a"b'`, 'a"b'],
  [String.raw`'\\srv'`, String.raw`\\srv`],
  [String.raw`'a\\'b'`, String.raw`a\'b`],
  [String.raw`''''`, "'"],
  [String.raw`''`, ""],
  [String.raw`""`, ""],
  ["web01", "web01"],
  [String.raw`a:b.c-d+e/f\g`, String.raw`a:b.c-d+e/f\g`],
  ["'a && b || (c) [d]'", "a && b || (c) [d]"],
  ["'\ttab'", "\ttab"],
  ["'\u0000'", "\u0000"],
  ["'\ud800'", "\ud800"],
  ["'Größe'", "größe"],
])("the literal %s means its text", (literal, text) => {
  const assets = handMadeAssets([{ hostName: text }, { hostName: `${text}x` }]);
  expect(selectAssets(`asset.name = ${literal}`, { assets, vulnerabilities })).toEqual([0]);
});

test.each([
  "severity IN ['a','b']",
  "severity IN[ 'a' , 'b' ]",
  "severity in\n['a',\t'b']",
  "severity='a'||severity='b'",
])("blanks between tokens do not matter: %s", (text) => {
  const catalogue = handMadeVulnerabilities([{ severity: "a" }, { severity: "c" }]);
  const assets = handMadeAssets([{ findings: [0] }, { findings: [1] }]);
  expect(selectAssets(text, { assets, vulnerabilities: catalogue })).toEqual([0]);
});

test.each([
  ["::ffff:10.0.0.1", "::ffff:a00:1", true],
  ["::", "0:0:0:0:0:0:0:0", true],
  ["1::", "1:0:0:0:0:0:0:0", true],
  ["2001:DB8::A", "2001:db8:0:0::a", true],
  ["10.0.0.1", "::ffff:10.0.0.1", false],
  ["2001:db8::1", "2001:db8::2", false],
])("the address %s is %s: %s", (kept, asked, isSame) => {
  const assets = handMadeAssets([{ ip: kept }]);
  expect(selectAssets(`ip = ${asked}`, { assets, vulnerabilities })).toEqual(isSame ? [0] : []);
});
