import { below, draw, fraction, streamOf } from "../kernel/chance.ts";
import { edgeRow } from "./edge-row.ts";
import { hexByte } from "./hex.ts";
import type { EstateFacts } from "./timeline.ts";

const HOST = streamOf("asset host name");
const ADDRESS = streamOf("asset address");
const MAC = streamOf("asset mac");
const NAMELESS_SHARE = 0.06;
const DOMAIN_SHARE = 0.45;
const UPPER_SHARE = 0.3;
const IPV6_SHARE = 0.02;
const MACLESS_SHARE = 0.12;
/** Blocks of private use, so that no address is anybody's (RFC 1918). */
const TEN_NET = 0x0a000000;

function pick(words: readonly string[], drawn: number): string {
  return words[below(drawn, words.length)] ?? "";
}

/** Short or fully qualified, in mixed case, distinct by the row's number; null when unknown. */
export function hostNameOf(
  { options, roster, vocabulary }: EstateFacts,
  member: number,
): string | null {
  const drawn = draw(options.seed, HOST, member);
  if (member === edgeRow.withoutHostName || fraction(drawn) < NAMELESS_SHARE) return null;
  const { hostAdjectives, hostWords } = vocabulary.words;
  const system = vocabulary.operatingSystems[roster.systemOf(member)];
  const word = pick(
    fraction(draw(drawn, HOST, 1)) < 0.4 ? hostAdjectives : hostWords,
    draw(drawn, HOST, 2),
  );
  const short = `${system?.prefix ?? "host"}-${word}-${member.toString(36)}`;
  const cased = fraction(draw(drawn, HOST, 3)) < UPPER_SHARE ? short.toUpperCase() : short;
  if (fraction(draw(drawn, HOST, 4)) >= DOMAIN_SHARE) return cased;
  return `${cased}.${pick(vocabulary.sites.domains, draw(drawn, HOST, 5))}`;
}

export function isIpv6(seed: number, member: number): boolean {
  return member === edgeRow.ipv6Only || fraction(draw(seed, ADDRESS, member)) < IPV6_SHARE;
}

/** A private IPv4 address, or a unique local IPv6 one in its shortest form; distinct up to 2^24 rows. */
export function addressOf(seed: number, member: number): string {
  // An odd factor permutes 2^24 addresses: neighbours in the list are not neighbours on the network.
  const host = Math.imul(member, 0x9e3779b1) & 0xffffff;
  if (isIpv6(seed, member)) {
    const group = (shift: number): string => ((host >>> shift) & 0xfff).toString(16);
    const link = (1 + below(draw(seed, ADDRESS, member, 1), 0xfffe)).toString(16);
    return `fd00:${link}::1${group(12).padStart(3, "0")}:1${group(0).padStart(3, "0")}`;
  }
  const address = TEN_NET + host;
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}

/** Upper-case pairs, with the prefix of a virtual network card for every other machine; null when unknown. */
export function macOf(seed: number, member: number): string | null {
  const drawn = draw(seed, MAC, member);
  if (member === edgeRow.withoutHostName || fraction(drawn) < MACLESS_SHARE) return null;
  // The second prefix is set aside for documentation (RFC 7042).
  const prefix = (drawn & 1) === 0 ? "00:50:56" : "00:00:5E";
  const rest = draw(drawn, MAC, 1);
  return `${prefix}:${hexByte(rest)}:${hexByte(rest >>> 8)}:${hexByte(rest >>> 16)}`.toUpperCase();
}
