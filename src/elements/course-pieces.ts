import { html, nothing } from 'lit';
import type { Source } from '../course/course.js';
import type { Block } from '../course/text.js';
import * as words from '../words/words.js';
import { cited } from './cited.js';
import './course-blocks.js';
import './course-sources.js';
import { LightElement } from './light-element.js';
import { nationShown } from './nation-shown.js';
import { piecesOf } from './pieces.js';

/**
 * The words of a step, one piece at a time; the ways on from the step come with the last one. Off
 * unless it was chosen in Reading help.
 *
 * A new piece takes the focus: the button that was pressed may be gone, and a screen reader begins there.
 */
export class CoursePieces extends LightElement {
  static override properties = { blocks: { attribute: false }, sources: { attribute: false }, ways: { attribute: false }, at: { state: true } };
  declare blocks: readonly Block[];
  declare sources: Readonly<Record<string, Source>>;
  /** What stands at the end of the step. */
  declare ways: unknown;
  declare at: number;

  constructor() {
    super();
    this.blocks = [];
    this.sources = {};
    this.at = 0;
  }

  protected override render(): unknown {
    const pieces = piecesOf(this.blocks, nationShown());
    const piece = pieces[this.at] ?? [];
    const known = cited(piece, this.sources);
    const last = this.at >= pieces.length - 1;
    const place = words.pieces.place(this.at + 1, pieces.length);
    const turn = (by: 1 | -1, label: string) => html`<button type="button" class="btn ${by > 0 ? 'btn--go' : 'btn--quiet'}" @click=${() => this.#turn(by)}>${label}</button>`;
    return html`<div class="piece" role="group" tabindex="-1" aria-label=${place}>
        <course-blocks .blocks=${piece} .sources=${known}></course-blocks><course-sources .cited=${known} .sources=${this.sources}></course-sources>
      </div>
      <p class="piece__place" aria-hidden="true">${place}</p>
      ${last && this.at === 0 ? nothing : html`<div class="actions">${last ? nothing : turn(1, words.pieces.next)}${this.at === 0 ? nothing : turn(-1, words.pieces.back)}</div>`}
      ${last ? this.ways : nothing}`;
  }

  async #turn(by: 1 | -1): Promise<void> {
    this.at += by;
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('.piece')?.focus({ preventScroll: true });
  }
}

customElements.define('course-pieces', CoursePieces);
