import { parseInstant } from "../kernel/instant.ts";
import type { Parameter } from "../spec/operation.ts";

/** Integers of the API are int32. */
const INT32_MAX = 2_147_483_647;

type Reading =
  | { readonly ok: true; readonly value: number | boolean | string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** Coerces one query parameter to the type that the document gives it; messages are assumed. */
export function readParameter(parameter: Parameter, text: string): Reading {
  switch (parameter.type) {
    case "integer":
      return readInteger(parameter, text);
    case "boolean":
      return readBoolean(parameter, text);
    case "instant":
      return readInstant(parameter, text);
    case "sort":
    case "string":
      return { ok: true, value: text };
  }
}

function readInteger({ name, minimum, maximum }: Parameter, text: string): Reading {
  const least = minimum ?? -INT32_MAX;
  const most = maximum ?? INT32_MAX;
  const value = /^-?\d{1,20}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return { ok: true, value };
  return {
    ok: false,
    message: `The parameter ${name} must be an integer from ${String(least)} to ${String(most)}.`,
    hint: `Send ${name} as a whole number, for example ${name}=${String(Math.max(1, least))}; given was ${quote(text)}.`,
  };
}

/** Clients write booleans in any case. */
function readBoolean({ name }: Parameter, text: string): Reading {
  const folded = text.toLowerCase();
  if (folded === "true" || folded === "false") return { ok: true, value: folded === "true" };
  return {
    ok: false,
    message: `The parameter ${name} must be true or false.`,
    hint: `Send ${name}=true or ${name}=false; given was ${quote(text)}.`,
  };
}

/**
 * A `+` that was not escaped arrives as a space; before an offset at the end it can only have been a
 * plus, and clients do send it.
 */
function readInstant({ name }: Parameter, text: string): Reading {
  const instant = parseInstant(text.replace(/ (?=\d{2}:?\d{2}(\[[^\]]*\])?$)/, "+"));
  if (instant !== undefined) return { ok: true, value: instant };
  return {
    ok: false,
    message: `The parameter ${name} must be a date and time in ISO 8601 format.`,
    hint: `Send ${name} like 2026-01-15T08:30:00Z; given was ${quote(text)}.`,
  };
}

const QUOTED_LENGTH_MAX = 60;

function quote(text: string): string {
  return text.length <= QUOTED_LENGTH_MAX
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, QUOTED_LENGTH_MAX))}…`;
}
