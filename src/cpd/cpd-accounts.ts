import { html, type TemplateResult } from 'lit';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import { accountTitle } from './account-text.js';
import { type Entry, newEntry } from './entries.js';
import { CpdKeepEvent } from './events.js';
import { layoutOf } from './layouts.js';

/**
 * The reflective accounts of a learner, and the way to a new one.
 *
 * @fires cpd-keep - with a new account, before its page opens
 */
export class CpdAccounts extends LightElement {
  static override properties = { entries: { attribute: false }, learner: { type: String }, start: { attribute: false } };
  declare entries: readonly Entry[];
  declare learner: string;
  /** What a new account says already: the course, the day, the time spent. */
  declare start: Entry['fields'];

  constructor() {
    super();
    this.entries = [];
    this.learner = '';
    this.start = {};
  }

  protected override render(): TemplateResult {
    return html`<div class="sections">
      <section>
        <p>${words.accounts.lead}</p>
        <div class="actions"><button type="button" class="btn btn--go" @click=${this.#begin}>${words.accounts.write}</button></div>
      </section>
      ${this.entries.length === 0
        ? html`<p class="soft">${words.accounts.none}</p>`
        : html`<section aria-labelledby="written">
            <h2 class="big2" id="written">${words.accounts.count(this.entries.length)}</h2>
            <ul class="rows">
              ${this.entries.map((entry) => html`<li><div><h3><a href="#account/${entry.id}">${accountTitle(entry)}</a></h3><p class="soft">${words.accounts.changed(layoutOf(entry.fields.layout).name, new Date(entry.saved))}</p></div></li>`)}
            </ul>
          </section>`}
    </div>`;
  }

  #begin(): void {
    const entry = newEntry('account', this.learner, this.start);
    this.dispatchEvent(new CpdKeepEvent(entry));
    location.hash = `#account/${entry.id}`;
  }
}

customElements.define('cpd-accounts', CpdAccounts);
