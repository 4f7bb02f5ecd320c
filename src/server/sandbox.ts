import { unchanged, type Change } from "../estate/change.ts";

/** The state behind a key's `~name`. One cell that is swapped: a reset is an assignment. */
export type Sandbox = { change: Change };

/** Named sandboxes kept at once; the longest unused one is forgotten first, the default one never. */
const SANDBOXES_MAX = 1000;

export type Sandboxes = {
  /** The sandbox of that name; a name not used before is fresh. "" is the default sandbox. */
  open: (name: string) => Sandbox;
  reset: (name: string) => void;
};

export function createSandboxes(): Sandboxes {
  const sandboxes = new Map<string, Sandbox>();
  const defaultSandbox: Sandbox = { change: unchanged };
  const open = (name: string): Sandbox => {
    if (name === "") return defaultSandbox;
    const sandbox = sandboxes.get(name) ?? { change: unchanged };
    sandboxes.delete(name);
    sandboxes.set(name, sandbox);
    const [oldest] = sandboxes.keys();
    if (sandboxes.size > SANDBOXES_MAX && oldest !== undefined) sandboxes.delete(oldest);
    return sandbox;
  };
  return {
    open,
    reset: (name) => {
      open(name).change = unchanged;
    },
  };
}
