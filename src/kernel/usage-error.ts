/**
 * A mistake of the person who runs the mock (a flag, a file, a library option): shown in three lines,
 * without a stack, exit code 2. It does not cover mistakes of the client under test, which get the
 * API's own error replies, nor our bugs, which crash.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code: string;
  /** What to do instead, as one sentence. */
  readonly mend: string;

  constructor(code: string, message: string, mend: string) {
    super(message);
    this.code = code;
    this.mend = mend;
  }
}
