import type { Cvss2 } from "./cvss2.ts";

/** How an entry is judged under PCI rules; all of it follows from the score and what is hit. */
export type Pci = {
  readonly pciFail: boolean;
  readonly pciSeverityScore: number;
  readonly pciSpecialNotes: string;
  readonly pciStatus: "pass" | "fail";
};

const DENIAL = "Vulnerabilities that only lead to denial of service are marked as compliant. ";
const SCRIPTING = "Cross-site scripting is an automatic failure. ";
const UNSUPPORTED = "An operating system without support is an automatic failure. ";

/** Whether nothing but availability is hit. */
export function isDenialOfService(cvss2: Cvss2): boolean {
  const { confidentialityImpact, integrityImpact, availabilityImpact } = cvss2;
  const isOtherwiseHarmless = confidentialityImpact === "none" && integrityImpact === "none";
  return isOtherwiseHarmless && availabilityImpact !== "none";
}

/** Bands between the recorded values: below 4 is 2, below 6 is 3, below 7 is 4, else 5; 0 is 1. */
function severityScoreOf(score: number): number {
  if (score === 0) return 1;
  if (score < 4) return 2;
  if (score < 6) return 3;
  return score < 7 ? 4 : 5;
}

function notesOf(cvss2: Cvss2, categories: readonly string[]): string {
  if (isDenialOfService(cvss2)) return DENIAL;
  if (categories.includes("XSS")) return SCRIPTING;
  return categories.includes("Obsolete OS") ? UNSUPPORTED : "";
}

/** Judges an entry; the notes end with a blank, as recorded. */
export function pciOf(cvss2: Cvss2, categories: readonly string[]): Pci {
  const notes = notesOf(cvss2, categories);
  const pciSeverityScore = notes === DENIAL ? 2 : severityScoreOf(cvss2.score);
  const pciFail = pciSeverityScore > 2 || notes === SCRIPTING || notes === UNSUPPORTED;
  return {
    pciFail,
    pciSeverityScore,
    pciSpecialNotes: notes,
    pciStatus: pciFail ? "fail" : "pass",
  };
}
