const REGION_HOST = /^([a-z0-9-]{1,32})\.api\.insight\.rapid7\.com(?::\d{1,5})?$/i;
const PLAIN_HOST = /^(?:[A-Za-z0-9._-]{1,255}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

/** How the client addressed us, judged by its `Host` header. */
export type Address = {
  /** Scheme, host and port for links, so that a client that follows them stays in the mock. */
  readonly origin: string;
  /** The region that the host names; undefined for hosts that name none. */
  readonly region: string | undefined;
};

/**
 * A regional host is linked to as the service does it, with an explicit `:443`; any other host as it was
 * written. A missing or senseless host falls back to the address we listen on.
 */
export function readAddress(
  host: string | undefined,
  { isEncrypted, fallback }: { readonly isEncrypted: boolean; readonly fallback: string },
): Address {
  const region = REGION_HOST.exec(host ?? "")?.[1]?.toLowerCase();
  if (region !== undefined) {
    return { origin: `https://${region}.api.insight.rapid7.com:443`, region };
  }
  const isSensible = host !== undefined && PLAIN_HOST.test(host);
  const origin = isSensible ? `${isEncrypted ? "https" : "http"}://${host}` : fallback;
  return { origin, region: undefined };
}
