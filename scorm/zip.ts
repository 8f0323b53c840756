import { type Zippable, zipSync } from 'fflate';

/**
 * A zip whose bytes depend on names and contents only: sorted, one fixed date, one fixed mode.
 * The same course gives the same file on every machine, so a trust can compare what it was sent.
 *
 * @param content path inside the zip → bytes
 * @param first the path of a file that stands before all others and is not compressed, as EPUB asks for
 */
export function zip(content: Readonly<Record<string, Uint8Array>>, first?: string): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(content).sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))) {
    entries[path] = [content[path] as Uint8Array, { mtime: '1980-01-01T00:00:00', level: path === first ? 0 : 9, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(entries);
}
