import { format as prettify, resolveConfig } from "prettier";

export const header = "// generated from spec/openapi.yaml, do not edit\n";

/** As `npm run format` would leave it, so that the formatter and the generator never disagree. */
export async function format(path: string, text: string): Promise<string> {
  const options = await resolveConfig(path);
  return prettify(text, { ...options, filepath: path });
}
