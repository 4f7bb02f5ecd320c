import type { Criteria, Predicate } from "../../../src/query/criteria/tree.ts";
import type { AssetRecord, WireRecord } from "./records.ts";

/** Second opinion on criteria: slow, over rendered records, sharing no code with the compiler. */
export function holdsForAsset(criteria: Criteria, { asset, findings }: AssetRecord): boolean {
  const holds = (part: Criteria): boolean => {
    switch (part.kind) {
      case "predicate":
        return part.field.about === "asset"
          ? holdsForRecord(part, asset)
          : findings.some((finding) => holdsForRecord(part, finding));
      case "not":
        return !holds(part.operand);
      case "or":
        return part.operands.some(holds);
      case "and": {
        const onFinding = part.operands.filter(isAboutOneFinding);
        const others = part.operands.filter((operand) => !isAboutOneFinding(operand));
        const hasFinding = findings.some((finding) =>
          onFinding.every((operand) => holdsForRecord(operand, finding)),
        );
        return others.every(holds) && (onFinding.length === 0 || hasFinding);
      }
    }
  };
  return holds(criteria);
}

function isAboutOneFinding(criteria: Criteria): boolean {
  if (criteria.kind === "predicate") return criteria.field.about === "vulnerability";
  return criteria.kind !== "not" && criteria.operands.every(isAboutOneFinding);
}

/** Criteria whose every field is of the record. */
export function holdsForRecord(criteria: Criteria, record: WireRecord): boolean {
  switch (criteria.kind) {
    case "predicate":
      return holdsForValue(criteria, valueOf(criteria.field.name, record));
    case "not":
      return !holdsForRecord(criteria.operand, record);
    case "and":
      return criteria.operands.every((operand) => holdsForRecord(operand, record));
    case "or":
      return criteria.operands.some((operand) => holdsForRecord(operand, record));
  }
}

type Tag = { readonly name: string; readonly type: string };
type Identifier = { readonly id: string; readonly source: string };

/** What the API shows of a field: null, a scalar, or the elements of a set. */
export function valueOf(name: string, record: WireRecord): unknown {
  const plain = name.replace(/^(asset\.)?(vulnerability\.)?/, "");
  const ip = String(record["ip"]);
  const tags = (record["tags"] ?? []) as readonly Tag[];
  switch (plain) {
    case "name":
      return record["host_name"] ?? null;
    case "ipv4":
      return ip.includes(":") ? null : ip;
    case "ipv6":
      return ip.includes(":") ? ip : null;
    case "agentKey": {
      const identifiers = record["unique_identifiers"] as readonly Identifier[];
      return identifiers.find(({ source }) => source === "R7 Agent")?.id ?? null;
    }
    case "sites":
      return tags.filter(({ type }) => type === "SITE").map((tag) => tag.name);
    case "tags":
      return tags.map((tag) => tag.name);
    case "cvss_score":
      return record["cvss_v2_score"];
    case "vulnKey":
      return record["id"];
    case "cve":
    case "cves":
      return elements(record["cves"]);
    case "categories":
      return elements(record["categories"]);
    default:
      return record[plain] ?? null;
  }
}

function elements(joined: unknown): readonly string[] {
  return String(joined)
    .split(",")
    .filter((element) => element !== "");
}

const NEGATIVES: Readonly<Record<string, string>> = {
  "!=": "=",
  "NOT IN": "IN",
  "DOES NOT CONTAIN": "CONTAINS",
  "NOT LIKE": "LIKE",
  "IS NOT NULL": "IS NULL",
};

function holdsForValue({ field, operator, values }: Predicate, value: unknown): boolean {
  const positive = NEGATIVES[operator];
  if (positive !== undefined) {
    return !holdsForValue({ kind: "predicate", field, operator: positive as "=", values }, value);
  }
  if (operator === "IS NULL") return value === null;
  if (value === null) return false;
  const candidates = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return candidates.some((candidate) =>
    values.some((literal) => compare(operator, candidate, { literal, type: field.type })),
  );
}

function compare(
  operator: string,
  value: unknown,
  { literal, type }: { literal: string; type: string },
): boolean {
  const text = String(value);
  if (operator === "LIKE") return new RegExp(literal, "iu").test(text);
  if (type === "number") return order(operator, Number(value) - Number(literal));
  if (type === "instant") return order(operator, Date.parse(text) - Date.parse(literal));
  const fold = (spelled: string): string => (type === "id" ? spelled : spelled.toLowerCase());
  const [left, right] = [fold(text), fold(literal)];
  if (operator === "CONTAINS") return left.includes(right);
  if (operator === "STARTS WITH") return left.startsWith(right);
  if (operator === "ENDS WITH") return left.endsWith(right);
  return left === right;
}

function order(operator: string, difference: number): boolean {
  switch (operator) {
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    default:
      return difference === 0;
  }
}
