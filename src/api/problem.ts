/**
 * The service's refusals, as values. Two forms are on record: five keys, with the class name of the
 * framework, and the three keys of the published document, used where only those were ever seen.
 */
const RESOURCE_TYPE = "com.rapid7.spring.rest.error.resource.ErrorResource";

export type Problem<Status extends number> = {
  readonly status: Status;
  readonly body: {
    readonly _type: typeof RESOURCE_TYPE;
    readonly status: Status;
    readonly localized_message: null;
    readonly message: string;
    readonly throwable: null;
  };
};

/** The recorded five-key form. */
export function problem<Status extends number>(status: Status, message: string): Problem<Status> {
  return {
    status,
    body: { _type: RESOURCE_TYPE, status, localized_message: null, message, throwable: null },
  };
}

/** What does not exist and what the caller may not see get the same bytes (recorded). */
export function notFound(): Problem<404> {
  return problem(404, "The requested resource does not exist.");
}

/** The caller sees the resource but may not do this to it (form assumed). */
export function forbidden(): Problem<403> {
  return problem(403, "The operation requested is not permitted.");
}

/** Criteria that cannot be read; the expression stands in the message twice (recorded). */
export function unreadableCriteria(expression: string): Problem<400> {
  return problem(
    400,
    `Your query string format is not valid. It has 1 error: Unable to parse query: ${expression} ` +
      `due to The query ${expression} seems to be invalid format: null`,
  );
}

/** A scan that no engine can perform (recorded). */
export function noEngineInScope(): Problem<400> {
  return problem(
    400,
    "Your scan start request has 1 error: Did not find any platform registered engines from assets " +
      "in scope. No scans will be performed.",
  );
}

/** A body that the operation cannot do without is missing (documented example, three keys). */
export function missingBody() {
  return {
    status: 400,
    body: {
      status: 400,
      localized_message: "A request body must be provided.",
      message: "Required request body is missing.",
    },
  } as const;
}
