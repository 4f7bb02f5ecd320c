import type { Ban, Rule } from "./rules.ts";
import type { Piece, Source } from "./source.ts";

function placesOf(ban: Ban, piece: Piece, path: string): number[] {
  if (typeof ban === "function") return ban(piece.text, path) ? [piece.at] : [];
  return [...piece.text.matchAll(new RegExp(ban, "g"))].map(({ index }) => piece.at + index);
}

function covers({ within, exempt }: Rule, path: string): boolean {
  if (!within.test(path)) return false;
  if (exempt instanceof RegExp) return !exempt.test(path);
  return !Object.keys(exempt ?? {}).some((start) => path.startsWith(start));
}

/** `<file>:<line> <claim>; <mend>` for each place that breaks the rule. */
export function offences(rule: Rule, { path, text, parts }: Source): string[] {
  if (!covers(rule, path)) return [];
  const places = (["path", "imports", "comments", "code"] as const).flatMap((part) => {
    const ban = rule.bans[part];
    return ban === undefined ? [] : parts[part].flatMap((piece) => placesOf(ban, piece, path));
  });
  return places.map((at) => {
    const line = text.slice(0, at).split("\n").length;
    return `${path}:${String(line)} ${rule.claim}; ${rule.mend}`;
  });
}
