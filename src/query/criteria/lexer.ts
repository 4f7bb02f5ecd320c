import { refuse } from "./refused.ts";

export type Token = {
  /** A quoted token's text is its content, with the escapes undone. */
  readonly kind: "word" | "quoted" | "symbol" | "end";
  readonly text: string;
  /** Index of its first character. */
  readonly start: number;
};

export type Lexer = {
  readonly peek: () => Token;
  readonly next: () => Token;
};

const BLANK = /\s*/y;
// Control characters that are no blanks belong to no word, so that they are refused where they stand.
const WORD = /[^\s\x00-\x1f\x7f-\x9f,()[\]'"&|=<>!~]+/y;
const SYMBOL = /&&|\|\||!=|>=|<=|~>|==|<>|[,()[\]=<>!&|~]/y;
/** No field is that long, and looking for the end of a text must not take long either. */
const QUOTED_LENGTH_MAX = 65_536;

/** Cuts criteria into tokens on demand; the end repeats for ever. */
export function createLexer(text: string): Lexer {
  let at = 0;
  let ahead: Token | undefined;

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return "";
    const start = at;
    at = pattern.lastIndex;
    return text.slice(start, at);
  };

  const read = (): Token => {
    take(BLANK);
    const start = at;
    if (start === text.length) return { kind: "end", text: "", start };
    const word = take(WORD);
    if (word !== "") return { kind: "word", text: word, start };
    const symbol = take(SYMBOL);
    if (symbol !== "") return { kind: "symbol", text: symbol, start };
    const end = endOfQuoted(text, start);
    at = end;
    return { kind: "quoted", text: unescape(text.slice(start, end)), start };
  };

  return {
    peek: () => (ahead ??= read()),
    next: () => {
      const token = ahead ?? read();
      ahead = undefined;
      return token;
    },
  };
}

/** Index behind the closing quote of the literal that begins at `start`. */
function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  if (quote !== "'" && quote !== '"') {
    return refuse(start, `control character ${text.charCodeAt(start)} outside quotes`);
  }
  let unread = start + 1;
  for (;;) {
    const close = text.indexOf(quote, unread);
    if (close < 0) return refuse(start, `the text that begins with ${quote} is never closed`);
    if (close - start > QUOTED_LENGTH_MAX) {
      return refuse(start, `a text of more than ${QUOTED_LENGTH_MAX} characters`);
    }
    if (close > unread && text[close - 1] === "\\") unread = close + 1;
    else if (quote === "'" && text[close + 1] === quote) unread = close + 2;
    else return close + 1;
  }
}

/**
 * The content of a literal. In single quotes `''` and `\'` stand for a quote, in double quotes `\"` does
 * (assumed); every other backslash is itself, so that patterns need no doubling.
 */
function unescape(literal: string): string {
  const content = literal.slice(1, -1);
  if (literal.startsWith('"')) return content.replaceAll('\\"', '"');
  return content.includes("'") ? content.replace(/\\'|''/g, "'") : content;
}
