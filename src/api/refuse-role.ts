import type { Operation } from "../spec/operation.ts";
import type { Caller } from "./caller.ts";
import { forbidden, type Problem } from "./problem.ts";

type Permissions = Pick<Caller, "mayScan" | "mayConfigureEngines">;

/** The refusal of an operation that the caller's role may not use; undefined where it may. */
export function refuseRole(
  { access }: Operation,
  permissions: Permissions,
): { readonly reply: Problem<403>; readonly hint: string } | undefined {
  if (mayUse(access, permissions)) return undefined;
  return {
    reply: forbidden(),
    hint: "This key may read, but not start or stop scans or configure engines.",
  };
}

function mayUse(access: Operation["access"], permissions: Permissions): boolean {
  switch (access) {
    case "read":
      return true;
    case "scan":
      return permissions.mayScan;
    case "engine-configuration":
      return permissions.mayConfigureEngines;
  }
}
