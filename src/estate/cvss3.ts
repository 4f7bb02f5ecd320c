/** A CVSS v3.0 base vector in words, with its scores; subscores are unrounded, as in recorded answers. */
export type Cvss3 = {
  readonly attackVector: "local" | "adjacent" | "network" | "physical";
  readonly attackComplexity: "low" | "high";
  readonly privilegesRequired: "none" | "low" | "high";
  readonly userInteraction: "none" | "required";
  readonly scope: "unchanged" | "changed";
  readonly confidentialityImpact: "none" | "low" | "high";
  readonly integrityImpact: "none" | "low" | "high";
  readonly availabilityImpact: "none" | "low" | "high";
  /** `CVSS:3.0/AV:N/…`. */
  readonly vector: string;
  readonly score: number;
  readonly exploitScore: number;
  readonly impactScore: number;
};
