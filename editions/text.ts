/** Teaching text, laid out: every kind of block and of inline that there is. */
import type { Block, Inline } from '../src/course/text.js';
import type { Words } from '../src/words/locales.js';
import { type Book, heading, type Layout } from './edition.js';
import { type Content, markup, type Markup, type Value } from './markup.js';

/** Lays teaching text out for one edition. */
export class Text {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #startingPoints: ReadonlyMap<string, string>;

  readonly words: Words;

  constructor(
    book: Book,
    readonly layout: Layout,
  ) {
    this.words = book.words;
    this.#numbers = new Map(book.sources.map(({ id }, at) => [id, at + 1]));
    this.#startingPoints = new Map(book.course.outline.startingPoints.map(({ id, title }) => [id, title]));
  }

  inlines(runs: readonly Inline[]): Value {
    return runs.map((run): Content => {
      if (typeof run === 'string') return run;
      switch (run.kind) {
        case 'strong':
          return markup`<strong>${this.inlines(run.inlines)}</strong>`;
        case 'emphasis':
          return markup`<em>${this.inlines(run.inlines)}</em>`;
        case 'language':
          return markup`<span lang="${run.lang}" xml:lang="${run.lang}">${this.inlines(run.inlines)}</span>`;
        case 'link':
          return markup`<a href="${run.to.startsWith('#') ? this.layout.to(run.to.slice(1)) : run.to}">${this.inlines(run.inlines)}</a>`;
        case 'term':
          return markup`<a class="term" href="${this.layout.to(termId(run.term))}">${this.inlines(run.inlines)}</a>`;
        case 'citation':
          return run.sources.map((id) => this.#citation(id));
      }
    });
  }

  /** @param level of the heading that the text stands under */
  blocks(blocks: readonly Block[], level = 2): Value {
    return blocks.map((block) => this.#block(block, level));
  }

  #block(block: Block, level: number): Content {
    switch (block.kind) {
      case 'paragraph':
        return markup`<p>${this.inlines(block.inlines)}</p>\n`;
      case 'heading':
        return this.#heading(level + block.level - 2, this.inlines(block.inlines));
      case 'list': {
        const items = block.items.map((item) => markup`<li>${item.length === 1 && item[0]?.kind === 'paragraph' ? this.inlines(item[0].inlines) : this.blocks(item, level)}</li>\n`);
        return block.ordered ? markup`<ol>\n${items}</ol>\n` : markup`<ul>\n${items}</ul>\n`;
      }
      case 'table':
        return markup`<table>\n<thead><tr>${block.head.map((cell) => markup`<th scope="col">${this.inlines(cell)}</th>`)}</tr></thead>\n<tbody>${block.rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${this.inlines(cell)}</td>`)}</tr>\n`)}</tbody>\n</table>\n`;
      case 'picture':
        return markup`<figure class="picture"><img src="${this.layout.picture(block.src)}" alt="${block.alt}" />${block.caption === undefined ? undefined : markup`<figcaption>${block.caption}</figcaption>`}</figure>\n`;
      case 'quotation':
        return markup`<blockquote>\n${this.blocks(block.blocks, level)}</blockquote>\n`;
      case 'key-point':
        return markup`<div class="key"><p class="label">${this.words.teaching.keyPoint}</p>\n<p>${this.inlines(block.inlines)}</p></div>\n`;
      case 'content-note':
        return markup`<aside class="note"><p class="label">${this.words.edition.note}</p>\n${this.blocks(block.blocks, level)}</aside>\n`;
      case 'example':
        return markup`<section class="case"><p class="label">${this.words.edition.exampleFor(block.for.map((id) => this.#startingPoints.get(id) ?? id))}</p>\n${this.blocks(block.blocks, level)}</section>\n`;
      case 'nation':
        return markup`<section class="case"><p class="label">${this.words.nation.names(block.for)}</p>\n${this.blocks(block.blocks, level)}</section>\n`;
      case 'case-study':
        return markup`<section class="case" id="${block.id}"><p class="label">${this.words.blocks.caseStudy}</p>\n${block.title === undefined ? undefined : this.#heading(level + 1, block.title)}${this.blocks(block.blocks, level + 1)}${block.illustrative ? markup`<p class="small">${this.words.blocks.caseIllustrative}</p>\n` : undefined}</section>\n`;
      case 'post':
        return markup`<figure class="post"><figcaption>${this.postedBy(block)}</figcaption>\n${this.blocks(block.blocks, level)}</figure>\n`;
      case 'lived-experience':
        return markup`<figure class="voice"><blockquote>${this.blocks(block.blocks, level)}</blockquote>\n<figcaption><b>${this.words.blocks.livedExperience}</b> ${block.illustrative ? this.words.blocks.livedIllustrative : undefined}</figcaption></figure>\n`;
      case 'skilled-practice':
        return markup`<section class="case">${this.#heading(level + 1, this.words.blocks.skilled)}${this.blocks(block.blocks, level + 1)}</section>\n`;
      case 'cards':
      case 'timeline':
      case 'comparison':
        return markup`<dl class="headed">\n${block.parts.map((part) => markup`<dt>${this.inlines(part.title)}</dt>\n<dd>${this.blocks(part.blocks, level)}</dd>\n`)}</dl>\n`;
      case 'chart':
        return markup`<p><strong>${block.title}</strong></p>\n${this.#block({ kind: 'table', head: block.head, rows: block.rows }, level)}${this.blocks(block.blocks, level)}`;
      case 'services':
        return markup`<p><a href="${this.layout.to('back-services')}">${this.words.edition.services.there}</a></p>\n`;
      case 'sheets':
        return markup`<p><a href="${this.layout.to('back-sheets')}">${this.words.edition.sheets.there}</a></p>\n`;
      case 'lines':
        return lines(block.count);
    }
  }

  /** Who is said to have posted something made up. */
  postedBy({ by, on, when }: { readonly by: string; readonly on?: string; readonly when?: string }): Markup {
    return markup`<span class="label">${this.words.blocks.madeUp}</span> <b>${by}</b>${[on, when].filter(Boolean).map((part) => ` · ${part}`)}`;
  }

  #heading(level: number, content: Value): Markup {
    const tag = heading(level, this.layout);
    return markup`<${tag}>${content}</${tag}>\n`;
  }

  #citation(id: string): Value {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : markup`<a class="cite" href="${this.layout.to(sourceId(id))}">[<span class="vh">${this.words.teaching.source} </span>${number}]</a>`;
  }
}

/** Room to write by hand. */
export const lines = (count: number): Markup => markup`<div class="lines" aria-hidden="true">${Array.from({ length: count }, () => markup`<p>&#160;</p>`)}</div>\n`;

/** Where a word is explained. */
export const termId = (term: string): string => `word-${term.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** Where a source is listed. */
export const sourceId = (id: string): string => `source-${id}`;
