import { html, nothing, type TemplateResult } from 'lit';
import type { Sheet, Toolkit } from '../course/reference.js';
import './course-blocks.js';
import { cited } from './cited.js';
import { fetchPart } from './fetch-part.js';
import * as words from '../words/words.js';
import { LightElement } from './light-element.js';

/** While sheets are on the page, only they go on paper; while one is printed, only that one. */
const PRINTS = 'prints-sheets';
const PRINTS_ONE = 'prints-one-sheet';

/**
 * The toolkit: sheets to print blank and to fill in by hand. Nothing can be typed here, so nothing can be kept.
 *
 * @fires course-fetch, for the sheets
 */
export class CourseSheets extends LightElement {
  static override properties = { toolkit: { attribute: false }, failed: { state: true }, printing: { state: true }, blocked: { state: true } };
  declare toolkit: Toolkit | undefined;
  declare failed: boolean;
  declare printing: string | undefined;
  declare blocked: boolean;

  constructor() {
    super();
    this.failed = false;
    this.blocked = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.classList.add(PRINTS);
    if (this.toolkit === undefined) void this.#fetch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.documentElement.classList.remove(PRINTS);
  }

  async #fetch(): Promise<void> {
    try {
      this.toolkit = await fetchPart(this, 'sheets');
    } catch {
      this.failed = true;
    }
  }

  protected override render(): unknown {
    if (this.toolkit === undefined) return html`<p class="soft">${this.failed ? words.sheets.notLoaded : words.sheets.loading}</p>`;
    return html`<div class="sheets">${this.toolkit.sheets.map((sheet) => this.#sheet(sheet))}</div>
      <p role="status">${this.blocked ? words.sheets.blocked : nothing}</p>`;
  }

  #sheet(sheet: Sheet): TemplateResult {
    const { sources } = this.toolkit!;
    const ids = cited(sheet.blocks, sources);
    return html`<section class="sheets__item ${this.printing === sheet.id ? 'is-printing' : ''}" aria-labelledby="sheet-${sheet.id}">
      <article class="paper">
        <h2 id="sheet-${sheet.id}">${sheet.title}</h2>
        <p class="paper__use">${sheet.use}</p>
        <course-blocks .blocks=${sheet.blocks}></course-blocks>
        <p class="paper__foot">${words.sheets.foot}${ids.map((id) => html` ${words.teaching.source}: ${sources[id]!.publisher}, <cite>${sources[id]!.title}</cite>.`)}</p>
      </article>
      <p><button type="button" class="btn btn--quiet" @click=${() => this.#print(sheet)}>${words.sheets.print}<span class="vh">${words.sheets.what(sheet.title)}</span></button></p>
    </section>`;
  }

  async #print(sheet: Sheet): Promise<void> {
    this.printing = sheet.id;
    await this.updateComplete;
    document.documentElement.classList.add(PRINTS_ONE);
    try {
      window.print();
    } catch {
      this.blocked = true;
    }
    document.documentElement.classList.remove(PRINTS_ONE);
    this.printing = undefined;
  }
}

customElements.define('course-sheets', CourseSheets);

declare global {
  interface HTMLElementTagNameMap {
    'course-sheets': CourseSheets;
  }
}
