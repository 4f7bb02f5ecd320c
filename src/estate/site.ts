/** A named set of assets; on an asset it shows as a tag of type SITE. */
export type Site = {
  readonly name: string;
  /** The engine that scans it; null for the site that only collects agents. */
  readonly engineId: string | null;
};
