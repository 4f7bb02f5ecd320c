import type { Clock, ClockMode } from "../../kernel/clock.ts";
import { parseDuration } from "../../kernel/duration.ts";
import { formatInstant, parseInstant } from "../../kernel/instant.ts";
import { refuse, type ControlReply, type ControlRoute } from "./route.ts";

export const readClock: ControlRoute = {
  method: "GET",
  path: "/__mock/clock",
  access: "read",
  answer: ({ sandbox }) => tell(sandbox.clock),
};

/** `{"advance":"15m"}` or `{"set":"2026-01-15T00:00:00Z"}`; a clock never goes back but by a reset. */
export const moveClock: ControlRoute = {
  method: "POST",
  path: "/__mock/clock",
  access: "write",
  answer: ({ sandbox: { clock }, body }) => {
    const move = readMove(clock, body);
    if (move === undefined) {
      return refuse(
        400,
        'Send {"advance":"15m"} or {"set":"2026-01-15T00:00:00Z"}, one of the two.',
      );
    }
    if (!move()) {
      return refuse(
        400,
        `The clock shows ${formatInstant(clock.now())}; it goes neither back nor beyond the year 9999. Reset the sandbox to start over.`,
      );
    }
    return tell(clock);
  },
};

/** The one move that a body asks for; it says whether the clock could make it. */
function readMove(
  clock: Clock,
  { advance, set, ...rest }: Readonly<Record<string, unknown>>,
): (() => boolean) | undefined {
  const isAlone = (advance === undefined) !== (set === undefined) && Object.keys(rest).length === 0;
  if (!isAlone) return undefined;
  const instant = typeof set === "string" ? parseInstant(set) : undefined;
  if (instant !== undefined) return () => clock.set(instant);
  const distance = typeof advance === "string" ? parseDuration(advance) : undefined;
  return distance === undefined ? undefined : () => clock.advance(distance);
}

function tell(clock: Clock): ControlReply {
  return { status: 200, body: { now: formatInstant(clock.now()), mode: nameOf(clock.mode) } };
}

function nameOf(mode: ClockMode): string {
  return mode.kind === "scaled" ? `scaled:${String(mode.factor)}` : mode.kind;
}
