import { html } from 'lit';
import { link } from './buttons.js';
import { CourseOpenAsideEvent, type Aside } from './events-beside.js';
import * as words from '../words/words.js';
import { LightElement } from './light-element.js';

const asides: readonly Aside[] = ['reading', 'shelf', 'statement'];

/**
 * The foot of every screen: the ways to what stands beside the course, always in the same order.
 *
 * @fires course-open-aside
 */
export class CourseFoot extends LightElement {
  protected override render(): unknown {
    return html`<footer class="foot">
      <ul>
        ${asides.map((aside) => html`<li>${link(words.foot[aside], () => new CourseOpenAsideEvent(aside))}</li>`)}
      </ul>
    </footer>`;
  }
}

customElements.define('course-foot', CourseFoot);
