/** A flag, as help and parser know it. Its environment variable is derived from its name. */
export type Flag = {
  readonly name: string;
  /** What stands behind the flag in the help; none for a switch. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  /** As the help shows it; "" where nothing is to be said. */
  readonly default: string;
  readonly about: string;
};

const SIZE_FLAGS = [
  { name: "seed", value: "N", default: "7", about: "same seed, size and clock: same bytes" },
  {
    name: "profile",
    value: "NAME",
    default: "mid-market",
    about: "lab, mid-market, enterprise or planet; sizes given beside it beat its own",
  },
  { name: "assets", value: "N", default: "12000", about: "assets of the estate, 0 to 1000000" },
  {
    name: "vulnerabilities",
    value: "N",
    default: "15000",
    about: "entries of the catalogue, 1 to 250000",
  },
  {
    name: "findings-per-asset",
    value: "N",
    default: "25",
    about: "mean number of open findings, 0 to 500",
  },
] as const satisfies readonly Flag[];

const CLOCK_FLAG = {
  name: "clock",
  value: "MODE",
  default: "real",
  about: "real, scaled:<factor>, or manual:<ISO instant>",
} as const satisfies Flag;

export const SERVE_FLAGS = [
  { name: "port", value: "N", default: "4010", about: "port to listen on; 0 takes a free one" },
  {
    name: "host",
    value: "ADDRESS",
    default: "127.0.0.1",
    about: "address to listen on; anything but loopback warns",
  },
  ...SIZE_FLAGS,
  { name: "region", value: "CODE", default: "us", about: "the region whose data this is" },
  CLOCK_FLAG,
  {
    name: "rate-limit",
    value: "LIMIT",
    default: "1000/15m",
    about: "<requests>/<duration> per key, or off",
  },
  {
    name: "rate-limit-reset",
    value: "STYLE",
    default: "epoch",
    about: "RateLimit-Reset as epoch seconds, or delta",
  },
  {
    name: "api-key",
    value: "KEY[:ROLE]",
    isRepeatable: true,
    default: "",
    about: "a further key; role admin, viewer, restricted or nosite",
  },
  {
    name: "control-token",
    value: "TOKEN",
    default: "random",
    about: "what writes to /__mock must carry",
  },
  {
    name: "strict",
    default: "off",
    about: "refuse what the API tolerates but a careful client should not send",
  },
  {
    name: "log",
    value: "STYLE",
    default: "pretty on a terminal, json otherwise",
    about: "pretty, json or off",
  },
  {
    name: "ready-file",
    value: "FILE",
    default: "none",
    about: "JSON with URL, keys and token, written when ready",
  },
] as const satisfies readonly Flag[];

export const ESTATE_FLAGS = [
  ...SIZE_FLAGS,
  CLOCK_FLAG,
  {
    name: "format",
    value: "FORMAT",
    default: "ndjson",
    about: "ndjson writes files, summary prints what the estate holds",
  },
  { name: "out", value: "DIR", default: ".", about: "folder for the files, made if it is missing" },
  {
    name: "include-same",
    default: "off",
    about: "write the open findings of each asset too, under same",
  },
] as const satisfies readonly Flag[];

/** `--rate-limit` is `INSIGHTVM_MOCK_RATE_LIMIT`; a flag beats its variable. */
export function variableOf(name: string): string {
  return `INSIGHTVM_MOCK_${name.toUpperCase().replaceAll("-", "_")}`;
}
