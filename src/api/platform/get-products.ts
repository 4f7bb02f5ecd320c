import type { Handler } from "../handler.ts";

/**
 * Products of the account: not part of the Integrations API, but some clients check a licence here
 * first. One product, InsightVM; shape recorded.
 */
export const getProducts: Handler<"getProducts"> = (_request, { estate }) => ({
  reply: {
    status: 200,
    body: [
      {
        product_token: estate.organizationId.replaceAll("-", "").toUpperCase(),
        product_code: "IVM",
        organization_id: estate.organizationId,
        organization_name: "Mock Organization",
      },
    ],
  },
});
