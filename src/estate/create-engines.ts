import { below, draw, streamOf } from "../kernel/chance.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../kernel/duration.ts";
import type { Change } from "./change.ts";
import type { Engine, EngineProperty } from "./engine.ts";
import { uuidOf } from "./uuid.ts";
import type { Vocabulary } from "./vocabulary.ts";

const STREAM = streamOf("scan engine");
const REGISTERED_FROM = Date.UTC(2020, 0, 1);
const REGISTERED_WITHIN = 360 * DAY;
/** Engines report every five minutes. */
const PULSE = 5 * MINUTE;
/** An engine that reports but is not healthy; sites still use it. */
const AILING = 2;

/** Ids of the engines, in the order of the vocabulary. */
export function engineIdsOf(seed: number, { sites }: Vocabulary): readonly string[] {
  return sites.engines.map((_, index) => uuidOf(seed, STREAM, [index]));
}

const initialProperties: readonly EngineProperty[] = [
  { name: "com.rapid7.nexpose.nsc.web.cache", value: "1" },
  { name: "com.rapid7.nexpose.jessValidation", value: "1" },
];

/** Whether engine `index` can scan: all but one ailing engine and the spare, which is the last. */
function isEngineHealthy(index: number, engines: number): boolean {
  return index !== AILING && index !== engines - 1;
}

/** All engines as of an instant, with the properties that a sandbox gave them. */
export function enginesAt(
  { seed, vocabulary }: { readonly seed: number; readonly vocabulary: Vocabulary },
  instant: number,
  change: Change,
): readonly Engine[] {
  const { engines: names, domains } = vocabulary.sites;
  return engineIdsOf(seed, vocabulary).map((id, index): Engine => {
    const key = draw(seed, STREAM, index, 1);
    const registered =
      REGISTERED_FROM + below(key, REGISTERED_WITHIN / SECOND) * SECOND + below(key, 1000);
    const pulse = below(draw(key, STREAM, 1), PULSE);
    const isSpare = index === names.length - 1;
    const lastSeen = Math.floor((instant - pulse) / PULSE) * PULSE + pulse;
    const retrieved = Math.floor((instant - pulse) / HOUR) * HOUR + pulse;
    return {
      id,
      name: names[index] ?? "",
      hostName: `scan-engine-${index + 1}.${domains[0] ?? "corp.example"}`,
      isHealthy: isEngineHealthy(index, names.length),
      lastSeen: isSpare ? null : Math.max(registered, lastSeen),
      registered,
      configurationRetrieved: isSpare ? registered : Math.max(registered, retrieved),
      properties: change.engineProperties.get(id) ?? initialProperties,
    };
  });
}
