/** The editions of the course to take away. `npm run package` writes them beside the packages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '../src/content/read-course.js';
import { textFiles } from '../src/content/text-files.js';
import { locales } from '../src/words/locales.js';
import { bookOf, chaptersOf } from './chapters.js';
import { epub } from './epub.js';
import { handbook } from './handbook.js';
import { oneFile } from './one-file.js';

/** A finished edition: one file. */
export interface Edition {
  /** File name, e.g. "offline.html". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The drawing of the course home. */
const DRAWING = 'src/elements/cover.svg';

/** All editions of the course in the repository at `root`. The same texts give the same bytes. */
export async function editions(root: string): Promise<Edition[]> {
  return [...books(root), { name: 'offline.html', bytes: bytes(await oneFile(root)) }];
}

/** The editions to read: an EPUB and a handbook. */
export function books(root: string): Edition[] {
  const files = textFiles(root);
  const { course } = readCourse(files);
  if (!course) throw new Error('There is no course in modules/: course.md is missing.');
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const pictures = Object.fromEntries([...files.filter(({ path }) => path.endsWith('.svg')), { path: DRAWING, text: read(DRAWING) }].map(({ path, text }) => [path, text]));
  const book = bookOf(course, locales[course.outline.language]!);
  const chapters = chaptersOf(book);
  const name = `making-sense-${course.outline.version}`;
  return [
    { name: `${name}.epub`, bytes: epub(book, chapters, { pictures, cover: readFileSync(join(root, 'editions/cover.png')), styles: read('editions/book.css') }) },
    { name: `${name}-handbook.html`, bytes: bytes(handbook(book, chapters, { pictures, drawing: DRAWING, styles: read('editions/handbook.css') })) },
  ];
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
