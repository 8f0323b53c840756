/** The course as an EPUB 3 book for any reading system: no script, no network, the same bytes from the same texts. */
import { createHash } from 'node:crypto';
import { zip } from '../scorm/zip.js';
import type { Book, Chapter, Layout } from './edition.js';
import { navigation, packageDocument } from './epub-package.js';
import { markup, type Value } from './markup.js';
import { placesIn } from './places.js';

/** What a book needs beside its texts. */
export interface EpubParts {
  /** The pictures of the texts: SVG, by their path in the repository. */
  readonly pictures: Readonly<Record<string, string>>;
  /** The cover as a picture that every reading system can show. */
  readonly cover: Uint8Array;
  readonly styles: string;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The bytes of the EPUB. */
export function epub(book: Book, chapters: readonly Chapter[], { pictures, cover, styles }: EpubParts): Uint8Array {
  const place = placesIn(chapters);
  const shown = new Map<string, string>();
  const layoutOf = (chapter: Chapter): Layout => ({
    to: (id) => (place(id) === chapter ? `#${id}` : place(id).id === id ? `${id}.xhtml` : `${place(id).id}.xhtml#${id}`),
    picture: (path) => {
      const name = `pictures/${path.split('/').at(-1)}`;
      if ((shown.get(name) ?? path) !== path) throw new Error(`Two pictures have the name ${name}: ${shown.get(name)} and ${path}.`);
      shown.set(name, path);
      return name;
    },
    under: 0,
    paper: false,
  });
  const { language, title } = book.course.outline;
  const words = book.words.edition;
  const page = (head: Value, type: string, body: Value): string => xhtml(language, head, type, body);
  const pages = Object.fromEntries(chapters.map((chapter) => [`${chapter.id}.xhtml`, page(chapter.title, 'bodymatter', chapterMarkup(chapter, layoutOf(chapter)))]));
  const content: Record<string, string | Uint8Array> = {
    'cover.xhtml': page(title, 'frontmatter', markup`<section epub:type="cover"><img class="cover" src="cover.png" alt="${words.coverAlt(title)}" role="doc-cover" /></section>`),
    'nav.xhtml': page(words.contents, 'frontmatter', navigation(book, chapters)),
    ...pages,
    'book.css': styles,
    'cover.png': cover,
    ...Object.fromEntries([...shown].map(([name, path]) => [name, pictures[path] ?? missing(path)])),
  };
  return zip(
    bytesOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': CONTAINER,
      'EPUB/package.opf': packageDocument(book, identifier(title), Object.keys(content), ['cover', 'about-this-edition', 'nav', ...chapters.map(({ id }) => id).filter((id) => id !== 'about-this-edition')]),
      ...Object.fromEntries(Object.entries(content).map(([path, file]) => [`EPUB/${path}`, file])),
    }),
    'mimetype',
  );
}

function chapterMarkup(chapter: Chapter, layout: Layout): Value {
  const role = ROLES[chapter.is];
  return markup`<section epub:type="${chapter.is}"${role && markup` role="${role}"`} aria-labelledby="${chapter.id}">
<h1 id="${chapter.id}">${chapter.number && markup`<span class="number">${chapter.number}</span> `}${chapter.title}</h1>
${chapter.body(layout)}
</section>`;
}

/** What assistive technology hears, of those kinds of chapter that it knows. */
const ROLES: Readonly<Record<string, string>> = { preface: 'doc-preface', part: 'doc-part', chapter: 'doc-chapter', appendix: 'doc-appendix', glossary: 'doc-glossary', bibliography: 'doc-bibliography' };

function xhtml(language: string, title: Value, type: string, body: Value): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${title}</title><link rel="stylesheet" type="text/css" href="book.css" /></head>
<body epub:type="${type}">
${body}
</body>
</html>
`.text;
}

/** The same book has the same name in every version: a UUID made from its title, as RFC 9562 makes one of a name. */
function identifier(title: string): string {
  const hash = createHash('sha1').update(`making-sense/${title}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

function bytesOf(content: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(content).map(([path, file]) => [path, typeof file === 'string' ? new TextEncoder().encode(file) : file]));
}

function missing(path: string): never {
  throw new Error(`The picture ${path} is not in modules/.`);
}
