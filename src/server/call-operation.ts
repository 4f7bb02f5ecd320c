import type { Caller } from "../api/caller.ts";
import type { LinkBase } from "../api/link.ts";
import { perform, type Performed } from "../api/perform.ts";
import { operations } from "../spec/generated/operations.ts";
import type { Operation } from "../spec/operation.ts";
import type { Matched } from "./admitted.ts";
import type { Arrival } from "./arrival.ts";
import type { ServerParts } from "./parts.ts";
import { readAddress, type Address } from "./region.ts";
import { permissionsOf } from "./role.ts";

/** Hands the request to its operation, and keeps what it changed in the caller's sandbox. */
export async function callOperation(
  parts: ServerParts,
  arrival: Arrival,
  { match, admission, sandbox, now, bytes }: Matched & { readonly bytes: Uint8Array },
): Promise<Performed> {
  const { operationId, path } = match;
  const address = readAddress(arrival.host, {
    isEncrypted: arrival.isEncrypted,
    fallback: parts.origin(),
  });
  const caller: Caller = {
    ...permissionsOf(admission.role, parts.restrictedSites),
    isInRegion: address.region === undefined || address.region === parts.region,
  };
  const call = {
    operationId,
    path,
    entries: arrival.target.entries,
    body: {
      contentType: arrival.header("content-type"),
      contentEncoding: arrival.header("content-encoding"),
      bytes,
    },
  };
  const performed = await perform(call, () => ({
    now,
    estate: parts.estate,
    change: sandbox.change,
    caller,
    link: linkBase(operations[operationId], arrival, address),
    isStrict: parts.isStrict,
  }));
  if (performed.change !== undefined) sandbox.change = performed.change;
  return performed;
}

/** Parameters that links write anew where the operation declares them. */
const PAGING_PARAMETERS: ReadonlySet<string> = new Set(["page", "size", "sort", "cursor"]);

function linkBase(operation: Operation, { target }: Arrival, { origin }: Address): LinkBase {
  const rewritten = new Set(
    operation.parameters.map(({ name }) => name).filter((name) => PAGING_PARAMETERS.has(name)),
  );
  return {
    origin,
    path: target.path,
    echoed: target.entries.filter(([name]) => !rewritten.has(name)),
  };
}
