import { UsageError } from "../kernel/usage-error.ts";
import { FIXED_KEYS, REVOKED_KEY, type Role } from "./role.ts";

/** A key that was let in: what it may, and the name of its sandbox ("" is the default one). */
export type Admission = { readonly role: Role; readonly sandbox: string; readonly keyName: string };

/** Undefined means 401, whatever the reason: unknown, revoked, missing or malformed. */
export type Authenticate = (header: string | undefined) => Admission | undefined;

/** Whether a text can name a sandbox; "" names the default one. */
export function isSandboxName(text: string): boolean {
  return /^[A-Za-z0-9._-]{0,64}$/.test(text);
}

function isRole(text: string): text is Role {
  return ["admin", "viewer", "restricted", "nosite"].includes(text);
}

/** Reads `key` or `key:role`, as given on the command line; without a role the key is an admin's. */
function parseKey(text: string): readonly [key: string, role: Role] {
  const [key = "", role = "admin", ...rest] = text.split(":");
  const isTakeable = /^[\x21-\x7d]{1,256}$/.test(key) && key !== REVOKED_KEY;
  const isWhole = isTakeable && rest.length === 0;
  if (isWhole && isRole(role)) return [key, role];
  throw new UsageError(
    "bad-api-key",
    "An API key must be key or key:role, the role one of admin, viewer, restricted, nosite.",
    "Write for example --api-key my-key:viewer; the key may not hold ~, : or blanks, nor be the revoked one.",
  );
}

/** Knows the fixed keys and `added`. Behind `~` a key names its sandbox. */
export function createAuthenticate(added: readonly string[]): Authenticate {
  const roles = new Map([...FIXED_KEYS, ...added.map(parseKey)]);
  return (header) => {
    if (header === undefined) return undefined;
    const [key = "", sandbox, ...rest] = header.trim().split("~");
    const role = roles.get(key);
    if (role === undefined || rest.length > 0) return undefined;
    if (sandbox === "" || !isSandboxName(sandbox ?? "")) return undefined;
    return { role, sandbox: sandbox ?? "", keyName: key };
  };
}
