import type { Handler } from "../handler.ts";

/**
 * Health Check: nulls are written here (documented example).
 *
 * @see Integrations guide, "Health Check" (`GET /vm/admin/health`)
 */
export const health: Handler<"health"> = () => ({
  reply: { status: 200, body: { components: null, status: "UP", summary: null } },
});
