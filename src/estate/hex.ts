const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The lowest byte as two lower-case digits. */
export function hexByte(value: number): string {
  return BYTES[value & 255] ?? "";
}

/** The lowest 16 bits as four digits. */
export function hexWord(value: number): string {
  return hexByte(value >>> 8) + hexByte(value);
}

/** All 32 bits as eight digits. */
export function hexLong(value: number): string {
  return hexWord(value >>> 16) + hexWord(value);
}
