/** A CVSS v2 base vector in words, with its scores; subscores are unrounded, as in recorded answers. */
export type Cvss2 = {
  readonly accessVector: "local" | "adjacent" | "network";
  readonly accessComplexity: "low" | "medium" | "high";
  readonly authentication: "none" | "single" | "multiple";
  readonly confidentialityImpact: "none" | "partial" | "complete";
  readonly integrityImpact: "none" | "partial" | "complete";
  readonly availabilityImpact: "none" | "partial" | "complete";
  /** In parentheses: `(AV:N/AC:L/Au:N/C:C/I:C/A:C)`. */
  readonly vector: string;
  readonly score: number;
  readonly exploitScore: number;
  readonly impactScore: number;
};
