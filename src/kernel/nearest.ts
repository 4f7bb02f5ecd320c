/** Edits that still look like a slip: a third of the word's length, at least 2. */
function editsMax(word: string): number {
  return Math.max(2, Math.floor(word.length / 3));
}

/** Words longer than this are no slip of the pen; comparing them would only cost time. */
const WORD_LENGTH_MAX = 64;

/** The known word that `given` was probably meant to be; undefined when none is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > WORD_LENGTH_MAX) return undefined;
  let best: string | undefined;
  let bestEdits = editsMax(given) + 1;
  for (const word of known) {
    const edits = editsBetween(given.toLowerCase(), word.toLowerCase());
    if (edits < bestEdits) [best, bestEdits] = [word, edits];
  }
  return best;
}

/** Levenshtein distance. */
function editsBetween(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution =
        (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const removal = (previous[column] ?? 0) + 1;
      const insertion = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(substitution, removal, insertion));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
