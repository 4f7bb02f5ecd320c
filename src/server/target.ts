import type { Entries } from "../api/query.ts";

/** The request target, split and normalised but not decoded: segments keep their escapes. */
export type Target = {
  /** Repeated slashes read as one (clients double them). */
  readonly path: string;
  readonly entries: Entries;
};

/**
 * Reads the raw target of the request line. The absolute form, which proxies' clients use, loses its
 * scheme and host.
 */
export function readTarget(raw: string): Target {
  const relative = raw.replace(/^https?:\/\/[^/?#]*/i, "");
  const [withoutFragment = ""] = relative.split("#", 1);
  const mark = withoutFragment.indexOf("?");
  const path = mark === -1 ? withoutFragment : withoutFragment.slice(0, mark);
  const query = mark === -1 ? "" : withoutFragment.slice(mark + 1);
  return {
    path: `/${path}`.replace(/\/{2,}/g, "/"),
    entries: [...new URLSearchParams(query)],
  };
}
