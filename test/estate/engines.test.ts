import { expect, test } from "vitest";
import { unchanged } from "../../src/estate/change.ts";
import { configureEngine, unconfigureEngine } from "../../src/estate/configure-engine.ts";
import { createEstate } from "../../src/estate/create-estate.ts";

const NOW = Date.UTC(2026, 4, 20, 12);
const options = { seed: 7, assets: 300, vulnerabilities: 5000, findingsPerAsset: 25 };
const estate = createEstate(options);

test("there are eight engines, two of them not healthy; sites and assets know theirs", () => {
  const { engines, engineOf, assets } = estate.at(NOW, unchanged);
  expect(engines.length).toBe(8);
  expect(engines.filter(({ isHealthy }) => !isHealthy).length).toBe(2);
  for (const { lastSeen, registered } of engines) {
    expect(registered).toBeLessThan(Date.UTC(2021, 0, 1));
    if (lastSeen !== null) expect(lastSeen).toBeLessThanOrEqual(NOW);
  }
  const ids = new Set(engines.map(({ id }) => id));
  expect(estate.sites.filter(({ engineId }) => engineId === null).length).toBe(1);
  for (const { engineId } of estate.sites) if (engineId !== null) expect(ids).toContain(engineId);
  const used = Array.from({ length: 300 }, (_, row) => engineOf(row));
  expect(used.filter((engine) => engine === null).length).toBeGreaterThan(50);
  const ailing = engines.find(({ isHealthy, lastSeen }) => !isHealthy && lastSeen !== null);
  expect(used).toContain(ailing?.id);
  expect(engineOf(11)).toBeNull();
  expect(assets.read(31).lastScanEnd).toBeNull();
  expect(engineOf(31)).toBeNull();
});

test("properties of an engine are set in place, appended and removed, for that engine alone", () => {
  const engine = estate.at(NOW, unchanged).engines[1];
  if (engine === undefined) throw new Error("there is no engine");
  const [first] = engine.properties;
  const set = configureEngine(unchanged, engine, [
    { name: first?.name ?? "", value: "2" },
    { name: "com.rapid7.added", value: "yes" },
  ]);
  const after = estate.at(NOW, set).engines;
  expect(after[1]?.properties[0]).toEqual({ name: first?.name, value: "2" });
  expect(after[1]?.properties.at(-1)).toEqual({ name: "com.rapid7.added", value: "yes" });
  expect(after[0]).toEqual(estate.at(NOW, unchanged).engines[0]);
  const configured = after[1] ?? engine;
  const removed = unconfigureEngine(set, configured, ["com.rapid7.added", "no such name"]);
  expect(estate.at(NOW, removed).engines[1]?.properties.length).toBe(engine.properties.length);
});

test("an engine keeps its latest 1,000 properties", () => {
  const engine = estate.at(NOW, unchanged).engines[0];
  if (engine === undefined) throw new Error("there is no engine");
  const properties = Array.from({ length: 1500 }, (_, at) => ({ name: `p${at}`, value: "x" }));
  const set = configureEngine(unchanged, engine, properties);
  const kept = estate.at(NOW, set).engines[0]?.properties.map(({ name }) => name);
  expect(kept).toEqual(properties.slice(500).map(({ name }) => name));
});
