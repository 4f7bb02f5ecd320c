import type { WireReply } from "./wire-reply.ts";

const SORRY = "An unexpected error occurred. Please contact Rapid7 support.";

/**
 * Our own bug, in the documented three-key form, marked so that nobody takes it for the simulated API.
 * It never carries a stack or a message of ours.
 */
export function internalError(): WireReply {
  return {
    status: 500,
    headers: { "content-type": "application/json", "x-mock-bug": "1" },
    body: Buffer.from(
      JSON.stringify({ status: 500, localized_message: SORRY, message: SORRY }, null, 2),
    ),
  };
}
