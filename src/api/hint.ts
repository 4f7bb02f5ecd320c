import type { Operation } from "../spec/operation.ts";

/**
 * Hints go in a header, so they are one line of printable ASCII; what else a client sent is shown as `?`.
 * The length is bounded because some clients refuse long header lines.
 */
const HINT_LENGTH_MAX = 900;

export function asHeaderText(hint: string): string {
  const line = hint.replaceAll("…", "...").replace(/[^\x20-\x7e]/g, "?");
  return line.length <= HINT_LENGTH_MAX ? line : `${line.slice(0, HINT_LENGTH_MAX - 3)}...`;
}

/** What somebody who asked for this unknown path probably wanted. */
export function hintAboutPath(path: string): string {
  const known = KNOWN_DETOURS.find(({ pattern }) => pattern.test(path));
  if (known !== undefined) return known.hint;
  return "No operation has this path; the operations are listed in spec/openapi.yaml and in the README.";
}

const KNOWN_DETOURS = [
  {
    pattern: /\/api\/3\b/,
    hint: "This is a path of the console API v3; the cloud API v4 lives under /vm/v4/integration, for example POST /vm/v4/integration/assets.",
  },
  {
    pattern: /\/integration\/vulnerabilities\/./,
    hint: 'There is no operation for one vulnerability: POST /vm/v4/integration/vulnerabilities with {"vulnerability": "id = \'...\'"}.',
  },
  {
    pattern: /\/integration\/sites\/./,
    hint: "There is no operation for one site: POST /vm/v4/integration/sites lists them all.",
  },
  {
    pattern: /\/scans?(\/|$)/,
    hint: "Scans live under /vm/v4/integration/scan, in the singular: GET lists, POST starts, /{id} reads, POST /{id}/stop stops.",
  },
  {
    pattern: /\/scan[-_]?engines?(\/|$)/,
    hint: "Engines live under /vm/v4/integration/scan/engine.",
  },
  {
    pattern: /\/health\/?$/,
    hint: "The health check is GET /vm/admin/health, without v4 and without integration.",
  },
  {
    pattern: /^\/(v4|integration|vm\/integration|vm\/v\d+(?!\/integration))\//,
    hint: "The paths begin with /vm/v4/integration, for example POST /vm/v4/integration/assets.",
  },
] as const;

/** A known path asked with another method. */
export function hintAboutMethod(method: string, path: string, allowed: readonly string[]): string {
  const searches = /\/(assets|vulnerabilities|sites)$/;
  if (method === "GET" && searches.test(path)) {
    return `This search is a POST: POST ${path} with paging in the query string and criteria in a JSON body.`;
  }
  return `This path answers ${allowed.join(" and ")}, not ${method}.`;
}

/** Query parameters that clients put in the body, where the service does not look. */
const QUERY_ONLY = [
  "page",
  "size",
  "cursor",
  "sort",
  "currentTime",
  "comparisonTime",
  "includeSame",
  "includeUniqueIdentifiers",
  "includeInterSnapshotRemediations",
];

/**
 * What a client probably misunderstood about the body of a search: paging belongs in the query string,
 * and only criteria that the operation knows are read. Undefined when there is nothing to say.
 */
export function hintAboutBody(operation: Operation, body: unknown): string | undefined {
  if (operation.paging === null || typeof body !== "object" || body === null) return undefined;
  const misplaced = QUERY_ONLY.filter((name) => Object.hasOwn(body, name));
  if (misplaced.length > 0) {
    return (
      `In the body ${misplaced.join(", ")} is ignored: send it in the query string, ` +
      "or the client reads the first page for ever."
    );
  }
  const hasAssetCriteria = Object.hasOwn(body, "asset");
  if (operation.requestBody?.schema !== "VulnerabilitySearch" || !hasAssetCriteria) {
    return undefined;
  }
  return "The vulnerability search takes no asset criteria; the key asset is ignored.";
}
