import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LEVELS, type Level } from '../course/confidence.js';
import type { Block } from '../course/text.js';
import type { ConfidenceView } from '../progress/screen.js';
import { button } from './buttons.js';
import { picture, type Picture } from './course-blocks.js';
import { end } from './end.js';
import { CourseContinueEvent } from './events.js';
import { CourseSayConfidenceEvent } from './events-later.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * How confident do you feel? Asked early and again late. The second time the learner sees their
 * own change, in words beside a picture of it: never a score, and kind whichever way it went.
 *
 * @fires course-say-confidence, course-continue, course-back
 */
export class CourseConfidence extends LightElement {
  static override properties = { view: { attribute: false }, heading: {}, intro: { attribute: false }, drawn: { attribute: false }, canGoBack: { type: Boolean } };
  declare view: ConfidenceView;
  declare heading: string;
  declare intro: readonly Block[];
  declare drawn: Picture | undefined;
  declare canGoBack: boolean;

  constructor() {
    super();
    this.heading = '';
    this.intro = [];
    this.canGoBack = false;
  }

  protected override render(): unknown {
    const { question, when, level } = this.view;
    const after = when === 'after' && level !== undefined;
    return html`<article class="column">
        <h1 tabindex="-1">${this.heading}</h1>
        ${this.intro.length > 0 ? html`<course-blocks .blocks=${this.intro}></course-blocks>` : nothing}
        <fieldset aria-describedby="hint" @change=${this.#say}>
          <legend><h2 class="prompt">${inlines(question.prompt, [])}</h2></legend>
          ${question.stem.length > 0 ? html`<course-blocks .blocks=${question.stem}></course-blocks>` : nothing}
          <p class="hint" id="hint">${words.confidence.hint}</p>
          <div class="choices">
            ${LEVELS.map(
              (each) => html`<label class="choice"><input type="radio" name="level" value=${each} .checked=${live(each === level)} /><span>${words.confidence.levels[each]}</span></label>`,
            )}
          </div>
        </fieldset>
        ${after ? this.#change(level) : nothing}
        <p class="change__said" role="status">${after ? this.#sentence(level) : nothing}</p>
      </article>
      ${end([button('go', words.buttons.continue, () => new CourseContinueEvent())], this.canGoBack)}
      ${this.drawn === undefined ? nothing : html`<div class="margin margin--after">${picture(this.drawn)}</div>`}`;
  }

  #change(now: Level): TemplateResult {
    const { before } = this.view;
    const row = (name: string, level: Level): TemplateResult => html`<div>
      <dt>${name}</dt>
      <dd><span class="level" aria-hidden="true">${LEVELS.map((each) => html`<i class=${each <= level ? 'level__on' : nothing}></i>`)}</span> ${words.confidence.levels[level]}</dd>
    </div>`;
    return html`<section class="change">
      <h2>${words.confidence.change}</h2>
      <dl>
        ${before === undefined ? nothing : row(words.confidence.before, before)} ${row(words.confidence.now, now)}
      </dl>
    </section>`;
  }

  #sentence(now: Level): string {
    const { before } = this.view;
    if (before === undefined) return words.confidence.once;
    return now > before ? words.confidence.up : now < before ? words.confidence.down : words.confidence.same;
  }

  #say(changed: Event): void {
    this.dispatchEvent(new CourseSayConfidenceEvent(Number((changed.target as HTMLInputElement).value) as Level));
  }
}

customElements.define('course-confidence', CourseConfidence);
