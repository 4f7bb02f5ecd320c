import type { Handler } from "../handler.ts";

/**
 * Validate: says that the key is good; a bad one never gets here. By GET as documented, and by POST as
 * Rapid7's own plug-in does it.
 *
 * @see Insight Platform API overview, "Authentication" (`GET /validate`)
 */
export const validate: Handler<"validate"> = () => ({
  reply: { status: 200, body: { message: "Authorized" } },
});

export const validatePost: Handler<"validatePost"> = () => ({
  reply: { status: 200, body: { message: "Authorized" } },
});
