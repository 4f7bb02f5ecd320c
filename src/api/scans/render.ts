import type { Scan } from "../../estate/scan.ts";
import { formatInstant } from "../../kernel/instant.ts";
import type { SchemaOf } from "../../spec/reply-of.ts";

type ScanSummary = SchemaOf<"Scan">;

/** A scan without the assets it covers; `finished` is written even while it runs (recorded). */
export function renderScan(
  scan: Scan,
  { withDetails }: { readonly withDetails: boolean },
): ScanSummary {
  return {
    id: scan.id,
    name: scan.name,
    engine_id: scan.engineId,
    status: scan.status,
    started: formatInstant(scan.started),
    finished: scan.finished === null ? null : formatInstant(scan.finished),
    ...(withDetails ? { details: scan.details } : {}),
  };
}
