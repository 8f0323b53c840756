import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline } from '../course/text.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Show = { [K in Block['kind']]: (block: Of<K>, sources: readonly string[]) => unknown };

/** Headings inside a step sit under its h1: level 3 of the text is level 2 of the page. */
const heading = (block: Of<'heading'>, sources: readonly string[]): TemplateResult =>
  block.level === 3 ? html`<h2>${inlines(block.inlines, sources)}</h2>` : html`<h3>${inlines(block.inlines, sources)}</h3>`;

/** Does a run explain a word of the glossary? */
const explains = (runs: readonly Inline[]): boolean => runs.some((run) => typeof run === 'object' && run.kind === 'term');

/** A list item that is one paragraph needs no paragraph of its own. */
const item = (blocks: readonly Block[], sources: readonly string[]): TemplateResult => {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return html`<li>${only?.kind === 'paragraph' && !explains(only.inlines) ? inlines(only.inlines, sources) : teaching(blocks, sources)}</li>`;
};

/** A picture of the text. */
export type Picture = Of<'picture'>;

/** The first picture of some text, which stands beside it where there is room, and the text without it. */
export function apart(blocks: readonly Block[]): { readonly drawn?: Picture; readonly rest: readonly Block[] } {
  const drawn = blocks.find((block): block is Picture => block.kind === 'picture');
  return drawn === undefined ? { rest: blocks } : { drawn, rest: blocks.filter((block) => block !== drawn) };
}

/** A picture with its alternative text; its size is known beforehand, so nothing jumps. */
export const picture = (block: Picture): TemplateResult => html`<figure class="picture">
  <img src=${block.src} alt=${block.alt} width=${block.width ?? nothing} height=${block.height ?? nothing} />
  ${block.caption === undefined ? nothing : html`<figcaption>${block.caption}</figcaption>`}
</figure>`;

/** What the course home may say; the other kinds come with `later-blocks.ts`. */
type First = 'paragraph' | 'heading' | 'list' | 'picture' | 'key-point' | 'content-note';

const first: Pick<Show, First> = {
  // The element is there with `later-screens.ts`, as every screen is that explains a word.
  paragraph: (block, sources) => (explains(block.inlines) ? html`<course-explained .inlines=${block.inlines} .sources=${sources}></course-explained>` : html`<p>${inlines(block.inlines, sources)}</p>`),
  heading,
  list: (block, sources) => {
    const items = block.items.map((blocks) => item(blocks, sources));
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  },
  picture,
  'key-point': (block, sources) => html`<div class="key">
    <p class="label">${words.teaching.keyPoint}</p>
    <p class="key__text">${inlines(block.inlines, sources)}</p>
  </div>`,
  // Shown on a screen of its own before the step, never again inside it.
  'content-note': () => nothing,
};

const show: Partial<Show> = first;

/** Adds how the other kinds are shown; what is on screen already is shown again. */
export function alsoShow(more: Omit<Show, First>): void {
  Object.assign(show, more);
  for (const blocks of document.querySelectorAll('course-blocks')) (blocks as CourseBlocks).requestUpdate();
}

/** Blocks, one after the other. */
export const teaching = (blocks: readonly Block[], sources: readonly string[]): unknown =>
  blocks.map((block) => (show[block.kind] as ((block: Block, sources: readonly string[]) => unknown) | undefined)?.(block, sources));

/**
 * Teaching text: every kind of block there is.
 *
 * `blocks` is the text; `sources` the ids of the sources listed on this screen, in order.
 */
export class CourseBlocks extends LightElement {
  static override properties = { blocks: { attribute: false }, sources: { attribute: false } };
  declare blocks: readonly Block[];
  declare sources: readonly string[];

  constructor() {
    super();
    this.blocks = [];
    this.sources = [];
  }

  protected override render(): unknown {
    return teaching(this.blocks, this.sources);
  }
}

customElements.define('course-blocks', CourseBlocks);
