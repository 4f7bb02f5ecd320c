import * as generated from "./generated/request-validators.ts";
import type { SchemaOf } from "./reply-of.ts";

export type BodyErrors = readonly { readonly instancePath: string; readonly message?: string }[];

/** A check of a parsed body. When it says no, `errors` has the first thing that is wrong with it. */
export type BodyValidator<Body> = {
  (body: unknown): body is Body;
  readonly errors?: BodyErrors | null;
};

export type RequestSchemaName = keyof typeof generated;

/** Levels of `exclusions` within a scan form (assumed): enough for anybody, and far from the stack's end. */
export const exclusionsDepthMax = 50;

/**
 * The request bodies of the document. Unknown keys pass: the service ignores them.
 * @see API guide, "Search Criteria", "Start Scan"
 */
export const validators: { readonly [Name in RequestSchemaName]: BodyValidator<SchemaOf<Name>> } = {
  AssetSearch: typed<"AssetSearch">(generated.AssetSearch),
  VulnerabilitySearch: typed<"VulnerabilitySearch">(generated.VulnerabilitySearch),
  ScanForm: boundedScanForm(typed<"ScanForm">(generated.ScanForm)),
  EngineConfiguration: typed<"EngineConfiguration">(generated.EngineConfiguration),
  EngineConfigurationRemoval: typed<"EngineConfigurationRemoval">(
    generated.EngineConfigurationRemoval,
  ),
};

/** The generated code has no types of its own; the document it was made from has. */
function typed<Name extends RequestSchemaName>(check: unknown): BodyValidator<SchemaOf<Name>> {
  return check as BodyValidator<SchemaOf<Name>>;
}

/** The generated check calls itself for each level, so the depth is looked at first, without recursion. */
function boundedScanForm(
  check: BodyValidator<SchemaOf<"ScanForm">>,
): BodyValidator<SchemaOf<"ScanForm">> {
  const result: { errors: BodyErrors | null } = { errors: null };
  const bounded = (body: unknown): body is SchemaOf<"ScanForm"> => {
    const isShallow = depthWithin(body, exclusionsDepthMax);
    const isValid = isShallow && check(body);
    result.errors = isShallow ? (check.errors ?? null) : tooDeep;
    return isValid;
  };
  return Object.defineProperty(bounded, "errors", { get: () => result.errors });
}

const tooDeep: BodyErrors = [
  {
    instancePath: "/exclusions",
    message: `must not be nested more than ${exclusionsDepthMax} levels`,
  },
];

function depthWithin(form: unknown, depthMax: number): boolean {
  let inner = form;
  for (let depth = 0; depth <= depthMax; depth++) {
    if (typeof inner !== "object" || inner === null || !("exclusions" in inner)) return true;
    inner = inner.exclusions;
  }
  return false;
}
