import { isIPv4, isIPv6 } from "node:net";

/** Whether a text is an IP address; zone ids (`%eth0`) are refused. */
export function isAddress(text: string): boolean {
  return isIPv4(text) || (isIPv6(text) && !text.includes("%"));
}

/**
 * A text that two spellings of one IP address share, for texts that are addresses. An IPv4 address has a
 * single spelling; of an IPv6 address it is its eight numbers. An IPv4-mapped IPv6 address is another
 * address than its IPv4 part.
 */
export function addressKey(address: string): string {
  return address.includes(":") ? keyOfIpv6(withoutDottedQuad(address)) : address;
}

const GROUPS = 8;

/** One character per number: lists of addresses are long, and this is the cheapest key. */
function keyOfIpv6(text: string): string {
  const [head = "", tail] = text.split("::");
  const first = numbersOf(head);
  if (tail === undefined) return String.fromCharCode(...first);
  const last = numbersOf(tail);
  const gap = "\0".repeat(GROUPS - first.length - last.length);
  return String.fromCharCode(...first) + gap + String.fromCharCode(...last);
}

function numbersOf(part: string): number[] {
  return part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
}

/** `::ffff:10.1.0.128` ends in two numbers written as an IPv4 address. */
function withoutDottedQuad(text: string): string {
  if (!text.includes(".")) return text;
  const start = text.lastIndexOf(":") + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = text.slice(start).split(".").map(Number);
  const numbers = [first * 256 + second, third * 256 + fourth];
  return text.slice(0, start) + numbers.map((number) => number.toString(16)).join(":");
}
