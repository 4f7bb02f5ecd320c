import { isIPv4, isIPv6 } from "node:net";

/**
 * A text that two spellings of one IP address share; undefined when it is none. An IPv4 address has a
 * single spelling; an IPv6 address is written out in full. Zone ids (`%eth0`) are refused, and an
 * IPv4-mapped IPv6 address is another address than its IPv4 part.
 */
export function addressKey(text: string): string | undefined {
  if (isIPv4(text)) return text;
  return isIPv6(text) && !text.includes("%") ? expandIpv6(text) : undefined;
}

const GROUPS = 8;

function expandIpv6(text: string): string {
  const [head = "", tail] = withoutDottedQuad(text.toLowerCase()).split("::");
  const left = groupsOf(head);
  if (tail === undefined) return left.join(":");
  const right = groupsOf(tail);
  const gap = Array.from({ length: GROUPS - left.length - right.length }, () => "0");
  return [...left, ...gap, ...right].join(":");
}

function groupsOf(part: string): string[] {
  if (part === "") return [];
  return part.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
}

/** `::ffff:10.1.0.128` ends in two groups written as an IPv4 address. */
function withoutDottedQuad(text: string): string {
  const start = text.lastIndexOf(":") + 1;
  const bytes = text.slice(start).split(".").map(Number);
  if (bytes.length !== 4) return text;
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  const groups = [first * 256 + second, third * 256 + fourth];
  return text.slice(0, start) + groups.map((group) => group.toString(16)).join(":");
}
