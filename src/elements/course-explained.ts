import { html, nothing, type TemplateResult } from 'lit';
import type { GlossaryEntry } from '../course/reference.js';
import type { Inline } from '../course/text.js';
import './course-blocks.js';
import { fetchPart } from './fetch-part.js';
import { inlines } from './inlines.js';
import * as words from '../words/words.js';
import { LightElement } from './light-element.js';

/** Each opened meaning needs an id of its own. */
let number = 0;

/**
 * A paragraph with words explained in place. Each is a button; its meaning opens under the
 * paragraph, and nothing else moves. The focus stays on the word, and Close brings it back there.
 *
 * @fires course-fetch, for the glossary, at the first word opened
 */
export class CourseExplained extends LightElement {
  static override properties = { inlines: { attribute: false }, sources: { attribute: false }, open: { state: true }, entry: { state: true } };
  declare inlines: readonly Inline[];
  declare sources: readonly string[];
  /** The word whose meaning is shown. */
  declare open: string | undefined;
  /** Its meaning, once fetched; `missing` when it could not be. */
  declare entry: GlossaryEntry | 'missing' | undefined;

  readonly #id = `meaning-${(number += 1)}`;

  constructor() {
    super();
    this.inlines = [];
    this.sources = [];
  }

  protected override render(): unknown {
    return html`<p>${inlines(this.inlines, this.sources, { term: ({ term }, label) => this.#word(term, label) })}</p>
      ${this.open === undefined || this.entry === undefined ? nothing : this.#meaning(this.open, this.entry)}`;
  }

  #word(term: string, label: unknown): TemplateResult {
    const open = this.open === term && this.entry !== undefined;
    return html`<button type="button" class="term" data-term=${term} aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? this.#id : nothing} @click=${() => this.#toggle(term)}>${label}</button>`;
  }

  #meaning(term: string, entry: GlossaryEntry | 'missing'): TemplateResult {
    return html`<div class="meaning" id=${this.#id}>
      ${entry === 'missing' ? html`<p>${words.explained.missing}</p>` : html`<p><b class="meaning__word">${entry.term}</b></p><course-blocks .blocks=${entry.blocks}></course-blocks>`}
      <p><button type="button" class="textlink" @click=${() => this.#close(term)}>${words.explained.close}<span class="vh"> ${words.explained.closeWhat(term)}</span></button></p>
    </div>`;
  }

  async #toggle(term: string): Promise<void> {
    if (this.open === term) {
      this.open = undefined;
      return;
    }
    this.open = term;
    this.entry = undefined;
    const entry = await fetchPart(this, 'glossary').then(
      ({ entries }) => entries.find((each) => each.term.toLowerCase() === term) ?? ('missing' as const),
      () => 'missing' as const,
    );
    // Another word may have been opened meanwhile.
    if (this.open === term) this.entry = entry;
  }

  #close(term: string): void {
    this.open = undefined;
    this.querySelector<HTMLElement>(`.term[data-term="${CSS.escape(term)}"]`)?.focus();
  }
}

customElements.define('course-explained', CourseExplained);
