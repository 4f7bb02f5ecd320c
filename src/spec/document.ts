import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Access, Paging } from "./operation.ts";
import type { FieldType, Grade } from "./field.ts";

export type Reference = { readonly $ref: string };

/** Where a statement of the document comes from. */
export type Source = {
  readonly kind: "documented" | "recorded" | "client" | "assumed";
  readonly where: string;
};

/** What criteria may do with a property, as written in the document. */
export type FilterNote = {
  readonly type: FieldType;
  readonly nullable?: boolean;
  /** The estate's spelling; camelCase of the property when left out. */
  readonly column?: string;
  /** Spellings that are more than assumed. */
  readonly names?: Readonly<Record<string, Grade>>;
};

/** Further spellings of a column, or a column that no property shows (then with a type). */
export type ExtraFilterNote = {
  readonly column: string;
  readonly names: Readonly<Record<string, Grade>>;
  readonly type?: FieldType;
  readonly nullable?: boolean;
};

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  /** The element's name in XML. */
  readonly xml?: { readonly name: string };
  readonly "x-source"?: Source;
  readonly "x-filter"?: FilterNote;
  readonly "x-filter-extra"?: readonly ExtraFilterNote[];
  readonly "x-sort"?: true;
};

export type ParameterNote = {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly "x-type"?: "instant" | "sort";
  readonly "x-clamp"?: number;
  readonly "x-source": Source;
};

export type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export type ReplyNote = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Content;
  readonly "x-source": Source;
};

export type OperationNote = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly (ParameterNote | Reference)[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Content;
    readonly "x-source": Source;
  };
  readonly responses: Readonly<Record<string, ReplyNote | Reference>>;
  readonly "x-aliases": readonly string[];
  readonly "x-access": Access;
  readonly "x-paging"?: Paging;
  readonly "x-source": Source;
};

export type PathNote = {
  readonly parameters?: readonly (ParameterNote | Reference)[];
  readonly get?: OperationNote;
  readonly post?: OperationNote;
  readonly delete?: OperationNote;
};

/** The parts of `spec/openapi.yaml` that we read. */
export type ApiDocument = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathNote>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, ParameterNote>>;
    readonly headers: Readonly<Record<string, { readonly "x-source": Source }>>;
    readonly responses: Readonly<Record<string, ReplyNote>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
};

/** Two levels up from both `src/spec` and `dist/spec`. */
export const documentUrl = new URL("../../spec/openapi.yaml", import.meta.url);

let loaded: ApiDocument | undefined;

/**
 * The contract, read on first use and kept; the parser is loaded then too, so that a start which does
 * not need it does not wait. The linter holds the file to OpenAPI 3.1.
 */
export function loadDocument(): ApiDocument {
  loaded ??= read();
  return loaded;
}

function read(): ApiDocument {
  const { parse } = createRequire(import.meta.url)("yaml") as typeof import("yaml");
  return parse(readFileSync(documentUrl, "utf8")) as ApiDocument;
}
