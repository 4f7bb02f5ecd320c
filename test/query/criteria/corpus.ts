import type { Slot } from "../../../src/query/criteria/tree.ts";

export type CorpusRow = {
  readonly id: string;
  readonly slot: Slot;
  readonly isAccepted: boolean;
  /** Whether strict mode accepts it too. */
  readonly isStrictlyAccepted: boolean;
  /** Why it is decided so, where clients alone do not decide it. */
  readonly reason?: string;
  readonly text: string;
};

type Row = readonly [id: string, slot: Slot, text: string, reason?: string];

const CHECKPOINT =
  "last_scan_end <= 2024-06-05T12:00:00.000Z || last_assessed_for_vulnerabilities <= 2024-06-05T12:00:00.000Z || last_scan_end IS NULL && last_assessed_for_vulnerabilities IS NULL";
const SINCE_SCAN =
  "last_scan_end > 2024-06-05T11:00:00.000Z && last_scan_end <= 2024-06-05T12:00:00.000Z && asset.agentKey IS NULL";

/** Documented, or sent by a client that Rapid7 or a large vendor ships. */
const relied: readonly Row[] = [
  ["Q01", "asset", "last_scan_end > 2019-09-04T23:16:57.903Z"],
  ["Q02", "finding", "severity IN ['Critical', 'Severe']"],
  ["Q03", "asset", "last_scan_end >= '2025-09-13T00:02:01Z' && cvss_score >= 9"],
  ["Q04", "asset", "last_assessed_for_vulnerabilities >= '2025-09-13T00:02:01Z'"],
  ["Q05", "finding", "cvss_score >= 9"],
  ["Q06", "vulnerability", "modified > 2020-01-01T00:00:00Z"],
  ["Q07", "asset", "asset.ipv4 = 2001:db8:1:1:1:1:1:1 || asset.name STARTS WITH 'example'"],
  ["Q08", "vulnerability", "vulnerability.categories IN ['example']"],
  ["Q09", "asset", "last_scan_end > 2000-01-01T00:00:00.000Z"],
  ["Q10", "asset", "asset.name STARTS WITH 'rapid7.com' || asset.ipv6 = 2001:db8:1:1:1:1:1:1"],
  ["Q11", "asset", "asset.ipv4 = 10.4.22.144"],
  [
    "Q12",
    "asset",
    "asset.ipv4 = 10.4.22.144 || asset.name STARTS WITH 'example' && asset.vulnerability.categories IN ['example']",
  ],
  [
    "Q13",
    "asset",
    "last_scan_end > 2000-01-01T00:00:00.000Z && severity IN ['Critical', 'Severe']",
  ],
  [
    "Q14",
    "asset",
    "last_scan_end > 2000-01-01T00:00:00.000Z || severity IN ['Critical', 'Severe']",
  ],
  ["Q15", "asset", "sites IN ['site-name']"],
  ["Q16", "asset", "tags IN ['tag-name']"],
  ["Q17", "asset", "os_family = 'Windows'"],
  ["Q18", "finding", "cvss_v2_score > 6"],
  ["Q19", "finding", "severity = 'Critical'"],
  ["Q20", "asset", CHECKPOINT],
  ["Q21", "asset", SINCE_SCAN],
  [
    "Q22",
    "asset",
    "last_assessed_for_vulnerabilities > 2024-06-05T11:00:00.000Z && last_assessed_for_vulnerabilities <= 2024-06-05T12:00:00.000Z && asset.agentKey IS NOT NULL",
  ],
  ["Q23", "asset", `(sites IN ['site-name']) && (${SINCE_SCAN})`],
  ["Q24", "asset", `(os_family = 'Windows') && (${CHECKPOINT})`],
  ["Q27", "asset", "last_scan_end > 2024-05-01T10:20:00.000Z"],
  ["Q28", "asset", "last_scan_end < 2024-05-01T10:25:00Z && last_scan_end > 2024-05-01T10:20:00Z"],
  ["Q29", "vulnerability", "id = 'openbsd-openssh-cve-2024-6387'"],
  ["Q30", "vulnerability", "id IN ['openbsd-openssh-cve-2024-6387', 'windows-hotfix-ms13-098']"],
  ["Q31", "asset", "asset.ipv4 = 10.1.0.128"],
  ["Q32", "asset", "last_scan_end > 2025-05-20T19:54:43Z"],
  ["Q33", "vulnerability", "id IN ['azul-zulu-cve-2025-21502','linux-grub-missing-passwd']"],
  ["Q34", "vulnerability", "modified >= 2025-02-18T00:00:00Z"],
  ["Q35", "asset", "asset.name CONTAINS 'web01'"],
  ["Q63", "vulnerability", "id IN ['']"],
  // Third-party clients, in spellings that the above already have.
  ["Q36", "asset", "last_assessed_for_vulnerabilities < '2026-05-07T00:00:00Z'"],
  ["Q37", "asset", "last_assessed_for_vulnerabilities > '2026-01-01T00:00:00.123456+00:00'"],
  ["Q49", "finding", "severity IN ['Critical']"],
  ["Q50", "asset", "last_scan_end > 2026-01-01T00:00:00Z"],
  ["Q51", "asset", "last_scan_end > 2023-11-04T06:00:00.123Z"],
  ["Q52", "vulnerability", "severity = 'critical'"],
  ["Q57", "asset", "asset.name CONTAINS 'example.com'"],
  ["Q58", "finding", "severity IN ['Critical', 'Severe', 'Moderate', 'Low']"],
  ["Q60", "vulnerability", "modified > 2025-01-01T00:00:00Z"],
];

const RESPONSE_NAME = "the response has this property";
const PREFIXED = "the response has this property, and the prefix is the other family's";

/** Only third-party clients send these spellings: accepted, but not in strict mode. */
const tolerated: readonly Row[] = [
  [
    "Q38",
    "vulnerability",
    "vulnerability.vulnKey IN ['unix-anonymous-root-logins', 'linux-grub-missing-passwd']",
    "the console's name of the id",
  ],
  [
    "Q39",
    "vulnerability",
    "vulnerability.vulnKey = 'unix-anon-root'",
    "the console's name of the id",
  ],
  ["Q40", "vulnerability", "vulnerability.cve = 'CVE-2024-1234'", "no other field can be meant"],
  ["Q41", "vulnerability", "severity = 'Critical' AND cvss_v3_score >= 9.0", RESPONSE_NAME],
  ["Q42", "vulnerability", "cvss_v3_score >= 7.0", RESPONSE_NAME],
  ["Q44", "asset", "host_name CONTAINS 'prod-server'", RESPONSE_NAME],
  ["Q48", "asset", "id = 'my-asset-42'", RESPONSE_NAME],
  ["Q53", "asset", "asset.os_family = 'Windows'", PREFIXED],
  ["Q54", "asset", "asset.host_name contains 'web'", PREFIXED],
  ["Q55", "asset", "asset.risk_score > 50000", PREFIXED],
  ["Q56", "asset", "asset.os_family = 'Windows' && asset.risk_score > 10000", PREFIXED],
  ["Q59", "asset", "vulnerability.severity IN ['Critical', 'Severe']", PREFIXED],
];

const GUESSED = "a guess: the client that sends it puts paging into the body as well";

const refused: readonly Row[] = [
  ["Q25", "asset", "invalid asset criteria", "recorded"],
  ["Q26", "vulnerability", "invalid vuln criteria", "recorded"],
  ["Q43", "asset", "ip_address = '10.0.0.1'", GUESSED],
  ["Q45", "asset", "tag.name = 'production'", GUESSED],
  ["Q46", "asset", "os.family CONTAINS 'Windows'", GUESSED],
  ["Q47", "asset", "ip_address = '10.0.0.1' AND tag.name = 'prod'", GUESSED],
  ["Q61", "asset", "last-scan-date > 2025-01-01T00:00:00Z", "its client expects the refusal"],
  ["Q62", "finding", "results > 0", "no such property"],
];

function rowsOf(
  rows: readonly Row[],
  verdict: Pick<CorpusRow, "isAccepted" | "isStrictlyAccepted">,
): CorpusRow[] {
  return rows.map(([id, slot, text, reason]) => ({
    id,
    slot,
    text,
    ...verdict,
    ...(reason === undefined ? {} : { reason }),
  }));
}

/** Criteria found in public clients and documents, with what becomes of them here. */
export const corpus: readonly CorpusRow[] = [
  ...rowsOf(relied, { isAccepted: true, isStrictlyAccepted: true }),
  ...rowsOf(tolerated, { isAccepted: true, isStrictlyAccepted: false }),
  ...rowsOf(refused, { isAccepted: false, isStrictlyAccepted: false }),
];
