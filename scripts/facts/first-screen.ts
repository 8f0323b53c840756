/** What a learner's browser fetches before the first **Continue** works, read from the built course. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { overBudget, sizeBudgets } from '../budgets.js';

/** Sizes in bytes; `bytes`, `js`, `css` and `rest` after gzip, as a web server sends them. */
export interface FirstScreen {
  readonly bytes: number;
  readonly requests: number;
  readonly js: number;
  readonly css: number;
  readonly rest: number;
  readonly uncompressed: number;
  /** What is fetched, relative to the built course. */
  readonly files: readonly string[];
}

/**
 * Reads what `index.html` brings with it: its scripts, what they import before they run, and its style sheets.
 * A part that is fetched later, such as the words of a module, does not count, and `npm run bench` proves in a
 * browser that nothing else is fetched.
 *
 * @param folder the built course, e.g. `dist/course`
 */
export function firstScreen(folder: string, page = 'index.html'): FirstScreen {
  const files = new Set([page]);
  const html = readFileSync(join(folder, page), 'utf8');
  const linked = /<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^":]+)"/g;
  for (const [, path] of html.matchAll(linked)) if (path) addWithImports(folder, path, files);
  return measure([...files].map((file) => ({ file, body: readFileSync(join(folder, file)) })));
}

function addWithImports(folder: string, file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  const code = readFileSync(join(folder, file), 'utf8');
  // Static imports of built code; a dynamic one is followed by a bracket and does not match.
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    addWithImports(folder, posix.join(posix.dirname(file), path ?? ''), files);
  }
}

/** Adds up what was fetched. */
export function measure(fetched: readonly { readonly file: string; readonly body: Buffer }[]): FirstScreen {
  const sizes = fetched.map(({ file, body }) => ({ file, raw: body.length, zipped: gzipped(body).length }));
  const sum = (kind: (file: string) => boolean) => sizes.filter(({ file }) => kind(file)).reduce((total, { zipped }) => total + zipped, 0);
  const isScript = (file: string) => file.endsWith('.js');
  const isStyle = (file: string) => file.endsWith('.css');
  return {
    bytes: sum(() => true),
    requests: sizes.length,
    js: sum(isScript),
    css: sum(isStyle),
    rest: sum((file) => !isScript(file) && !isStyle(file)),
    uncompressed: sizes.reduce((total, { raw }) => total + raw, 0),
    files: sizes.map(({ file }) => file).sort(),
  };
}

/** Compresses as the servers of `bench` and the journeys do, so that all figures agree. */
export function gzipped(body: Buffer): Buffer {
  return gzipSync(body, { level: 9 });
}

/** The sentences for what is above its budget in {@link sizeBudgets}. */
export function firstScreenProblems(screen: FirstScreen): string[] {
  return overBudget([
    ['The first screen', screen.bytes, sizeBudgets.firstScreen, 'bytes (gzip)'],
    ['The first screen', screen.requests, sizeBudgets.requests, 'requests'],
    ['The JavaScript of the first screen', screen.js, sizeBudgets.javascript, 'bytes (gzip)'],
    ['The CSS of the first screen', screen.css, sizeBudgets.css, 'bytes (gzip)'],
    ['What else the first screen fetches', screen.rest, sizeBudgets.rest, 'bytes (gzip)'],
    ['The first screen without compression', screen.uncompressed, sizeBudgets.uncompressed, 'bytes'],
  ]);
}
