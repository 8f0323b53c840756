import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Block } from '../course/text.js';
import type { StartingPointView } from '../progress/screen.js';
import { button, link } from './buttons.js';
import { picture, type Picture } from './course-blocks.js';
import { end } from './end.js';
import { CourseContinueEvent, CourseOpenStepEvent } from './events.js';
import { CourseStartFromEvent } from './events-later.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * Where are you starting from? The answer orders the modules and picks the first story. There
 * is nothing to get wrong and nothing to check: choosing is enough, and it can be changed.
 *
 * @fires course-start-from, course-open-step, course-continue, course-back
 */
export class CourseStartingPoint extends LightElement {
  static override properties = { view: { attribute: false }, heading: {}, intro: { attribute: false }, drawn: { attribute: false }, canGoBack: { type: Boolean }, canContinue: { type: Boolean } };
  declare view: StartingPointView;
  declare heading: string;
  declare intro: readonly Block[];
  /** The picture of the step, beside the text where there is room, after everything where there is not. */
  declare drawn: Picture | undefined;
  declare canGoBack: boolean;
  declare canContinue: boolean;

  constructor() {
    super();
    this.heading = '';
    this.intro = [];
    this.canGoBack = false;
    this.canContinue = true;
  }

  protected override render(): unknown {
    const { points, chosen, order, scenario } = this.view;
    const first = order[0];
    return html`<article class="column">
        <h1 tabindex="-1">${this.heading}</h1>
        ${this.intro.length > 0 ? html`<course-blocks .blocks=${this.intro}></course-blocks>` : nothing}
        <fieldset aria-describedby="hint" @change=${this.#choose}>
          <legend>${this.heading === words.startingPoint.legend ? html`<span class="vh">${words.startingPoint.legend}</span>` : html`<h2>${words.startingPoint.legend}</h2>`}</legend>
          <p class="hint" id="hint">${words.startingPoint.hint}</p>
          <div class="choices">
            ${points.map(
              (point) => html`<label class="choice">
                <input type="radio" name="point" value=${point.id} .checked=${live(point.id === chosen)} /><span><b>${point.title}</b><br /> ${point.text}</span>
              </label>`,
            )}
          </div>
        </fieldset>
        <p class="vh" role="status">${chosen === undefined || first === undefined ? nothing : words.startingPoint.announce(first)}</p>
      </article>
      ${chosen === undefined
        ? nothing
        : html`<div class="margin">
            <section class="note">
              <h2>${words.startingPoint.order}</h2>
              <ol class="order">${order.map((title) => html`<li>${title}</li>`)}</ol>
              <p class="soft">${words.startingPoint.keep}</p>
            </section>
            ${scenario === undefined
              ? nothing
              : html`<section class="note">
                  <h2>${words.startingPoint.story}</h2>
                  <p>${link(scenario.title, () => new CourseOpenStepEvent(scenario.step))}</p>
                </section>`}
            ${this.drawn === undefined ? nothing : picture(this.drawn)}
          </div>`}
      ${end([this.canContinue ? button('go', words.buttons.continue, () => new CourseContinueEvent()) : nothing], this.canGoBack)}
      ${chosen !== undefined || this.drawn === undefined ? nothing : html`<div class="margin margin--after">${picture(this.drawn)}</div>`}`;
  }

  #choose(changed: Event): void {
    this.dispatchEvent(new CourseStartFromEvent((changed.target as HTMLInputElement).value));
  }
}

customElements.define('course-starting-point', CourseStartingPoint);
