import { streamOf } from "../kernel/chance.ts";
import { uuidOf } from "./uuid.ts";

const STREAM = streamOf("scheduled scan");

/** The id of scan `number` of a site. */
export function scheduledScanId(seed: number, site: number, number: number): string {
  return uuidOf(seed, STREAM, [site, number]);
}
