import type { Estate } from "../estate/estate.ts";
import type { Authenticate } from "./authenticate.ts";
import type { Exchange } from "./exchange.ts";
import type { Sandboxes } from "./sandbox.ts";

/** What the composition root puts together and the pipeline works with. */
export type ServerParts = {
  readonly version: string;
  readonly estate: Estate;
  /** The region whose data this is. */
  readonly region: string;
  /** The two sites that the restricted role is confined to. */
  readonly restrictedSites: ReadonlySet<string>;
  readonly authenticate: Authenticate;
  readonly sandboxes: Sandboxes;
  /** What writes to the control plane must carry. */
  readonly controlToken: string;
  /** Whether others on the network can reach the mock, so that reading needs the token too. */
  readonly isExposed: boolean;
  /** What we listen on, as it was given. */
  readonly host: string;
  readonly isStrict: boolean;
  /** Where we listen, for links to clients that sent no usable Host. */
  readonly origin: () => string;
  readonly onExchange: (exchange: Exchange) => void;
  /** Told of what must not happen; the client gets a 500 that says it is our bug. */
  readonly onBug: (error: unknown) => void;
};
