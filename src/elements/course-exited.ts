import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/** The session is over. Nothing here can be pressed, so nothing more can be lost. */
export class CourseExited extends LightElement {
  static override properties = { saved: { type: Boolean }, passed: { type: Boolean } };
  declare saved: boolean;
  declare passed: boolean;

  constructor() {
    super();
    this.saved = false;
    this.passed = false;
  }

  protected override render(): unknown {
    const title = this.saved ? (this.passed ? words.exited.passed : words.exited.saved) : words.exited.notSaved;
    return html`<article class="column">
      <h1 tabindex="-1" class="verdict ${this.saved ? 'good' : 'look'}">${icon(this.saved ? 'done' : 'unsaved')} ${title}</h1>
      <p class="lede">${words.exited.close}</p>
      ${this.saved ? nothing : html`<p>${words.exited.notSavedText}</p>`}
    </article>`;
  }
}

customElements.define('course-exited', CourseExited);
