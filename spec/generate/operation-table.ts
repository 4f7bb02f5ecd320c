import { loadDocument } from "../../src/spec/document.ts";
import { readOperations } from "./operations.ts";

/** One row per operation, for the README. */
export function operationTable(): string {
  const rows = Object.entries(readOperations(loadDocument())).map(([id, each]) => {
    const success = Object.keys(each.replies).find((status) => status.startsWith("2")) ?? "";
    const names = each.aliases.map((alias) => `\`${alias}\``).join(", ");
    return `| ${each.method} | \`${each.path}\` | \`${id}\` | ${names} | ${success} |`;
  });
  return [
    "| Method | Path | operationId | Short name | Success |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
