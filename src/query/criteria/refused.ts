/**
 * What is wrong with criteria and where. Thrown only between the parts of the parser, so that each can
 * stop it from any depth; `parseCriteria` catches it and returns a refusal.
 */
export class Refused extends Error {
  /** Index of the character where the mistake begins. */
  readonly at: number;
  /** Criteria that would be accepted in its place; undefined for an example of the slot. */
  readonly example: string | undefined;

  constructor(at: number, complaint: string, example?: string) {
    super(complaint);
    this.at = at;
    this.example = example;
  }
}

export function refuse(at: number, complaint: string, example?: string): never {
  throw new Refused(at, complaint, example);
}
