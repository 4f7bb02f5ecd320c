import { parseArgs } from "node:util";
import { UsageError } from "../kernel/usage-error.ts";
import { nearest } from "../kernel/nearest.ts";
import { SERVE_FLAGS, variableOf, type Flag, type FlagName } from "./flags.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The values given for each flag, by the command line or else by its environment variable. */
export type GivenFlags = ReadonlyMap<FlagName, readonly string[]>;

const FLAGS: readonly (Flag & { readonly name: FlagName })[] = SERVE_FLAGS;

/** Reads the flags of `serve`. A switch that is on has the value `on`. */
export function readFlags(args: readonly string[], environment: Environment): GivenFlags {
  const values = parse(args);
  const given = new Map<FlagName, readonly string[]>();
  for (const flag of FLAGS) {
    const written = values[flag.name];
    if (written !== undefined) {
      given.set(
        flag.name,
        [written].flat().map((value) => (value === true ? "on" : String(value))),
      );
      continue;
    }
    const fromEnvironment = environment[variableOf(flag.name)];
    if (fromEnvironment !== undefined && fromEnvironment !== "") {
      given.set(flag.name, "isRepeatable" in flag ? fromEnvironment.split(",") : [fromEnvironment]);
    }
  }
  return given;
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(args: readonly string[]): Values {
  const options = Object.fromEntries(
    FLAGS.map((flag) => [
      flag.name,
      {
        type: flag.value === undefined ? ("boolean" as const) : ("string" as const),
        multiple: flag.isRepeatable === true,
      },
    ]),
  );
  // Not strict, because we tell of mistakes ourselves, and a negative number is a value.
  const { tokens, values } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") {
      throw new UsageError(
        "unexpected-argument",
        `The argument ${JSON.stringify(token.value)} belongs to no flag.`,
        "Write values behind their flags: --port 0.",
      );
    }
    if (token.kind === "option") checkFlag(token.name, token.rawName, token.value);
  }
  return values;
}

function checkFlag(name: string, written: string, value: string | undefined): void {
  const flag = FLAGS.find((candidate) => candidate.name === name);
  if (flag === undefined) {
    const guess = nearest(
      name,
      FLAGS.map((candidate) => candidate.name),
    );
    throw new UsageError(
      "unknown-flag",
      `There is no flag ${written}.`,
      guess === undefined ? "The flags are listed by --help." : `Did you mean --${guess}?`,
    );
  }
  const isComplete = (flag.value === undefined) === (value === undefined) && value !== "";
  if (isComplete && value?.startsWith("--") !== true) return;
  throw new UsageError(
    "bad-flag",
    flag.value === undefined ? `${written} takes no value.` : `${written} needs a value.`,
    `Write --${flag.name}${flag.value === undefined ? "" : ` ${flag.value}`}: ${flag.about}.`,
  );
}
