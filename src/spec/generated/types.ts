// generated from spec/openapi.yaml, do not edit
export interface paths {
  readonly "/vm/admin/health": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Health Check
     * @description Under /vm/admin, without a version. Needs a key like everything else.
     */
    readonly get: operations["health"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/assets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Search Assets
     * @description A page of the assets that the key may see. Up to 10,000 rows can be reached by `page` and `size`; beyond, 400 without a cursor (assumed). The body is optional and some clients send none.
     */
    readonly post: operations["searchIntegrationAssets"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/assets/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get Asset
     * @description One asset, without an envelope. A JSON body `{}` is accepted and ignored, as clients send it.
     */
    readonly get: operations["getIntegrationAsset"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/scan": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get Scans
     * @description A page of scans. No cursor, no sort.
     */
    readonly get: operations["getScans"];
    readonly put?: never;
    /**
     * Start Scan
     * @description One scan for each engine that covers some of the assets. 400 when there is none. An asset that was never scanned, whose engine is not healthy, or beyond the 500th of an engine is told in `unscanned_assets` (500 is assumed).
     */
    readonly post: operations["startScan"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/scan/engine": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get Scan Engines
     * @description A page of scan engines. No cursor, no sort. The path wins over a scan whose id is `engine`.
     */
    readonly get: operations["getScanEngines"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/scan/engine/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get Scan Engine
     * @description One scan engine.
     */
    readonly get: operations["getScanEngine"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/scan/engine/{id}/configuration": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Update Scan Engine Configuration
     * @description Sets properties; the others stay.
     */
    readonly post: operations["updateScanEngineConfiguration"];
    /**
     * Remove Scan Engine Configuration
     * @description Removes properties; a DELETE with a body.
     */
    readonly delete: operations["removeScanEngineConfiguration"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/scan/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get Scan
     * @description One scan. An id that names none, well formed or not, gives 200 and `{"finished": null}`, not 404.
     */
    readonly get: operations["getScan"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/scan/{id}/stop": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stop Scan
     * @description Accepted even when there is no such scan or it is over already (the latter assumed). A body is ignored.
     */
    readonly post: operations["stopScan"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/sites": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Search Sites
     * @description A page of the sites that the key may see, by name. Takes no criteria; a body is ignored.
     */
    readonly post: operations["getSites"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/vm/v4/integration/vulnerabilities": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Search Vulnerabilities
     * @description A page of the whole catalogue, not only of what was found. The limit of 10,000 rows without a cursor holds here too.
     */
    readonly post: operations["searchIntegrationVulnerabilities"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/validate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Validate a key
     * @description Answered by the gateway, outside every rate limit.
     */
    readonly get: operations["validate"];
    readonly put?: never;
    /**
     * Validate a key
     * @description The same. Not documented; a client of the maker tests its connection so.
     */
    readonly post: operations["validatePost"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/account/api/1/products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get Products
     * @description The products of the organization. Part of another API of the platform; here because clients check their licence with it.
     */
    readonly get: operations["getProducts"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description How the service feels. Nulls are written here. */
    readonly CompositeHealthSummary: {
      /** @description By name. The guide's example has null. */
      readonly components: {
        readonly [key: string]: components["schemas"]["HealthComponent"];
      } | null;
      /** @description In the guide's schema without a type, in no example. */
      readonly duration?: number;
      readonly status: components["schemas"]["HealthStatus"];
      /** @description The guide's example has null. */
      readonly summary: components["schemas"]["HealthSummary"] | null;
    };
    /** @enum {string} */
    readonly HealthStatus: "UP" | "DOWN" | "OUT-OF-SERVICE" | "UNKNOWN";
    readonly HealthComponent: {
      readonly description?: string;
      readonly status: components["schemas"]["HealthStatus"];
    };
    readonly HealthSummary: {
      /** @description Names of components. */
      readonly up: readonly string[];
      /** @description Names of components. */
      readonly down: readonly string[];
      /** @description Names of components. */
      readonly outOfService: readonly string[];
      /** @description Names of components. */
      readonly unknown: readonly string[];
    };
    /** @description Other keys are ignored: paging and times count only as query parameters. */
    readonly AssetSearch: {
      /** @description Which assets. Null or empty: all (assumed). May name vulnerability fields too: then assets with such an open finding. */
      readonly asset?: string | null;
      /** @description Which findings to list on them. Counters stay as they are and an asset without such a finding stays in the page (assumed). */
      readonly vulnerability?: string | null;
    };
    /** @description Other keys are ignored, `asset` among them. */
    readonly VulnerabilitySearch: {
      /** @description Which entries of the catalogue. Null or empty: all (assumed). */
      readonly vulnerability?: string | null;
    };
    /** @description What to scan. Every member is optional; without any usable asset the answer is 400. */
    readonly ScanForm: {
      /** @description Assets to scan. The guide calls the items unique; a repeated one is read once (assumed). */
      readonly asset_ids?: readonly string[];
      /** @description Console sites to take credentials from, by name. The guide calls the items unique; a repeated one is read once (assumed). */
      readonly credential_sources?: readonly string[];
      /** @description Engines that may be used. The guide calls the items unique; a repeated one is read once (assumed). */
      readonly engine_ids?: readonly string[];
      /** @description What to leave out, in the same shape. More than 50 levels are refused (assumed). */
      readonly exclusions?: components["schemas"]["ScanForm"];
      /** @description Shown on every scan that is started. */
      readonly name?: string;
      /** @description The console site that takes in the results, by name. */
      readonly result_consumer?: string;
      /** @description Assets with a finding that one of these solutions mends. The guide calls the items unique; a repeated one is read once (assumed). */
      readonly solution_ids?: readonly string[];
      /** @description No format is documented. */
      readonly start_time?: string;
      /** @description Assets with a finding of one of these vulnerabilities. The guide calls the items unique; a repeated one is read once (assumed). */
      readonly vulnerability_ids?: readonly string[];
    };
    readonly EngineConfiguration: {
      /** @description The most that is taken at once is assumed. */
      readonly properties: readonly components["schemas"]["EngineProperty"][];
    };
    /** @description One custom property. The lengths are assumed; no limit is documented. */
    readonly EngineProperty: {
      /** @example com.rapid7.nexpose.nsc.web.cache */
      readonly name: string;
      readonly value: string;
    };
    readonly EngineConfigurationRemoval: {
      /** @description Names of properties. */
      readonly properties: readonly string[];
    };
    /** @description A page of assets. */
    readonly AssetPage: {
      readonly data: readonly components["schemas"]["AssetSummary"][];
      readonly metadata: components["schemas"]["CursorPageMetadata"];
      /** @description In the order first, prev, self, next, last. */
      readonly links: readonly components["schemas"]["Link"][];
    };
    /** @description An asset as of `currentTime`: unknown properties are left out. */
    readonly AssetSummary: {
      readonly assessed_for_policies: boolean;
      readonly assessed_for_vulnerabilities: boolean;
      /** @description Empty when no credentials were tried. The guide's examples lack it. */
      readonly credential_assessments: readonly components["schemas"]["CredentialAssessment"][];
      /**
       * Format: int32
       * @description Open findings of that severity. Not reduced by criteria (assumed).
       */
      readonly critical_vulnerabilities: number;
      /**
       * Format: int32
       * @description Known exploits for the open findings.
       */
      readonly exploits: number;
      /** @description Left out when unknown. */
      readonly host_name?: string;
      /**
       * @description `<organization id>-default-asset-<number>`.
       * @example 12344375-34a7-40d3-9821-90db0b5cc90e-default-asset-7912
       */
      readonly id: string;
      /**
       * @description IPv4 or IPv6.
       * @example 10.1.0.128
       */
      readonly ip: string;
      /**
       * Format: date-time
       * @description Left out when it never was.
       */
      readonly last_assessed_for_vulnerabilities?: string;
      /**
       * Format: date-time
       * @description Left out when it never was scanned.
       */
      readonly last_scan_end?: string;
      /**
       * Format: date-time
       * @description Left out when it never was scanned.
       */
      readonly last_scan_start?: string;
      /**
       * @description Upper-case with colons; left out when unknown.
       * @example 00:50:56:8B:62:45
       */
      readonly mac?: string;
      /**
       * Format: int32
       * @description Known malware kits for the open findings.
       */
      readonly malware_kits: number;
      /**
       * Format: int32
       * @description Open findings of that severity.
       */
      readonly moderate_vulnerabilities: number;
      /** @description Empty when unknown. */
      readonly os_architecture: string;
      /** @description Vendor, family, product and version in one line. */
      readonly os_description: string;
      readonly os_family: string;
      readonly os_name: string;
      readonly os_system_name: string;
      /** @description `General` or empty. */
      readonly os_type: string;
      readonly os_vendor: string;
      /** @description Left out when unknown. */
      readonly os_version?: string;
      /**
       * Format: double
       * @description Sum over the open findings.
       */
      readonly risk_score: number;
      /**
       * Format: int32
       * @description Open findings of that severity.
       */
      readonly severe_vulnerabilities: number;
      /** @description A site shows as a tag of type SITE. Criteria on `tags` look at the names of every type (assumed). */
      readonly tags: readonly components["schemas"]["Tag"][];
      /**
       * Format: int32
       * @description Critical, severe and moderate together.
       */
      readonly total_vulnerabilities: number;
      /**
       * @description Left out when unknown.
       * @enum {string}
       */
      readonly type?: "unknown" | "guest" | "hypervisor" | "physical" | "mobile";
      /** @description Left out with `includeUniqueIdentifiers=false` (assumed). One of the guide's examples shows a single object; recordings have lists. */
      readonly unique_identifiers?: readonly components["schemas"]["UniqueIdentifier"][];
      /** @description Open at `currentTime` and not at `comparisonTime`; always present. */
      readonly new: readonly components["schemas"]["Finding"][];
      /** @description Open at `comparisonTime` and not at `currentTime`; always present. */
      readonly remediated: readonly components["schemas"]["Finding"][];
      /** @description Open at both times. Only with `includeSame=true`; without `comparisonTime` it holds everything that is open. */
      readonly same?: readonly components["schemas"]["Finding"][];
    };
    readonly CredentialAssessment: {
      /** Format: int64 */
      readonly port: number;
      readonly protocol: string;
      /**
       * @example NO_CREDS_SUPPLIED
       * @example SUPPLIED_FAILED
       * @example SUCCESS
       */
      readonly status: string;
    };
    readonly Tag: {
      readonly name: string;
      /**
       * @description CRITICALITY is known from clients only.
       * @enum {string}
       */
      readonly type: "SITE" | "CUSTOM" | "OWNER" | "LOCATION" | "CRITICALITY";
    };
    readonly UniqueIdentifier: {
      readonly id: string;
      /**
       * @example R7 Agent
       * @example Endpoint Agent
       * @example dmidecode
       * @example CSPRODUCT
       * @example active-directory
       */
      readonly source: string;
    };
    /** @description One vulnerability on one asset. Unknown properties are null. */
    readonly Finding: {
      /** @description Mostly null. */
      readonly check_id: string | null;
      /** @description In the guide's schema, in no answer ever seen; the mock leaves it out. */
      readonly endpoint?: components["schemas"]["Endpoint"];
      /**
       * Format: date-time
       * @description Whole seconds in every sample.
       */
      readonly first_found: string;
      /** @description Tells two findings of one vulnerability on one asset apart; empty, a path or a hash. */
      readonly key: string;
      /**
       * Format: date-time
       * @description Null in the guide's new and remediated findings.
       */
      readonly last_found: string | null;
      /** @description Network interface. */
      readonly nic: string | null;
      /** Format: int32 */
      readonly port: number | null;
      /** @description HTML. */
      readonly proof: string;
      /** @example TCP */
      readonly protocol: string | null;
      /**
       * Format: date-time
       * @description When it came back after it had been remediated.
       */
      readonly reintroduced: string | null;
      /** @description HTML. */
      readonly solution_fix: string | null;
      readonly solution_id: string | null;
      readonly solution_summary: string | null;
      /** @enum {string|null} */
      readonly solution_type: "patch" | "rollup" | "workaround" | null;
      /**
       * @description A remediated finding keeps the status it had.
       * @enum {string}
       */
      readonly status:
        | "UNKNOWN"
        | "NOT_VULNERABLE"
        | "VULNERABLE_EXPL"
        | "VULNERABLE_VERS"
        | "VULNERABLE_POTENTIAL"
        | "SKIPPED_VERS"
        | "SKIPPED_DOS"
        | "UNEXPECTED_ERR"
        | "SKIPPED_DISABLED"
        | "NOT_VULN_DONT_STORE"
        | "EXCEPTION_VULN_EXPL"
        | "EXCEPTION_VULN_VERS"
        | "EXCEPTION_VULN_POTL"
        | "OVERRIDDEN_VULN_VERS"
        | "SUPERSEDED";
      /** @description The `id` of an entry of the vulnerability search. */
      readonly vulnerability_id: string;
      /**
       * Format: date-time
       * @description Only on remediated findings. Stands last, out of the alphabet.
       */
      readonly remediation_date?: string;
    };
    readonly Endpoint: {
      /** Format: int64 */
      readonly port?: number;
      /** @enum {string} */
      readonly protocol?:
        "IP" | "ICMP" | "IGMP" | "GGP" | "TCP" | "PUP" | "UDP" | "IDP" | "ESP" | "ND" | "RAW";
    };
    /** @description A page of the catalogue. */
    readonly VulnerabilityPage: {
      readonly data: readonly components["schemas"]["VulnerabilitySummary"][];
      readonly metadata: components["schemas"]["CursorPageMetadata"];
      /** @description In the order first, prev, self, next, last. */
      readonly links: readonly components["schemas"]["Link"][];
    };
    /** @description An entry of the catalogue of everything that can be assessed. Unknown properties are null. */
    readonly VulnerabilitySummary: {
      /**
       * Format: date-time
       * @description Midnight UTC.
       */
      readonly added: string;
      /** @description Joined with commas. */
      readonly categories: string;
      /** @description Joined with commas; empty when there is none. */
      readonly cves: string;
      /** @enum {string} */
      readonly cvss_v2_access_complexity: "low" | "medium" | "high";
      /** @enum {string} */
      readonly cvss_v2_access_vector: "local" | "adjacent" | "network";
      /** @enum {string} */
      readonly cvss_v2_authentication: "none" | "single" | "multiple";
      /** @enum {string} */
      readonly cvss_v2_availability_impact: "none" | "partial" | "complete";
      /** @enum {string} */
      readonly cvss_v2_confidentiality_impact: "none" | "partial" | "complete";
      /**
       * Format: double
       * @description Not rounded.
       */
      readonly cvss_v2_exploit_score: number;
      /**
       * Format: double
       * @description Not rounded.
       */
      readonly cvss_v2_impact_score: number;
      /** @enum {string} */
      readonly cvss_v2_integrity_impact: "none" | "partial" | "complete";
      /** Format: double */
      readonly cvss_v2_score: number;
      /**
       * @description In parentheses; the guide's example has none.
       * @example (AV:N/AC:L/Au:N/C:C/I:C/A:C)
       */
      readonly cvss_v2_vector: string;
      /** @enum {string|null} */
      readonly cvss_v3_attack_complexity: "low" | "high" | null;
      /** @enum {string|null} */
      readonly cvss_v3_attack_vector: "local" | "adjacent" | "network" | "physical" | null;
      /** @enum {string|null} */
      readonly cvss_v3_availability_impact: "none" | "low" | "high" | null;
      /** @enum {string|null} */
      readonly cvss_v3_confidentiality_impact: "none" | "low" | "high" | null;
      /**
       * Format: double
       * @description 0 without a version 3 rating.
       */
      readonly cvss_v3_exploit_score: number;
      /**
       * Format: double
       * @description Null without a version 3 rating; 0 was seen too.
       */
      readonly cvss_v3_impact_score: number | null;
      /** @enum {string|null} */
      readonly cvss_v3_integrity_impact: "none" | "low" | "high" | null;
      /** @enum {string|null} */
      readonly cvss_v3_privileges_required: "none" | "low" | "high" | null;
      /** @enum {string|null} */
      readonly cvss_v3_scope: "unchanged" | "changed" | null;
      /**
       * Format: double
       * @description 0 without a version 3 rating.
       */
      readonly cvss_v3_score: number;
      /** @enum {string|null} */
      readonly cvss_v3_user_interaction: "none" | "required" | null;
      /** @example CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:N */
      readonly cvss_v3_vector: string | null;
      readonly denial_of_service: boolean;
      /** @description Plain text or HTML. */
      readonly description: string;
      readonly exploits: readonly components["schemas"]["Exploit"][];
      /** @example 7-zip-cve-2008-6536 */
      readonly id: string;
      /** @description Advisories, in no order; not the links of a page. */
      readonly links: readonly components["schemas"]["AdvisoryLink"][];
      readonly malware_kits: readonly components["schemas"]["MalwareKit"][];
      /**
       * Format: date-time
       * @description Midnight UTC.
       */
      readonly modified: string;
      /** Format: double */
      readonly pci_cvss_score: number;
      readonly pci_fail: boolean;
      /**
       * Format: int32
       * @description 1 to 5 in recordings; the guide speaks of another scale.
       */
      readonly pci_severity_score: number;
      /** @description Empty when there are none. */
      readonly pci_special_notes: string;
      /** @enum {string} */
      readonly pci_status: "pass" | "fail";
      /**
       * Format: date-time
       * @description Midnight UTC.
       */
      readonly published: string;
      /**
       * @description `source:id`, joined with commas; empty when there are none.
       * @example cve:CVE-2025-21502,url:https://www.azul.com/downloads/
       */
      readonly references: string;
      /** Format: double */
      readonly risk_score: number;
      /**
       * @description Lower case here; criteria are written with capitals and match all the same. Sorts by its text (assumed).
       * @enum {string}
       */
      readonly severity: "none" | "informational" | "low" | "moderate" | "severe" | "critical";
      /** Format: int32 */
      readonly severity_score: number;
      readonly title: string;
    };
    readonly Exploit: {
      readonly description: string;
      readonly id: string;
      readonly name: string;
      /** @enum {string} */
      readonly rank: "manual" | "normal" | "average" | "low" | "good" | "great" | "excellent";
      /** @enum {string} */
      readonly skill_level: "novice" | "intermediate" | "expert";
      /**
       * @description The guide lists exploitdb and metasploit; a recording has another word.
       * @example exploitdb
       * @example metasploit
       */
      readonly source: string;
    };
    readonly MalwareKit: {
      readonly description: string;
      readonly name: string;
      /** @enum {string} */
      readonly popularity:
        "rare" | "uncommon" | "occasional" | "common" | "popular" | "favored" | "undefined";
    };
    readonly AdvisoryLink: {
      readonly href: string;
      readonly id: string;
      readonly source: string;
      /** @description `advisory` in the guide's examples, in no recording; the mock leaves it out. */
      readonly rel?: string;
    };
    /** @description A page of sites. */
    readonly SitePage: {
      readonly data: readonly components["schemas"]["Site"][];
      readonly metadata: components["schemas"]["CursorPageMetadata"];
      /** @description In the order first, prev, self, next, last. */
      readonly links: readonly components["schemas"]["Link"][];
    };
    /** @description A site has no id. */
    readonly Site: {
      /** @description Sorts without regard to case. */
      readonly name: string;
      /** @constant */
      readonly type: "SITE";
    };
    /** @description A page of scans. */
    readonly ScanPage: {
      readonly data: readonly components["schemas"]["Scan"][];
      readonly metadata: components["schemas"]["PageMetadata"];
      /** @description In the order first, prev, self, next, last. */
      readonly links: readonly components["schemas"]["Link"][];
    };
    readonly Scan: {
      /** Format: uuid */
      readonly id: string;
      readonly name?: string;
      /** @description A uuid, or 32 hexadecimal digits in older answers. */
      readonly engine_id?: string;
      readonly status: components["schemas"]["ScanStatus"];
      /** Format: date-time */
      readonly started: string;
      /**
       * Format: date-time
       * @description Always written; null while it runs.
       */
      readonly finished: string | null;
      /** @description Only with `includeDetails=true`: one sentence. */
      readonly details?: string;
    };
    /** @enum {string} */
    readonly ScanStatus:
      | "Dispatched"
      | "Running"
      | "Integrating"
      | "Success"
      | "Paused"
      | "Stopped"
      | "Failed"
      | "Aborted"
      | "Unknown";
    /** @description What is left of a scan that does not exist. */
    readonly UnknownScan: {
      readonly finished: null;
    };
    readonly StartedScans: {
      /** @description One for each engine that is used. */
      readonly scans: readonly components["schemas"]["StartedScan"][];
      readonly unscanned_assets: readonly components["schemas"]["UnscannedAsset"][];
    };
    readonly StartedScan: {
      readonly id: string;
      readonly engine_id: string;
      readonly name: string;
      readonly asset_ids: readonly string[];
      /** @description Seen once; the mock leaves it out. */
      readonly finished?: null;
    };
    readonly UnscannedAsset: {
      readonly id: string;
      /**
       * @description The first two are documented, the third is assumed.
       * @example Asset has never been scanned with an InsightVM Platform registered engine.
       * @example Too many assets in request.
       * @example Scan engine is not healthy.
       */
      readonly reason: string;
    };
    /** @description A page of scan engines. */
    readonly EnginePage: {
      readonly data: readonly components["schemas"]["Engine"][];
      readonly metadata: components["schemas"]["PageMetadata"];
      /** @description In the order first, prev, self, next, last. */
      readonly links: readonly components["schemas"]["Link"][];
    };
    readonly Engine: {
      /** Format: uuid */
      readonly id: string;
      /** @description May be an address. */
      readonly host_name: string;
      /**
       * @description HEALTHY is the only word ever seen; UNHEALTHY is assumed.
       * @example HEALTHY
       */
      readonly status: string;
      /**
       * Format: date-time
       * @description Left out for an engine that never reported (assumed).
       */
      readonly last_seen?: string;
      /** Format: date-time */
      readonly registered: string;
      readonly name: string;
      readonly profile: components["schemas"]["EngineProfile"];
    };
    readonly EngineProfile: {
      readonly configuration: components["schemas"]["EngineProfileConfiguration"];
    };
    readonly EngineProfileConfiguration: {
      /**
       * Format: date-time
       * @description As in the examples; the guide's schema spells it lastRetrieved.
       */
      readonly last_retrieved: string;
      /** @description `name:value`. */
      readonly properties: readonly string[];
    };
    readonly CursorPageMetadata: {
      /**
       * Format: int64
       * @description Zero-based. Stays at `page` of the request, so 0 on a walk that sends only the cursor.
       */
      readonly number: number;
      /**
       * Format: int32
       * @description The size that was served, which may be smaller than the one asked for.
       */
      readonly size: number;
      /**
       * Format: int64
       * @description Not capped at 10,000.
       */
      readonly totalResources: number;
      /**
       * Format: int32
       * @description `totalResources` / `size`, rounded up.
       */
      readonly totalPages: number;
      /**
       * @description Where to go on: the last row of this page. On every page with rows, the last one included; left out on the empty page that ends a walk. Null was seen there too.
       * @example 1542252837:::_S:::12474375-34a7-40a3-9821-28db0b5cc90e-default-asset-10
       */
      readonly cursor?: string | null;
    };
    readonly PageMetadata: {
      /**
       * Format: int64
       * @description Zero-based. Stays at `page` of the request, so 0 on a walk that sends only the cursor.
       */
      readonly number: number;
      /**
       * Format: int32
       * @description The size that was served, which may be smaller than the one asked for.
       */
      readonly size: number;
      /**
       * Format: int64
       * @description Not capped at 10,000.
       */
      readonly totalResources: number;
      /**
       * Format: int32
       * @description `totalResources` / `size`, rounded up.
       */
      readonly totalPages: number;
    };
    readonly Link: {
      /** @description Absolute, with the query parameters of the request. */
      readonly href: string;
      /**
       * @description prev was never seen.
       * @enum {string}
       */
      readonly rel: "first" | "prev" | "self" | "next" | "last";
    };
    readonly Message: {
      readonly message: string;
    };
    /** @description What the gateway in front of the service says. */
    readonly GatewayMessage: {
      readonly message: string;
    };
    /** @description The form of recorded refusals. */
    readonly ErrorResource: {
      /** @constant */
      readonly _type: "com.rapid7.spring.rest.error.resource.ErrorResource";
      /** @description The HTTP status. */
      readonly status: number;
      readonly localized_message: null;
      readonly message: string;
      readonly throwable: null;
    };
    /** @description The form of documented errors. */
    readonly Error: {
      /** @description The HTTP status. */
      readonly status: number;
      readonly localized_message: string;
      readonly message: string;
    };
    /** @description Both forms, in XML. */
    readonly ErrorResourceXml: {
      /** @description The HTTP status. */
      readonly status: number;
      readonly message: string;
      /** @description Camel case, unlike in JSON. Empty where JSON has null. */
      readonly localizedMessage: string;
    };
    readonly Product: {
      readonly product_token: string;
      /**
       * @example IVM
       * @example AS
       * @example ICON
       */
      readonly product_code: string;
      /** Format: uuid */
      readonly organization_id: string;
      readonly organization_name: string;
    };
  };
  responses: {
    /** @description Criteria, a parameter, a cursor or a body that cannot be used. */
    readonly BadRequest: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json":
          components["schemas"]["ErrorResource"] | components["schemas"]["Error"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description No key, or not a valid one. Told by the gateway before anything else is looked at; the guide's own form for it was never seen. */
    readonly Unauthorized: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["GatewayMessage"];
      };
    };
    /** @description The key may see this and may not do it. The form is assumed. */
    readonly Forbidden: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResource"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description It does not exist, or the key may not see it: the same bytes. */
    readonly NotFound: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResource"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description The path has no such method. The form is assumed. */
    readonly MethodNotAllowed: {
      headers: {
        readonly allow: components["headers"]["Allow"];
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResource"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description None of the media types of the operation fits `Accept`. */
    readonly NotAcceptable: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResource"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description A body above 10 MiB. The bound and the form are assumed. */
    readonly PayloadTooLarge: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResource"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description A body of another media type. No body in the answer. */
    readonly UnsupportedMediaType: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Told by the gateway. Neither a limit nor this body was ever seen under /vm; the text is the stock one of the gateway's maker. */
    readonly TooManyRequests: {
      headers: {
        readonly "Retry-After": components["headers"]["RetryAfter"];
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["GatewayMessage"];
      };
    };
    /** @description Something broke in the service. */
    readonly InternalServerError: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["Error"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description The service is away. */
    readonly ServiceUnavailable: {
      headers: {
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly pragma: components["headers"]["Pragma"];
        readonly expires: components["headers"]["Expires"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly vary: components["headers"]["Vary"];
        readonly "content-encoding": components["headers"]["ContentEncoding"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["Error"];
        readonly "application/xml": components["schemas"]["ErrorResourceXml"];
      };
    };
    /** @description No key, or not a valid one; the body is 26 bytes. */
    readonly GatewayUnauthorized: {
      headers: {
        readonly vary: components["headers"]["Vary"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["GatewayMessage"];
      };
    };
    /** @description More than 50 requests in one minute. */
    readonly AccountTooManyRequests: {
      headers: {
        readonly "Retry-After": components["headers"]["RetryAfter"];
        readonly "www-authenticate": components["headers"]["Authenticate"];
        readonly "cache-control": components["headers"]["CacheControl"];
        readonly expires: components["headers"]["Expires"];
        readonly pragma: components["headers"]["Pragma"];
        readonly "r7-correlation-id": components["headers"]["CorrelationId"];
        readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
        readonly "x-frame-options": components["headers"]["FrameOptions"];
        readonly "x-xss-protection": components["headers"]["XssProtection"];
        readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
        readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
        readonly via: components["headers"]["Via"];
        readonly vary: components["headers"]["Vary"];
        readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
        readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
        readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
        readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        readonly "x-mock-hint": components["headers"]["Hint"];
        readonly "x-mock-rule": components["headers"]["Rule"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["GatewayMessage"];
      };
    };
  };
  parameters: {
    /** @description The cursor of the page before. It alone decides where to go on; `page` is then only a label. */
    readonly Cursor: string;
    /** @description The instant to describe the assets at; the time of the request when left out. Any form of the guide's section Dates & Times. */
    readonly CurrentTime: string;
    /** @description The instant to compare with; equal to `currentTime` when left out, so nothing is new or remediated. After `currentTime`: 400 (assumed). The guide recommends a size of 50 with it. */
    readonly ComparisonTime: string;
    /** @description List the findings that are open at both times. In any case of letters. The guide ties it to `comparisonTime`; it works alone. */
    readonly IncludeSame: boolean;
    /** @description Whether `unique_identifiers` is written. */
    readonly IncludeUniqueIdentifiers: boolean;
    /** @description Also list as remediated what was found and remediated between the two times. */
    readonly IncludeInterSnapshotRemediations: boolean;
    /** @description Whether `details` is written. */
    readonly IncludeDetails: boolean;
    /** @description Zero-based. */
    readonly Page: number;
    /** @description Rows in a page. The default is known from recordings. More than 500 is served as 500 (assumed: no refusal was ever seen). */
    readonly Size: number;
    /** @description `<property>[,ASC|DESC]`, repeatable, direction in any case of letters. `id` is added at the end where it is missing. An unknown property: 400 (assumed). */
    readonly Sort: readonly string[];
    /** @description As for the other searches; by name when left out. */
    readonly SiteSort: readonly string[];
    /** @description The whole id, organization and number. */
    readonly AssetId: string;
    /** @description Any text; one that names no scan is not refused. */
    readonly ScanId: string;
    /** @description The id of a scan engine. */
    readonly EngineId: string;
    /** @description Sent by some clients. Whether it comes back was never seen. */
    readonly RequestCorrelationId: string;
  };
  requestBodies: never;
  headers: {
    /** @description A new id for each answer. Whether the id of a request is taken over was never seen. */
    readonly CorrelationId: string;
    /** @description Turns off guessing of media types. */
    readonly ContentTypeOptions: "nosniff";
    /** @description Turns on the filter of old browsers. */
    readonly XssProtection: "1; mode=block";
    /** @description Nothing may be kept. */
    readonly CacheControl: "no-cache, no-store, max-age=0, must-revalidate";
    /** @description The same for old caches. */
    readonly Pragma: "no-cache";
    /** @description The same for older caches. */
    readonly Expires: "0";
    /** @description The guide prints SAMEORIGIN; the recordings have DENY. */
    readonly FrameOptions: "DENY";
    /** @description The answer depends on these request headers. */
    readonly Vary: string;
    /** @description Milliseconds the service took, told by the gateway. */
    readonly UpstreamLatency: number;
    /** @description Milliseconds the gateway took. */
    readonly ProxyLatency: number;
    /** @description The gateway and its version. */
    readonly Via: string;
    /** @description Sent whether or not the request was a cross-origin one. */
    readonly AllowCredentials: "true";
    /** @description Present when the client asked for gzip and the body was worth it. */
    readonly ContentEncoding: "gzip";
    /** @description Requests allowed in one window. Present while a limit is in effect. */
    readonly RateLimitLimit: number;
    /** @description Requests left in this window. Present while a limit is in effect. */
    readonly RateLimitRemaining: number;
    /** @description When the window ends: seconds since 1970 as documented; the only recording has the seconds that are left. */
    readonly RateLimitReset: number;
    /** @description When to try again: whole seconds, or an HTTP date. The guide shows 5000 without a unit. */
    readonly RetryAfter: number | string;
    /** @description The methods that the path has. */
    readonly Allow: string;
    /** @description Sent even with 200. */
    readonly Authenticate: 'Key realm="kong"';
    /** @description Not part of the real API: one sentence that says what the mock thinks was meant, after a mistake. */
    readonly Hint: string;
    /** @description Not part of the real API: the id of the scenario rule that made or changed this answer. */
    readonly Rule: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly health: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The service answers. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CompositeHealthSummary"];
          readonly "application/xml": components["schemas"]["CompositeHealthSummary"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly searchIntegrationAssets: {
    readonly parameters: {
      readonly query?: {
        /** @description The cursor of the page before. It alone decides where to go on; `page` is then only a label. */
        readonly cursor?: components["parameters"]["Cursor"];
        /** @description The instant to describe the assets at; the time of the request when left out. Any form of the guide's section Dates & Times. */
        readonly currentTime?: components["parameters"]["CurrentTime"];
        /** @description The instant to compare with; equal to `currentTime` when left out, so nothing is new or remediated. After `currentTime`: 400 (assumed). The guide recommends a size of 50 with it. */
        readonly comparisonTime?: components["parameters"]["ComparisonTime"];
        /** @description List the findings that are open at both times. In any case of letters. The guide ties it to `comparisonTime`; it works alone. */
        readonly includeSame?: components["parameters"]["IncludeSame"];
        /** @description Whether `unique_identifiers` is written. */
        readonly includeUniqueIdentifiers?: components["parameters"]["IncludeUniqueIdentifiers"];
        /** @description Also list as remediated what was found and remediated between the two times. */
        readonly includeInterSnapshotRemediations?: components["parameters"]["IncludeInterSnapshotRemediations"];
        /** @description Zero-based. */
        readonly page?: components["parameters"]["Page"];
        /** @description Rows in a page. The default is known from recordings. More than 500 is served as 500 (assumed: no refusal was ever seen). */
        readonly size?: components["parameters"]["Size"];
        /** @description `<property>[,ASC|DESC]`, repeatable, direction in any case of letters. `id` is added at the end where it is missing. An unknown property: 400 (assumed). */
        readonly sort?: components["parameters"]["Sort"];
      };
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Criteria. No body and `{}` mean the same. */
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["AssetSearch"];
        readonly "application/xml": components["schemas"]["AssetSearch"];
      };
    };
    readonly responses: {
      /** @description A page of assets. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AssetPage"];
          readonly "application/xml": components["schemas"]["AssetPage"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly getIntegrationAsset: {
    readonly parameters: {
      readonly query?: {
        /** @description The instant to describe the assets at; the time of the request when left out. Any form of the guide's section Dates & Times. */
        readonly currentTime?: components["parameters"]["CurrentTime"];
        /** @description The instant to compare with; equal to `currentTime` when left out, so nothing is new or remediated. After `currentTime`: 400 (assumed). The guide recommends a size of 50 with it. */
        readonly comparisonTime?: components["parameters"]["ComparisonTime"];
        /** @description List the findings that are open at both times. In any case of letters. The guide ties it to `comparisonTime`; it works alone. */
        readonly includeSame?: components["parameters"]["IncludeSame"];
        /** @description Whether `unique_identifiers` is written. */
        readonly includeUniqueIdentifiers?: components["parameters"]["IncludeUniqueIdentifiers"];
        /** @description Also list as remediated what was found and remediated between the two times. */
        readonly includeInterSnapshotRemediations?: components["parameters"]["IncludeInterSnapshotRemediations"];
      };
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path: {
        /** @description The whole id, organization and number. */
        readonly id: components["parameters"]["AssetId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The asset. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AssetSummary"];
          readonly "application/xml": components["schemas"]["AssetSummary"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly getScans: {
    readonly parameters: {
      readonly query?: {
        /** @description Whether `details` is written. */
        readonly includeDetails?: components["parameters"]["IncludeDetails"];
        /** @description Zero-based. */
        readonly page?: components["parameters"]["Page"];
        /** @description Rows in a page. The default is known from recordings. More than 500 is served as 500 (assumed: no refusal was ever seen). */
        readonly size?: components["parameters"]["Size"];
      };
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of scans. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ScanPage"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly startScan: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description What to scan. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ScanForm"];
      };
    };
    readonly responses: {
      /** @description The scans that were started: 200, not 201 or 202. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StartedScans"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 403: components["responses"]["Forbidden"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly getScanEngines: {
    readonly parameters: {
      readonly query?: {
        /** @description Zero-based. */
        readonly page?: components["parameters"]["Page"];
        /** @description Rows in a page. The default is known from recordings. More than 500 is served as 500 (assumed: no refusal was ever seen). */
        readonly size?: components["parameters"]["Size"];
      };
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of scan engines. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["EnginePage"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly getScanEngine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path: {
        /** @description The id of a scan engine. */
        readonly id: components["parameters"]["EngineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The engine. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Engine"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly updateScanEngineConfiguration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path: {
        /** @description The id of a scan engine. */
        readonly id: components["parameters"]["EngineId"];
      };
      readonly cookie?: never;
    };
    /** @description Properties to set. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["EngineConfiguration"];
      };
    };
    readonly responses: {
      /** @description Done. The real text is not known. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Message"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 403: components["responses"]["Forbidden"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly removeScanEngineConfiguration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path: {
        /** @description The id of a scan engine. */
        readonly id: components["parameters"]["EngineId"];
      };
      readonly cookie?: never;
    };
    /** @description Properties to remove. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["EngineConfigurationRemoval"];
      };
    };
    readonly responses: {
      /** @description Done. The real text is not known. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Message"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 403: components["responses"]["Forbidden"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly getScan: {
    readonly parameters: {
      readonly query?: {
        /** @description Whether `details` is written. */
        readonly includeDetails?: components["parameters"]["IncludeDetails"];
      };
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path: {
        /** @description Any text; one that names no scan is not refused. */
        readonly id: components["parameters"]["ScanId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The scan, or what is left of one that does not exist. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json":
            components["schemas"]["Scan"] | components["schemas"]["UnknownScan"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly stopScan: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path: {
        /** @description Any text; one that names no scan is not refused. */
        readonly id: components["parameters"]["ScanId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Accepted, with an empty body. */
      readonly 202: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 403: components["responses"]["Forbidden"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly getSites: {
    readonly parameters: {
      readonly query?: {
        /** @description The cursor of the page before. It alone decides where to go on; `page` is then only a label. */
        readonly cursor?: components["parameters"]["Cursor"];
        /** @description Zero-based. */
        readonly page?: components["parameters"]["Page"];
        /** @description Rows in a page. The default is known from recordings. More than 500 is served as 500 (assumed: no refusal was ever seen). */
        readonly size?: components["parameters"]["Size"];
        /** @description As for the other searches; by name when left out. */
        readonly sort?: components["parameters"]["SiteSort"];
      };
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of sites. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SitePage"];
          readonly "application/xml": components["schemas"]["SitePage"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly searchIntegrationVulnerabilities: {
    readonly parameters: {
      readonly query?: {
        /** @description The cursor of the page before. It alone decides where to go on; `page` is then only a label. */
        readonly cursor?: components["parameters"]["Cursor"];
        /** @description Zero-based. */
        readonly page?: components["parameters"]["Page"];
        /** @description Rows in a page. The default is known from recordings. More than 500 is served as 500 (assumed: no refusal was ever seen). */
        readonly size?: components["parameters"]["Size"];
        /** @description `<property>[,ASC|DESC]`, repeatable, direction in any case of letters. `id` is added at the end where it is missing. An unknown property: 400 (assumed). */
        readonly sort?: components["parameters"]["Sort"];
      };
      readonly header?: {
        /** @description Sent by some clients. Whether it comes back was never seen. */
        readonly "R7-Correlation-Id"?: components["parameters"]["RequestCorrelationId"];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Criteria. No body and `{}` mean the same. */
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["VulnerabilitySearch"];
        readonly "application/xml": components["schemas"]["VulnerabilitySearch"];
      };
    };
    readonly responses: {
      /** @description A page of the catalogue. */
      readonly 200: {
        headers: {
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly pragma: components["headers"]["Pragma"];
          readonly expires: components["headers"]["Expires"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly vary: components["headers"]["Vary"];
          readonly "content-encoding": components["headers"]["ContentEncoding"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VulnerabilityPage"];
          readonly "application/xml": components["schemas"]["VulnerabilityPage"];
        };
      };
      readonly 400: components["responses"]["BadRequest"];
      readonly 401: components["responses"]["Unauthorized"];
      readonly 404: components["responses"]["NotFound"];
      readonly 405: components["responses"]["MethodNotAllowed"];
      readonly 406: components["responses"]["NotAcceptable"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["TooManyRequests"];
      readonly 500: components["responses"]["InternalServerError"];
      readonly 503: components["responses"]["ServiceUnavailable"];
    };
  };
  readonly validate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The key is valid; the body is 24 bytes, its type has a charset. */
      readonly 200: {
        headers: {
          readonly vary: components["headers"]["Vary"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GatewayMessage"];
        };
      };
      readonly 401: components["responses"]["GatewayUnauthorized"];
    };
  };
  readonly validatePost: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The key is valid; the body is 24 bytes, its type has a charset. */
      readonly 200: {
        headers: {
          readonly vary: components["headers"]["Vary"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GatewayMessage"];
        };
      };
      readonly 401: components["responses"]["GatewayUnauthorized"];
    };
  };
  readonly getProducts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The products. */
      readonly 200: {
        headers: {
          readonly "www-authenticate": components["headers"]["Authenticate"];
          readonly "cache-control": components["headers"]["CacheControl"];
          readonly expires: components["headers"]["Expires"];
          readonly pragma: components["headers"]["Pragma"];
          readonly "r7-correlation-id": components["headers"]["CorrelationId"];
          readonly "x-content-type-options": components["headers"]["ContentTypeOptions"];
          readonly "x-frame-options": components["headers"]["FrameOptions"];
          readonly "x-xss-protection": components["headers"]["XssProtection"];
          readonly "x-kong-upstream-latency": components["headers"]["UpstreamLatency"];
          readonly "x-kong-proxy-latency": components["headers"]["ProxyLatency"];
          readonly via: components["headers"]["Via"];
          readonly vary: components["headers"]["Vary"];
          readonly "access-control-allow-credentials": components["headers"]["AllowCredentials"];
          readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
          readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
          readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          readonly "x-mock-hint": components["headers"]["Hint"];
          readonly "x-mock-rule": components["headers"]["Rule"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": readonly components["schemas"]["Product"][];
        };
      };
      readonly 401: components["responses"]["GatewayUnauthorized"];
      readonly 429: components["responses"]["AccountTooManyRequests"];
    };
  };
}
