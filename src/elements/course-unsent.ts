import { html } from 'lit';
import { button } from './buttons.js';
import { CourseSettleUnsentEvent } from './events.js';
import { icon } from './icons.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * Work of another attempt that the LMS never had. The learner decides, once.
 *
 * @fires course-settle-unsent
 */
export class CourseUnsent extends LightElement {
  static override properties = { at: { attribute: false } };
  /** When it was done. */
  declare at: Date;

  protected override render(): unknown {
    return html`<section class="banner" aria-labelledby="unsent">
      ${icon('clock')}
      <div>
        <h2 id="unsent">${words.unsent.title(this.at)}</h2>
        <p>${words.unsent.text}</p>
        <div class="actions">
          ${button('go', words.unsent.use, () => new CourseSettleUnsentEvent(true))} ${button('quiet', words.unsent.leave, () => new CourseSettleUnsentEvent(false))}
        </div>
        <p class="soft">${words.unsent.hint}</p>
      </div>
    </section>`;
  }
}

customElements.define('course-unsent', CourseUnsent);
