import type { operations } from "./generated/operations.ts";

/** What a role must be allowed before it may use an operation. */
export type Access = "read" | "scan" | "engine-configuration";

/** By cursor (and by page number within the first 10,000 rows), or by page number alone. */
export type Paging = "cursor" | "number";

export type ParameterType =
  | "integer"
  | "boolean"
  /** Any of the date and time forms of the guide, read as milliseconds since 1970. */
  | "instant"
  | "string"
  /** `<property>[,ASC|DESC]` */
  | "sort";

export type Parameter = {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly type: ParameterType;
  readonly repeatable: boolean;
  /** Below or above is refused. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Above is served as this and not refused. */
  readonly clampedTo?: number;
  readonly default?: string | number | boolean;
};

/** One operation of the document, as far as serving it needs to know. */
export type Operation = {
  readonly method: "GET" | "POST" | "DELETE";
  /** With `{id}` where the path has a parameter. */
  readonly path: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly access: Access;
  readonly paging: Paging | null;
  readonly parameters: readonly Parameter[];
  readonly requestBody: {
    readonly required: boolean;
    readonly mediaTypes: readonly string[];
    readonly schema: string;
  } | null;
  /** Root element of the successful reply in XML; null where there is none. */
  readonly xmlRoot: string | null;
  /** Media types of each documented status; none where the reply has no body. */
  readonly replies: Readonly<Record<number, readonly string[]>>;
};

export type OperationId = keyof typeof operations;
