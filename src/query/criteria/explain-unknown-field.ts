import { nearest } from "../../kernel/nearest.ts";
import { exampleOf } from "./example.ts";
import { fieldsOf } from "./fields.ts";
import { shorten } from "./shorten.ts";
import type { Slot } from "./tree.ts";

/** Names that clients tried, far in spelling from what they meant. */
const MEANT = new Map([
  ["ip_address", "ip"],
  ["ipv4", "asset.ipv4"],
  ["ipv6", "asset.ipv6"],
  ["hostname", "asset.name"],
  ["name", "asset.name"],
  ["host.name", "asset.name"],
  ["tag", "tags"],
  ["tag.name", "tags"],
  ["site", "sites"],
  ["site.name", "sites"],
  ["os", "os_name"],
  ["os.family", "os_family"],
  ["last_scan_date", "last_scan_end"],
  ["cvss", "cvss_score"],
  ["cve", "cves"],
]);

/** What to say about a name that no field of the slot has, and an example with the one probably meant. */
export function explainUnknownField(
  given: string,
  slot: Slot,
): { complaint: string; example: string | undefined } {
  const fields = fieldsOf(slot);
  const about = slot === "asset" ? "asset" : "vulnerability";
  const complaint = `${shorten(given)} is no field of ${about} criteria`;
  if (slot !== "asset" && fieldsOf("asset").has(given)) {
    return { complaint: `${complaint}; it belongs in asset criteria`, example: undefined };
  }
  // Of one or two letters any short word is near.
  const isGuessable = given.length > 2;
  const plain = given.toLowerCase().replaceAll("-", "_");
  const meant = [plain, MEANT.get(plain), isGuessable ? nearest(plain, [...fields.keys()]) : ""];
  const field = meant.map((name) => fields.get(name ?? "")?.field).find(Boolean);
  if (field === undefined) return { complaint, example: undefined };
  return { complaint: `${complaint}; nearest is ${field.name}`, example: exampleOf(field) };
}
