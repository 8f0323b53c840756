/** The course as one HTML file to print on A4, or to read: a handbook for a shelf, a ward, a drawer. */
import { createHash } from 'node:crypto';
import type { Book, Chapter, Layout } from './edition.js';
import { markup, Markup, type Value } from './markup.js';
import { placesIn } from './places.js';

export interface HandbookParts {
  /** The pictures of the texts and of the cover: SVG, by their path in the repository. */
  readonly pictures: Readonly<Record<string, string>>;
  /** The path of the drawing on the first page. */
  readonly drawing: string;
  readonly styles: string;
}

/** The handbook, as the text of its file. */
export function handbook(book: Book, chapters: readonly Chapter[], { pictures, drawing, styles }: HandbookParts): string {
  const place = placesIn(chapters);
  const picture = (path: string): string => `data:image/svg+xml;base64,${Buffer.from(pictures[path] ?? missing(path)).toString('base64')}`;
  const layout: Layout = { to: (id) => `#${place(id) && id}`, picture, under: 1, paper: true };
  const words = book.words.edition;
  const { title, subtitle, language, version } = book.course.outline;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.handbook.title(title)}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<header class="front">
<img src="${picture(drawing)}" alt="" width="480" height="340">
<h1>${title}</h1>
<p class="lede">${subtitle}</p>
<p>${words.handbook.edition(version, book.newest)}</p>
<p class="screen">${words.handbook.print}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
${contents(chapters)}
</nav>
<main>
${chapters.map((chapter) => markup`<section class="${chapter.is}" aria-labelledby="${chapter.id}">
<h2 id="${chapter.id}">${chapter.number && markup`<span class="number">${chapter.number}</span> `}${chapter.title}</h2>
${chapter.body(layout)}
</section>
`)}</main>
</body>
</html>
`.text;
}

function contents(chapters: readonly Chapter[], within?: string): Value {
  const here = chapters.filter((chapter) => chapter.within === within);
  return here.length === 0 ? undefined : markup`<ul>
${here.map((chapter) => markup`<li><a href="#${chapter.id}"><span class="number">${chapter.number}</span> ${chapter.title}</a>${contents(chapters, chapter.id)}</li>\n`)}</ul>`;
}

function missing(path: string): never {
  throw new Error(`The picture ${path} is not in the repository.`);
}
