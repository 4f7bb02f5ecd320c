import { operations } from "../spec/generated/operations.ts";
import type { Operation, OperationId } from "../spec/operation.ts";

export type Match =
  | {
      readonly kind: "operation";
      readonly operationId: OperationId;
      readonly path: { readonly id: string };
    }
  /** The path exists, the method is not one of `allowed`. */
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  /** OPTIONS on a path that exists. */
  | { readonly kind: "options"; readonly allowed: readonly string[] }
  /** A percent-escape that is none. */
  | { readonly kind: "undecodable" }
  | { readonly kind: "unknown" };

type Route = {
  readonly segments: readonly string[];
  readonly byMethod: ReadonlyMap<string, OperationId>;
  readonly allowed: readonly string[];
};

const PARAMETER = "{id}";

/** Every path of the document; those without a parameter come first, so `/scan/engine` is no scan id. */
const routes: readonly Route[] = listRoutes();

function listRoutes(): Route[] {
  const byPath = new Map<string, Map<string, OperationId>>();
  for (const operationId of Object.keys(operations) as OperationId[]) {
    const { method, path }: Operation = operations[operationId];
    const byMethod = byPath.get(path) ?? new Map<string, OperationId>();
    byPath.set(path, byMethod.set(method, operationId));
  }
  return [...byPath]
    .map(([path, byMethod]) => ({
      segments: path.split("/"),
      byMethod,
      allowed: [
        ...[...byMethod.keys()].flatMap((m) => (m === "GET" ? [m, "HEAD"] : [m])),
        "OPTIONS",
      ],
    }))
    .sort((left, right) => rank(left) - rank(right));
}

function rank({ segments }: Route): number {
  return segments.includes(PARAMETER) ? 1 : 0;
}

/** Finds the operation for a method and a path whose segments are still escaped. */
export function matchOperation(method: string, path: string): Match {
  const segments = path.split("/");
  const route = routes.find((candidate) => fits(candidate, segments));
  if (route === undefined) return { kind: "unknown" };
  const operationId = route.byMethod.get(method === "HEAD" ? "GET" : method);
  if (operationId === undefined) {
    const kind = method === "OPTIONS" ? "options" : "wrong-method";
    return { kind, allowed: route.allowed };
  }
  const escaped = segments[route.segments.indexOf(PARAMETER)] ?? "";
  const id = decode(escaped);
  return id === undefined
    ? { kind: "undecodable" }
    : { kind: "operation", operationId, path: { id } };
}

function fits(route: Route, segments: readonly string[]): boolean {
  return (
    route.segments.length === segments.length &&
    route.segments.every(
      (segment, at) => segment === segments[at] || (segment === PARAMETER && segments[at] !== ""),
    )
  );
}

function decode(escaped: string): string | undefined {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
