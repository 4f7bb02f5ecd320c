import { operations } from "../spec/generated/operations.ts";
import type { OperationId, Parameter } from "../spec/operation.ts";
import type { QueryOf } from "../spec/reply-of.ts";
import { readParameter } from "./parameter.ts";
import { problem, type Problem } from "./problem.ts";

export type QueryOutcome<Id extends OperationId> =
  | { readonly ok: true; readonly query: QueryOf<Id>; readonly hint: string | undefined }
  | { readonly ok: false; readonly reply: Problem<400>; readonly hint: string };

/** Query parameters in the order sent, decoded. */
export type Entries = readonly (readonly [name: string, value: string])[];

/**
 * Reads the parameters that the operation declares, with their defaults. Others are ignored, as the
 * service does; of a parameter that is sent twice the first counts (assumed). A `size` above the
 * maximum is served as the maximum, and refused in strict mode.
 */
export function readQuery<Id extends OperationId>(
  operationId: Id,
  entries: Entries,
  { isStrict }: { readonly isStrict: boolean },
): QueryOutcome<Id> {
  const declared: readonly Parameter[] = operations[operationId].parameters;
  const query: Record<string, unknown> = {};
  let hint: string | undefined;
  for (const parameter of declared.filter((one) => one.in === "query")) {
    const sent = entries.filter(([name]) => name === parameter.name).map(([, value]) => value);
    if (parameter.repeatable) {
      query[parameter.name] = sent;
      continue;
    }
    const reading = readOne(parameter, sent[0], isStrict);
    if (!reading.ok) return { ok: false, reply: problem(400, reading.message), hint: reading.hint };
    if (reading.value !== undefined) query[parameter.name] = reading.value;
    hint ??= reading.hint ?? hintAboutRepetition(parameter, sent.length);
  }
  // The loop above fills in exactly what the document declares, which is what the type is made from.
  return { ok: true, query: query as QueryOf<Id>, hint };
}

type Reading =
  | { readonly ok: true; readonly value: unknown; readonly hint: string | undefined }
  | { readonly ok: false; readonly message: string; readonly hint: string };

function readOne(parameter: Parameter, sent: string | undefined, isStrict: boolean): Reading {
  if (sent === undefined) return { ok: true, value: parameter.default, hint: undefined };
  const reading = readParameter(parameter, sent);
  if (!reading.ok) return reading;
  const { clampedTo } = parameter;
  const isAbove = clampedTo !== undefined && Number(reading.value) > clampedTo;
  if (!isAbove) return { ok: true, value: reading.value, hint: undefined };
  const hint =
    `A page holds at most ${String(clampedTo)} records, not ${sent}: ` +
    "read metadata.size of the answer instead of trusting the size you asked for.";
  return isStrict
    ? {
        ok: false,
        message: `The ${parameter.name} must not be greater than ${String(clampedTo)}.`,
        hint,
      }
    : { ok: true, value: clampedTo, hint };
}

function hintAboutRepetition({ name }: Parameter, times: number): string | undefined {
  if (times < 2) return undefined;
  return `The parameter ${name} was sent ${String(times)} times; only the first one counts.`;
}
