import { invariant } from "../kernel/invariant.ts";

/** Looks up one metric of a vector in the table of its values; throws when the vector lacks it. */
export type MetricReader = <Value>(
  metric: string,
  values: Readonly<Record<string, Value>>,
) => Value;

/** Reads a CVSS base vector, `metric:letter` joined by slashes, in any order. */
export function parseVector(text: string): MetricReader {
  const letters = new Map(
    text.split("/").map((part) => {
      const [metric = "", letter = ""] = part.split(":");
      return [metric, letter];
    }),
  );
  return (metric, values) => {
    const value = values[letters.get(metric) ?? ""];
    invariant(value !== undefined, `${text} has a known ${metric}`);
    return value;
  };
}
