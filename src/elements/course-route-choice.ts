import { html } from 'lit';
import type { Route } from '../course/course.js';
import { send } from './buttons.js';
import { CoursePickRouteEvent } from './events-later.js';
import { icon } from './icons.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * How to take the course, where the package leaves it open.
 *
 * @fires course-pick-route
 */
export class CourseRouteChoice extends LightElement {
  static override properties = { routes: { attribute: false } };
  declare routes: readonly Route[];

  protected override render(): unknown {
    return html`<article class="column">
      <h1 tabindex="-1">${words.route.title}</h1>
      <p class="lede soft">${words.route.lead}</p>
      <ul class="ways">
        ${this.routes.map((route) => {
          const [name, what] = words.route.names[route];
          return html`<li>
            <button type="button" class="way" @click=${send(() => new CoursePickRouteEvent(route))}>
              <span><b>${name}</b><br /> <span class="way__what">${what}</span></span>${icon('forward')}
            </button>
          </li>`;
        })}
      </ul>
    </article>`;
  }
}

customElements.define('course-route-choice', CourseRouteChoice);
