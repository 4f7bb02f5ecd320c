import type { Engine } from "../../estate/engine.ts";
import { formatInstant } from "../../kernel/instant.ts";
import type { SchemaOf } from "../../spec/reply-of.ts";

type ScanEngine = SchemaOf<"Engine">;

/** An engine with its custom properties as `name:value`; a status but HEALTHY is assumed. */
export function renderEngine(engine: Engine): ScanEngine {
  return {
    id: engine.id,
    host_name: engine.hostName,
    status: engine.isHealthy ? "HEALTHY" : "UNHEALTHY",
    ...(engine.lastSeen === null ? {} : { last_seen: formatInstant(engine.lastSeen) }),
    registered: formatInstant(engine.registered),
    name: engine.name,
    profile: {
      configuration: {
        last_retrieved: formatInstant(engine.configurationRetrieved),
        properties: engine.properties.map(({ name, value }) => `${name}:${value}`),
      },
    },
  };
}
