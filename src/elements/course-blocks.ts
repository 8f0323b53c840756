import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../course/text.js';
import { icon } from './icons.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import { words } from './words.js';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Show = { [K in Block['kind']]: (block: Of<K>, sources: readonly string[]) => unknown };

/** Headings inside a step sit under its h1: level 3 of the text is level 2 of the page. */
const heading = (block: Of<'heading'>, sources: readonly string[]): TemplateResult =>
  block.level === 3 ? html`<h2>${inlines(block.inlines, sources)}</h2>` : html`<h3>${inlines(block.inlines, sources)}</h3>`;

/** A list item that is one paragraph needs no paragraph of its own. */
const item = (blocks: readonly Block[], sources: readonly string[]): TemplateResult => {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  return html`<li>${only?.kind === 'paragraph' ? inlines(only.inlines, sources) : teaching(blocks, sources)}</li>`;
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

/** What stands for a made-up account: its first letter, hidden from assistive technology. */
const initial = (account: string): TemplateResult => html`<span class="post__initial" aria-hidden="true">${account.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? ''}</span>`;

const show: Show = {
  paragraph: (block, sources) => html`<p>${inlines(block.inlines, sources)}</p>`,
  heading,
  list: (block, sources) => {
    const items = block.items.map((blocks) => item(blocks, sources));
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  },
  table: (block, sources) => html`<div class="scroll" role="region" tabindex="0" aria-label=${words.blocks.table}>
    <table>
      <thead><tr>${block.head.map((cell) => html`<th scope="col">${inlines(cell, sources)}</th>`)}</tr></thead>
      <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inlines(cell, sources)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`,
  picture,
  quotation: (block, sources) => html`<blockquote class="quotation">${teaching(block.blocks, sources)}</blockquote>`,
  'key-point': (block, sources) => html`<div class="key">
    <p class="label">${words.step.keyPoint}</p>
    <p class="key__text">${inlines(block.inlines, sources)}</p>
  </div>`,
  // Shown on a screen of its own before the step, never again inside it.
  'content-note': () => nothing,
  example: (block, sources) => html`<section class="case"><p class="label">${words.blocks.example}</p>${teaching(block.blocks, sources)}</section>`,
  'case-study': (block, sources) => html`<section class="case">
    <p class="label">${words.blocks.caseStudy}</p>
    ${block.title === undefined ? nothing : html`<h2>${block.title}</h2>`}${teaching(block.blocks, sources)}
    ${block.illustrative ? html`<p class="small soft">${words.blocks.caseIllustrative}</p>` : nothing}
  </section>`,
  // Marked twice: in words before it, and by the broken line around it.
  post: (block, sources) => html`<figure class="madeup">
    <figcaption class="madeup__flag">${icon('pen')} ${words.blocks.madeUp}</figcaption>
    <div class="post">
      <div class="post__by">
        ${initial(block.by)}
        <p><b>${block.by}</b>${block.on || block.when ? html`<span>${[block.on, block.when].filter(Boolean).join(' · ')}</span>` : nothing}</p>
      </div>
      <div class="post__text">${teaching(block.blocks, sources)}</div>
    </div>
  </figure>`,
  'lived-experience': (block, sources) => html`<figure class="voice">
    <blockquote>${teaching(block.blocks, sources)}</blockquote>
    <figcaption><b>${words.blocks.livedExperience}</b> ${block.illustrative ? words.blocks.livedIllustrative : nothing}</figcaption>
  </figure>`,
  'skilled-practice': (block, sources) => html`<section class="skilled"><h2>${words.blocks.skilled}</h2>${teaching(block.blocks, sources)}</section>`,
};

const teaching = (blocks: readonly Block[], sources: readonly string[]): unknown =>
  blocks.map((block) => (show[block.kind] as (block: Block, sources: readonly string[]) => unknown)(block, sources));

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
