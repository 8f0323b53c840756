import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';

/** What stands in the way of keeping a record, or nothing. */
export type StorageTrouble = 'blocked' | 'full' | 'other-tab';

const WORDS: Readonly<Record<StorageTrouble, { readonly heading: string; readonly what: string; readonly todo: string }>> = {
  blocked: {
    heading: 'Your work is not being kept',
    what: 'This browser does not let this page keep anything. You can take the course, but nothing you do will be here once you close this page.',
    todo: 'Allow this site to store data in the settings of the browser, or use another browser.',
  },
  full: {
    heading: 'Your work is not being kept',
    what: 'The space this browser has for this site is full. What was kept before is safe, but nothing new is added to it.',
    todo: 'Free some space on this device, then come back to this page.',
  },
  'other-tab': {
    heading: 'The course is open in another tab',
    what: 'Two tabs would write over each other, so only one can have it.',
    todo: 'Go on in that tab, or close it and try here again.',
  },
};

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
    const { heading, what, todo } = WORDS[this.trouble];
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
