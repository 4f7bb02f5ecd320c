import type { operations } from "./generated/operations.ts";
import type { components, operations as shapes } from "./generated/types.ts";
import type { OperationId, ParameterType } from "./operation.ts";

/** A schema of the document, by name. */
export type SchemaOf<Name extends keyof components["schemas"]> = components["schemas"][Name];

type JsonBody<Shape> = Shape extends {
  readonly content: { readonly "application/json": infer Body };
}
  ? Body
  : undefined;

type Replies<Id extends OperationId> = shapes[Id]["responses"];

/** Every documented reply of an operation, so that an undocumented status does not compile. */
export type ReplyOf<Id extends OperationId> = {
  [Status in keyof Replies<Id>]: {
    readonly status: Status;
    readonly body: JsonBody<Replies<Id>[Status]>;
  };
}[keyof Replies<Id>];

/** The checked body of a request; `undefined` where it is optional or the operation takes none. */
export type RequestBodyOf<Id extends OperationId> = (typeof operations)[Id]["requestBody"] extends {
  readonly required: infer Required;
  readonly schema: infer Name extends keyof components["schemas"];
}
  ? SchemaOf<Name> | (Required extends true ? never : undefined)
  : undefined;

type ValueOf = {
  integer: number;
  boolean: boolean;
  instant: number;
  string: string;
  sort: string;
} & Record<ParameterType, unknown>;

type ParametersOf<Id extends OperationId, In> = Extract<
  (typeof operations)[Id]["parameters"][number],
  { readonly in: In }
>;

type Coerced<Given> = Given extends {
  readonly type: infer Type extends ParameterType;
  readonly repeatable: infer Repeatable;
}
  ? Repeatable extends true
    ? readonly ValueOf[Type][]
    : ValueOf[Type]
  : never;

type Defaulted = { readonly default: unknown };

/**
 * The query of a request after coercion: instants in milliseconds, `sort` as sent, and defaults put in,
 * so that only parameters without a default may be absent.
 */
export type QueryOf<Id extends OperationId> = {
  readonly [
    Given in ParametersOf<Id, "query"> as Given extends Defaulted ? Given["name"] : never
  ]: Coerced<Given>;
} & {
  readonly [
    Given in ParametersOf<Id, "query"> as Given extends Defaulted ? never : Given["name"]
  ]?: Coerced<Given>;
};

/** The parameters in the path, decoded. */
export type PathOf<Id extends OperationId> = {
  readonly [Given in ParametersOf<Id, "path"> as Given["name"]]: string;
};
