import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeOutputs } from "../../spec/generate/outputs.ts";
import { replaceBetweenMarkers } from "../../spec/generate/replace-between-markers.ts";

test("what is generated is fresh: else run `npm run generate`", async () => {
  const outputs = await makeOutputs();
  expect(outputs.length).toBeGreaterThanOrEqual(4);
  const stale = outputs.filter(({ file, text }) => readFileSync(file, "utf8") !== text);
  expect(stale.map(({ file }) => file.pathname)).toEqual([]);
});

test("a table replaces what stands between its markers and nothing else", () => {
  const page = "a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb\n";
  expect(replaceBetweenMarkers(page, "x", "new")).toBe(
    "a\n<!-- generated:x -->\n\nnew\n\n<!-- /generated:x -->\nb\n",
  );
});

test.each(["no markers", "<!-- generated:x -->", "<!-- /generated:x --><!-- generated:x -->"])(
  "a page without both markers is left alone: %s",
  (page) => {
    expect(replaceBetweenMarkers(page, "x", "new")).toBeUndefined();
  },
);
