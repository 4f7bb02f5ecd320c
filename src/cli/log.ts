import { styleText } from "node:util";
import { formatTimeOfDay } from "../kernel/instant.ts";
import type { Exchange } from "../server/exchange.ts";
import type { LogStyle } from "./serve-options.ts";

/** Writes one line per exchange. Keys never appear in it, only the role and sandbox behind them. */
export function createLog(
  style: LogStyle,
  write: (line: string) => void,
  isColored: boolean,
): (exchange: Exchange) => void {
  switch (style) {
    case "off":
      return () => undefined;
    case "json":
      return (exchange) => {
        write(`${JSON.stringify({ event: "exchange", ...exchange })}\n`);
      };
    case "pretty":
      return (exchange) => {
        write(prettyLine(exchange, isColored));
      };
  }
}

function prettyLine(exchange: Exchange, isColored: boolean): string {
  const { number, instant, method, path, status, durationMilliseconds, sandbox, hint } = exchange;
  const tone = status >= 500 ? "red" : status >= 400 ? "yellow" : "green";
  const shownStatus = isColored ? styleText(tone, String(status)) : String(status);
  const where = sandbox === undefined || sandbox === "" ? "" : ` ~${sandbox}`;
  const advice = hint === undefined ? "" : `\n         hint: ${printable(hint)}`;
  const time = formatTimeOfDay(instant);
  return `${time} #${String(number)} ${shownStatus} ${method} ${printable(path)}${where} ${String(durationMilliseconds)} ms${advice}\n`;
}

/** A request may hold what would steer a terminal. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 300);
}
