import { expect, test } from "vitest";
import { exclusionsDepthMax, validators } from "../../src/spec/validators.ts";
import type { RequestSchemaName } from "../../src/spec/validators.ts";

function nested(depth: number): unknown {
  let form: unknown = {};
  for (let level = 0; level < depth; level++) form = { exclusions: form };
  return form;
}

test.each<[RequestSchemaName, unknown, boolean]>([
  ["AssetSearch", {}, true],
  ["AssetSearch", { asset: "severity = 'Critical'" }, true],
  ["AssetSearch", { asset: null, vulnerability: "" }, true],
  ["AssetSearch", { size: 500, cursor: 7 }, true],
  ["AssetSearch", { asset: 7 }, false],
  ["AssetSearch", { vulnerability: ["a"] }, false],
  ["AssetSearch", [], false],
  ["AssetSearch", null, false],
  ["AssetSearch", "severity", false],
  ["VulnerabilitySearch", { asset: 7, vulnerability: null }, true],
  ["VulnerabilitySearch", { vulnerability: false }, false],
  ["ScanForm", {}, true],
  ["ScanForm", { asset_ids: ["a", "a"], name: "n", zone: 1 }, true],
  ["ScanForm", { exclusions: { asset_ids: ["a"] } }, true],
  ["ScanForm", { exclusions: { asset_ids: [1] } }, false],
  ["ScanForm", { exclusions: "a" }, false],
  ["ScanForm", { asset_ids: "a" }, false],
  ["ScanForm", { asset_ids: null }, false],
  ["EngineConfiguration", { properties: [{ name: "a", value: "b" }] }, true],
  ["EngineConfiguration", { properties: [] }, true],
  ["EngineConfiguration", {}, false],
  ["EngineConfiguration", { properties: [{ name: "a" }] }, false],
  ["EngineConfiguration", { properties: [{ name: "a", value: 1 }] }, false],
  ["EngineConfigurationRemoval", { properties: ["a"] }, true],
  ["EngineConfigurationRemoval", { properties: [{ name: "a" }] }, false],
])("%s of %j is valid: %s", (name, body, isValid) => {
  const validate = validators[name];
  expect(validate(body)).toBe(isValid);
  expect(validate.errors?.length ?? 0).toBe(isValid ? 0 : 1);
});

test.each([
  [exclusionsDepthMax, true],
  [exclusionsDepthMax + 1, false],
  [200_000, false],
])("exclusions nested %d deep are accepted: %s", (depth, isValid) => {
  expect(validators.ScanForm(nested(depth))).toBe(isValid);
});

test("errors say where and what, and are gone after a valid body", () => {
  const validate = validators.ScanForm;
  validate({ exclusions: { name: 1 } });
  expect(validate.errors).toMatchObject([
    { instancePath: "/exclusions/name", message: "must be string" },
  ]);
  validate(nested(exclusionsDepthMax + 1));
  expect(validate.errors?.[0]?.message).toMatch(/nested more than 50 levels/);
  validate({});
  expect(validate.errors).toBeNull();
});
