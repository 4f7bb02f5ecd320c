import type { FieldsByName } from "./fields.ts";
import type { Allowance } from "./allowance.ts";
import type { Lexer } from "./lexer.ts";
import type { Slot } from "./tree.ts";

/** What every part of the parser shares while it reads one text. */
export type Parsing = {
  readonly lexer: Lexer;
  readonly slot: Slot;
  readonly fields: FieldsByName;
  readonly isStrict: boolean;
  readonly allowance: Allowance;
};
