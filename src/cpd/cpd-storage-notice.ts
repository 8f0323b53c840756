import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';

/** What stands in the way of keeping a record, or nothing. */
export type StorageTrouble = 'blocked' | 'full' | 'other-tab';

/** Says plainly that work is not being kept, why, and what can be done about it. */
export class CpdStorageNotice extends LightElement {
  static override properties = { trouble: { type: String } };
  declare trouble: StorageTrouble | undefined;

  constructor() {
    super();
    this.trouble = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.trouble) return nothing;
    const { heading, what, todo } = words.trouble.what[this.trouble];
    return html`<section class="banner" aria-labelledby="trouble" role="alert">
      ${icon('unsaved')}
      <div>
        <h2 id="trouble">${heading}</h2>
        <p>${what}</p>
        <p>${todo}</p>
      </div>
    </section>`;
  }
}

customElements.define('cpd-storage-notice', CpdStorageNotice);

declare global {
  interface HTMLElementTagNameMap {
    'cpd-storage-notice': CpdStorageNotice;
  }
}
