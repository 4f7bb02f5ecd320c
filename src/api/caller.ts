/** What the key behind a request may see and do. Made from role and region by the server. */
export type Caller = {
  /** May start and stop scans. */
  readonly mayScan: boolean;
  /** May change the configuration of engines. */
  readonly mayConfigureEngines: boolean;
  /**
   * Which assets exist for it: all, those of the named sites, or none. Others are left out of searches
   * and are 404 by id, in the same bytes as what does not exist.
   */
  readonly sites: "all" | "none" | ReadonlySet<string>;
  /**
   * False when the request came in by a host of another region: the key is valid, but no data
   * populates (connector guides).
   */
  readonly isInRegion: boolean;
};
