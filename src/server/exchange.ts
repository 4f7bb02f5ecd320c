import type { OperationId } from "../spec/operation.ts";

/** One request with its answer, as far as the log tells of it. Keys appear only as role and sandbox. */
export type Exchange = {
  readonly number: number;
  /** When it began, on the mock's clock. */
  readonly instant: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMilliseconds: number;
  readonly operationId: OperationId | undefined;
  readonly role: string | undefined;
  readonly sandbox: string | undefined;
  readonly hint: string | undefined;
};
