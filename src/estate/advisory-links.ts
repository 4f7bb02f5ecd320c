import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import type { Catalogue } from "./catalogue.ts";
import type { CatalogueEntry } from "./catalogue-slug.ts";
import { cvesOf } from "./cves-of-vulnerability.ts";
import type { AdvisoryLink } from "./vulnerability.ts";

const STREAM = streamOf("vulnerability references");

/** Advisory sites live in reserved domains, so that no link leads anywhere. */
const HREF: Readonly<Record<string, (id: string) => string>> = {
  cve: (id) => `https://nvd.example/vuln/detail/${id}`,
  bid: (id) => `https://bugtraq.example/bid/${id}`,
  xf: (id) => `https://xforce.example/vulnerabilities/${id}`,
  cert: (id) => `https://cert.example/advisories/${id}`,
  "cert-vn": (id) => `https://cert.example/vuls/id/${id}`,
  redhat: (id) => `https://errata.example/errata/${id}`,
  ms: (id) => `https://bulletins.example/security/${id}`,
  mskb: (id) => `https://support.example/kb/${id}`,
  iavm: (id) => `https://iavm.example/notices/${id}`,
  url: (id) => id,
};

type Reference = { readonly source: string; readonly id: string };

/** References of the vendor: a bulletin, an erratum, or a page of its own. */
function vendorReferencesOf(entry: CatalogueEntry, drawn: number): Reference[] {
  if (entry.form === "known") return [];
  const number = (index: number, from: number, span: number): string =>
    String(from + below(draw(drawn, STREAM, index, 1), span));
  const { slug, group } = entry.product;
  const references: Reference[] = [];
  if (entry.form === "hotfix") {
    references.push({ source: "ms", id: entry.bulletin.toUpperCase() });
    references.push({ source: "mskb", id: number(5, 900_000, 2_000_000) });
  }
  if (slug === "redhat_linux") {
    references.push({ source: "redhat", id: `RHSA-2024:${number(6, 1000, 8999)}` });
  }
  if (group !== "windows" || fraction(draw(drawn, STREAM, 7)) < 0.5) {
    const id = `https://advisories.example/${slug}/${number(8, 1000, 90_000)}`;
    references.push({ source: "url", id });
  }
  return references;
}

function referencesOf(catalogue: Catalogue, row: number): Reference[] {
  const entry = catalogue.entryOf(row);
  const drawn = draw(catalogue.seed, STREAM, row);
  const references: Reference[] = cvesOf(catalogue, row).map((id) => ({ source: "cve", id }));
  if (references.length === 0) return [];
  const has = (index: number, share: number): boolean =>
    fraction(draw(drawn, STREAM, index)) < share;
  const number = (index: number, from: number, span: number): string =>
    String(from + below(draw(drawn, STREAM, index, 1), span));
  const add = (source: string, id: string): void => {
    references.push({ source, id });
  };
  if (has(1, 0.3)) add("bid", number(1, 10_000, 90_000));
  if (has(2, 0.1)) add("xf", number(2, 10_000, 120_000));
  if (has(3, 0.03)) add("cert-vn", number(3, 100_000, 899_999));
  if (has(4, 0.02)) add("iavm", `2024-A-${number(4, 1000, 8999)}`);
  return [...references, ...vendorReferencesOf(entry, drawn)];
}

function byIdText(one: Reference, other: Reference): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/**
 * References as `source:id` in the order of the id's text, and the same as links (in an order of their
 * own, as recorded).
 */
export function advisoryLinksOf(
  catalogue: Catalogue,
  row: number,
): { readonly links: AdvisoryLink[]; readonly references: string } {
  const references = referencesOf(catalogue, row);
  const links = references.map(({ source, id }) => ({
    href: HREF[source]?.(id) ?? id,
    id,
    source,
  }));
  const text = references.sort(byIdText).map(({ source, id }) => `${source}:${id}`);
  return { links, references: text.join(",") };
}
