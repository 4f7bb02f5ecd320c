import type { Caller } from "../api/caller.ts";

/** What a key stands for. */
export type Role = "admin" | "viewer" | "restricted" | "nosite";

/** The fixed keys that exist at every start, plainly fake. */
export const FIXED_KEYS: ReadonlyMap<string, Role> = new Map([
  ["mock-admin-key", "admin"],
  ["mock-viewer-key", "viewer"],
  ["mock-restricted-key", "restricted"],
  ["mock-nosite-key", "nosite"],
]);

/** A key that is known to have been revoked; it cannot be added again. */
export const REVOKED_KEY = "mock-revoked-key";

/** What a role may do; `restrictedSites` are the sites that the restricted role is confined to. */
export function permissionsOf(
  role: Role,
  restrictedSites: ReadonlySet<string>,
): Omit<Caller, "isInRegion"> {
  switch (role) {
    case "admin":
      return { mayScan: true, mayConfigureEngines: true, sites: "all" };
    case "viewer":
      return { mayScan: false, mayConfigureEngines: false, sites: "all" };
    case "restricted":
      return { mayScan: false, mayConfigureEngines: false, sites: restrictedSites };
    case "nosite":
      return { mayScan: false, mayConfigureEngines: false, sites: "none" };
  }
}
