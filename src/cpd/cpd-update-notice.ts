import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import { CpdUpdateEvent } from './events.js';

/**
 * A new version waits: what changed, and a button to start using it. Never shown in the course.
 *
 * @fires cpd-update
 */
export class CpdUpdateNotice extends LightElement {
  static override properties = { news: { attribute: false } };
  /** What the new version says has changed, "" if it does not say; undefined while there is none. */
  declare news: string | undefined;

  constructor() {
    super();
    this.news = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.news === undefined) return nothing;
    return html`<section class="banner banner--news" aria-labelledby="news" role="status">
      ${icon('forward')}
      <div>
        <h2 id="news">${words.update.title}</h2>
        ${this.news === '' ? nothing : html`<p>${this.news}</p>`}
        <p>${words.update.text}</p>
        <div class="actions"><button type="button" class="btn btn--quiet" @click=${() => this.dispatchEvent(new CpdUpdateEvent())}>${words.update.use}</button></div>
      </div>
    </section>`;
  }
}

customElements.define('cpd-update-notice', CpdUpdateNotice);
