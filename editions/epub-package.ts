/** What an EPUB says of itself: its package document, with what a reader with a disability wants to know, and its contents. */
import type { Book, Chapter } from './edition.js';
import { markup, type Markup, type Value } from './markup.js';

const TYPES: Readonly<Record<string, string>> = { xhtml: 'application/xhtml+xml', css: 'text/css', png: 'image/png', svg: 'image/svg+xml' };

/** From the vocabulary of schema.org that EPUB Accessibility 1.1 asks for. Nobody has certified the book, so it claims no conformance. */
const ACCESSIBILITY: readonly (readonly [property: string, values: readonly string[]])[] = [
  ['accessMode', ['textual', 'visual']],
  ['accessModeSufficient', ['textual']],
  ['accessibilityFeature', ['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents']],
  ['accessibilityHazard', ['none']],
];

/**
 * @param files every file beside the package document
 * @param spine names of pages without their ending, in the order of reading
 */
export function packageDocument({ course: { outline }, words, newest }: Book, identifier: string, files: readonly string[], spine: readonly string[]): string {
  const id = (file: string): string => `file-${file.replace(/[^A-Za-z0-9]+/g, '-')}`;
  const properties: Readonly<Record<string, string>> = { 'nav.xhtml': 'nav', 'cover.png': 'cover-image' };
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${outline.language}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="book">${identifier}</dc:identifier>
    <dc:title id="title">${outline.title}</dc:title>
    <meta refines="#title" property="title-type">main</meta>
    <dc:language>${outline.language}</dc:language>
    <dc:description>${outline.subtitle}</dc:description>
    <dc:rights>${words.edition.about.licence.join('')}</dc:rights>
    <dc:source>Social Media in Mental Health Practice, Victoria Betton and Victoria Tomlinson, 2013</dc:source>
    <dc:date>${newest}</dc:date>
    <meta property="dcterms:modified">${newest}T00:00:00Z</meta>
    <meta property="schema:version">${outline.version}</meta>
${[...ACCESSIBILITY, ['accessibilitySummary', [words.edition.accessibility]] as const].flatMap(([property, values]) => values.map((value) => markup`    <meta property="schema:${property}">${value}</meta>\n`))}  </metadata>
  <manifest>
${files.map((file) => markup`    <item id="${id(file)}" href="${file}" media-type="${TYPES[file.split('.').at(-1)!]}"${properties[file] && markup` properties="${properties[file]}"`}/>\n`)}  </manifest>
  <spine>
${spine.map((page) => markup`    <itemref idref="${id(`${page}.xhtml`)}"/>\n`)}  </spine>
</package>
`.text;
}

/** The table of contents, and the places that a reading system offers by itself. */
export function navigation({ words: { edition: words } }: Book, chapters: readonly Chapter[]): Markup {
  const inside = (id: string): Value => {
    const within = chapters.filter((chapter) => chapter.within === id);
    return within.length === 0 ? undefined : markup`\n<ol>\n${within.map(entry)}</ol>\n`;
  };
  const entry = (chapter: Chapter): Markup => markup`<li><a href="${chapter.id}.xhtml">${chapter.number && `${chapter.number} `}${chapter.title}</a>${inside(chapter.id)}</li>\n`;
  const first = chapters.find(({ is }) => is === 'part');
  const landmark = (type: string, to: string, name: string): Markup => markup`<li><a epub:type="${type}" href="${to}">${name}</a></li>\n`;
  return markup`<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">${words.contents}</h1>
<ol>
${chapters.filter(({ within }) => within === undefined).map(entry)}</ol>
</nav>
<nav epub:type="landmarks" aria-label="${words.landmarks}" hidden="hidden">
<ol>
${landmark('cover', 'cover.xhtml', words.cover)}${landmark('toc', 'nav.xhtml', words.contents)}${first && landmark('bodymatter', `${first.id}.xhtml`, first.title)}${chapters.filter(({ is }) => is === 'glossary' || is === 'bibliography').map(({ is, id, title }) => landmark(is, `${id}.xhtml`, title))}</ol>
</nav>`;
}
