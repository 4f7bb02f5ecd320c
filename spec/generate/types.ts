import openapiTypes, { astToString } from "openapi-typescript";
import { documentUrl } from "../../src/spec/document.ts";
import { header } from "./format.ts";

/** `paths`, `components` and `operations` as types. */
export async function generateTypes(): Promise<string> {
  return header + astToString(await openapiTypes(documentUrl, { immutable: true, silent: true }));
}
