/** The courses in `tests/fixtures/content`, as files. A `bad-*` folder holds only what differs from `base`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCodes, printLedger } from '../../src/content/ledger.js';
import { readCourse } from '../../src/content/read-course.js';
import type { TextFile } from '../../src/content/page.js';
import { textFiles } from '../../src/content/text-files.js';

/** The folder of all fixtures of this kind. */
export const FIXTURES = join(import.meta.dirname, '../fixtures/content');

const base = textFiles(join(FIXTURES, 'base'));

/** The files of one fixture laid over those of `base`. Without a ledger of its own it gets a complete one. */
export function overBase(name: string): TextFile[] {
  const over = textFiles(join(FIXTURES, name));
  const files = new Map([...base, ...over].map((file) => [file.path, file]));
  return withLedger([...files.values()]);
}

/** Adds a complete ledger when the files have none. */
export function withLedger(files: readonly TextFile[]): TextFile[] {
  if (files.some(({ path }) => path === 'modules/ledger.json')) return [...files];
  const ledger = addCodes({}, readCourse(files).tracked, () => 0);
  return [...files, { path: 'modules/ledger.json', text: printLedger(ledger) }];
}

/** A file of a fixture that is not part of its course. */
export function besides(name: string, file: string): string {
  return readFileSync(join(FIXTURES, name, file), 'utf8');
}
