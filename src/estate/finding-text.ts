import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import type { CatalogueEntry } from "./catalogue-slug.ts";
import type { FindingStatus, Solution } from "./finding.ts";
import { remember } from "./remember.ts";
import type { OperatingSystemRow, Product } from "./vocabulary.ts";

/** What a check wrote about a finding; nothing here changes during the finding's life. */
export type FindingText = {
  readonly checkId: string | null;
  readonly key: string;
  readonly port: number | null;
  readonly proof: string;
  readonly solution: Solution | null;
  readonly status: FindingStatus;
};

type Subject = {
  readonly id: string;
  /** Null for a vulnerability that the catalogue lacks. */
  readonly entry: CatalogueEntry | null;
  readonly system: OperatingSystemRow;
  /** Hash of the finding. */
  readonly hash: number;
};

const STATUS = streamOf("finding status");
const KEY = streamOf("finding key");
const SOLUTION = streamOf("finding solution");
const CHECK = streamOf("finding check");
const UNKNOWN_SOLUTION_SHARE = 0.08;
const NO_SOLUTION_SHARE = 0.04;

function statusOf(hash: number): FindingStatus {
  const at = fraction(draw(hash, STATUS, 0));
  if (at < 0.48) return "VULNERABLE_EXPL";
  if (at < 0.96) return "VULNERABLE_VERS";
  if (at < 0.98) return "VULNERABLE_POTENTIAL";
  return at < 0.99 ? "EXCEPTION_VULN_EXPL" : "EXCEPTION_VULN_VERS";
}

/** The parts of a text that only depend on the machine's system. */
const wordsOfSystem = remember((system: OperatingSystemRow) => ({
  slug: `${slugged(system.name)}-${slugged(system.version ?? "all")}`,
  place: `<p>Vulnerable OS: ${escaped(system.description)}<p></p></p>`,
}));

const escapedName = remember(({ name }: Product) => escaped(name));

function slugged(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9.]+/g, "_");
}

function keyOf({ entry, system, hash }: Subject): string {
  const drawn = draw(hash, KEY, 0);
  const at = fraction(drawn);
  if (at < 0.7) return "";
  if (at < 0.8) return system.description;
  const name = entry !== null && "product" in entry ? entry.product.slug : "component";
  const number = below(draw(hash, KEY, 1), 90) + 10;
  return system.group === "windows"
    ? `C:\\Program Files\\${name}\\${number}\\${name}.dll`
    : `/opt/${name}/${number}/lib/${name}.so`;
}

function versionOf(hash: number): string {
  const drawn = draw(hash, KEY, 2);
  return `${1 + (drawn & 15)}.${(drawn >>> 4) & 31}.${(drawn >>> 9) & 63}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&#39;");
}

function proofOf({ entry, system, hash }: Subject, port: number | null): string {
  const { place } = wordsOfSystem(system);
  if (port !== null) {
    return `<p>${place}<p>Running service on port ${port} answered with a vulnerable banner:<ul><li>version ${versionOf(hash)}</li></ul></p></p>`;
  }
  if (entry === null || entry.form === "known") {
    return `<p>${place}<p>The setting doesn&#39;t have the expected value.</p></p>`;
  }
  return `<p>${place}<p>Vulnerable software installed: ${escapedName(entry.product)} ${versionOf(hash)}</p></p>`;
}

function unknownSolution(id: string): Solution {
  return {
    id: `unknown-${id}`,
    summary: `The solution is unknown for vuln ${id}`,
    fix: "Take a look at all possible solutions for vulnerability",
    type: "workaround",
  };
}

function productSolution({ system, hash }: Subject, product: Product): Solution {
  const { slug, name, kind } = product;
  const article = 5_000_000 + below(draw(hash, SOLUTION, 1), 60_000);
  switch (kind) {
    case "patch":
      return {
        id: `${slug}-${wordsOfSystem(system).slug}-kb${article}`,
        summary: `Install the security update KB${article} for ${system.description}`,
        fix: `<p>Download and apply the update KB${article}.</p>`,
        type: "patch",
      };
    case "rollup":
      return {
        id: `${slug}-rollup-kb${article}`,
        summary: `Install the cumulative update KB${article} for ${name}`,
        fix: `<p>Apply the latest cumulative update of ${escapedName(product)}.</p>`,
        type: "rollup",
      };
    case "upgrade":
    case "package":
      return {
        id: `${slug}-upgrade-latest`,
        summary: `Upgrade ${name} to the latest version`,
        fix: `<p>\n    Download and upgrade to the latest version of ${escapedName(product)}.</p>`,
        type: kind === "package" ? "patch" : "workaround",
      };
  }
}

function solutionOf(subject: Subject): Solution | null {
  const at = fraction(draw(subject.hash, SOLUTION, 0));
  if (at < NO_SOLUTION_SHARE) return null;
  const { entry, id } = subject;
  if (entry === null || at < NO_SOLUTION_SHARE + UNKNOWN_SOLUTION_SHARE) return unknownSolution(id);
  if (entry.form === "known") {
    return {
      id,
      summary: `Correct the configuration: ${entry.known.title}`,
      fix: "<p>Change the setting as the vendor&#39;s hardening guide says.</p>",
      type: "workaround",
    };
  }
  return productSolution(subject, entry.product);
}

function portOf({ entry, hash }: Subject): number | null {
  if (entry === null) return null;
  if (entry.form === "known") return entry.known.port;
  // Services are also recognised from their files, without a port.
  return fraction(draw(hash, CHECK, 1)) < 0.6 ? entry.product.port : null;
}

function checkOf({ entry, id, system, hash }: Subject): string | null {
  if (entry?.form === "hotfix") return `${id.toUpperCase()}-x64`;
  if (entry?.form !== "cve" || entry.product.kind !== "patch") return null;
  const article = 5_000_000 + below(draw(hash, CHECK, 2), 60_000);
  return `${id}-${wordsOfSystem(system).slug}-kb${article}`;
}

/** Words a finding: a pure function of its hash, its vulnerability and the machine. */
export function wordFinding(subject: Subject): FindingText {
  const port = portOf(subject);
  return {
    checkId: checkOf(subject),
    key: port === null ? keyOf(subject) : "",
    port,
    proof: proofOf(subject, port),
    solution: solutionOf(subject),
    status: statusOf(subject.hash),
  };
}
