/**
 * The smallest parts of saved text: counters of fixed width and the check at the end of a record.
 * Everything is of `[A-Za-z0-9_.~-]`, which every LMS and relay we know passes on unharmed.
 */

/** The highest value of a counter of two base-36 digits. A counter that reaches it stays there. */
export const COUNTER_CAP = 36 ** 2 - 1;

/** Two base-36 digits: `7` → `"07"`, anything above the cap → `"zz"`. */
export function counter(n: number): string {
  return digits(Math.min(Math.max(0, Math.trunc(n) || 0), COUNTER_CAP), 2);
}

/** Base-36 digits of a fixed width; a number too long for it loses its leading digits. */
export function digits(n: number, width: number): string {
  return Math.max(0, Math.trunc(n) || 0).toString(36).padStart(width, '0').slice(-width);
}

/** Reads base-36 digits; `undefined` for anything else, so that "" or "-1" is never a number. */
export function number(text: string): number | undefined {
  return /^[0-9a-z]+$/.test(text) ? parseInt(text, 36) : undefined;
}

/** Two characters that tell whether a record arrived as it was written: 1 in 1,296 changes go unnoticed. */
export function check(text: string): string {
  return digits(hash32(text) % 36 ** 2, 2);
}

/** FNV-1a over UTF-16 units, 32 bits. Not for secrets. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // FNV leaves its low bits weak on short texts; fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0;
}
