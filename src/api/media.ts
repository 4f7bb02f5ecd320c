export type MediaType = "application/json" | "application/xml";

type Range = { readonly type: string; readonly subtype: string; readonly quality: number };

const RANGES_MAX = 100;

/**
 * The media type to answer in: the offered one that `Accept` likes best, the first offered where it has
 * no preference or is absent; undefined when none fits (406).
 */
export function negotiate(
  accept: string | undefined,
  offered: readonly MediaType[],
): MediaType | undefined {
  if (accept === undefined || accept.trim() === "") return offered[0];
  const ranges = accept.split(",", RANGES_MAX).map(parseRange);
  let best: MediaType | undefined;
  let bestQuality = 0;
  for (const media of offered) {
    const quality = qualityOf(media, ranges);
    if (quality > bestQuality) [best, bestQuality] = [media, quality];
  }
  return best;
}

function parseRange(text: string): Range {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const [type = "", subtype = ""] = range.split("/");
  const written = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const quality = written === undefined ? 1 : Number(written);
  return { type, subtype, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The most specific range that covers the media type decides (RFC 9110, 12.5.1). */
function qualityOf(media: MediaType, ranges: readonly Range[]): number {
  const [type, subtype] = media.split("/");
  const exact = ranges.find((range) => range.type === type && range.subtype === subtype);
  const family = ranges.find((range) => range.type === type && range.subtype === "*");
  const any = ranges.find((range) => range.type === "*" && range.subtype === "*");
  return (exact ?? family ?? any)?.quality ?? 0;
}

/** The media type of a body, `unsupported` for another one or a charset but UTF-8; JSON by default. */
export function readContentType(header: string | undefined): MediaType | "unsupported" {
  if (header === undefined || header.trim() === "") return "application/json";
  const [media = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  if (!isUtf8(parameters)) return "unsupported";
  if (/^application\/([\w.-]+\+)?json$/.test(media)) return "application/json";
  return media === "application/xml" || media === "text/xml" ? "application/xml" : "unsupported";
}

function isUtf8(parameters: readonly string[]): boolean {
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  return charset === undefined || /^charset="?(utf-?8|us-ascii)"?$/.test(charset);
}
