import { loadDocument } from "../../src/spec/document.ts";
import type { FilterField } from "../../src/spec/field.ts";
import { readFields } from "./fields.ts";

/** What criteria may name, for the page about them. */
export function fieldTable(): string {
  const { assetFilterFields, vulnerabilityFilterFields } = readFields(loadDocument());
  return [
    "### Assets",
    tableOf(assetFilterFields),
    "### Vulnerabilities",
    tableOf(vulnerabilityFilterFields),
  ].join("\n\n");
}

function tableOf(fields: readonly FilterField[]): string {
  const rows = fields.map(({ names, type, isNullable }) => {
    const spellings = names.map(({ name, grade }) => `\`${name}\` (${grade})`).join(", ");
    return `| ${spellings} | ${type} | ${isNullable ? "yes" : ""} |`;
  });
  return ["| Names | Type | May be NULL |", "| --- | --- | --- |", ...rows].join("\n");
}
