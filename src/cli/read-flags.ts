import { parseArgs } from "node:util";
import { UsageError } from "../kernel/usage-error.ts";
import { nearest } from "../kernel/nearest.ts";
import { variableOf, type Flag } from "./flags.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The values given for each flag, by the command line or else by its environment variable. */
export type GivenFlags<Name extends string> = ReadonlyMap<Name, readonly string[]>;

type NamedFlag<Name> = Flag & { readonly name: Name };

/** Reads the flags of a command. A switch that is on has the value `on`. */
export function readFlags<Name extends string>(
  flags: readonly NamedFlag<Name>[],
  args: readonly string[],
  environment: Environment,
): GivenFlags<Name> {
  const written = parse(flags, args);
  const given = new Map<Name, readonly string[]>();
  for (const flag of flags) {
    const values = written[flag.name] ?? environment[variableOf(flag.name)];
    if (values === undefined || values === "") continue;
    const isFromEnvironment = written[flag.name] === undefined && typeof values === "string";
    const list =
      isFromEnvironment && flag.isRepeatable === true ? values.split(",") : [values].flat();
    given.set(
      flag.name,
      list.map((value) => (value === true ? "on" : String(value))),
    );
  }
  return given;
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(flags: readonly Flag[], args: readonly string[]): Values {
  const options = Object.fromEntries(
    flags.map((flag) => [
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
        "Write values behind their flags, for example --seed 7.",
      );
    }
    if (token.kind === "option") checkFlag(flags, token);
  }
  return values;
}

type Token = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
};

function checkFlag(flags: readonly Flag[], { name, rawName, value }: Token): void {
  const flag = flags.find((candidate) => candidate.name === name);
  if (flag === undefined) throw explainUnknown(flags, name, rawName);
  const isComplete = (flag.value === undefined) === (value === undefined) && value !== "";
  if (isComplete && value?.startsWith("--") !== true) return;
  throw new UsageError(
    "bad-flag",
    flag.value === undefined ? `${rawName} takes no value.` : `${rawName} needs a value.`,
    `Write --${flag.name}${flag.value === undefined ? "" : ` ${flag.value}`}: ${flag.about}.`,
  );
}

function explainUnknown(flags: readonly Flag[], name: string, written: string): UsageError {
  const guess = nearest(
    name,
    flags.map((candidate) => candidate.name),
  );
  return new UsageError(
    "unknown-flag",
    `There is no flag ${written}.`,
    guess === undefined ? "The flags are listed by --help." : `Did you mean --${guess}?`,
  );
}
