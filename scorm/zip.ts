import { type Zippable, zipSync } from 'fflate';

/**
 * A zip whose bytes depend on names and contents only: sorted, one fixed date, one fixed mode.
 * The same course gives the same file on every machine, so a trust can compare what it was sent.
 *
 * @param content path inside the zip → bytes
 */
export function zip(content: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(content).sort()) {
    entries[path] = [content[path] as Uint8Array, { mtime: '1980-01-01T00:00:00', level: 9, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(entries);
}
