import { html, nothing, type TemplateResult } from 'lit';
import type { Rating, Source } from '../course/course.js';
import type { Block } from '../course/text.js';
import type { DebriefView, StoryLine } from '../progress/screen.js';
import { button } from './buttons.js';
import { cited } from './cited.js';
import { apart, picture } from './course-blocks.js';
import './course-sources.js';
import { end } from './end.js';
import { CourseContinueEvent } from './events.js';
import { CourseRetryEvent } from './events-later.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import { rating } from './rating.js';
import * as words from '../words/words.js';

const ratings = Object.keys(words.rating) as Rating[];
const blocksOf = (blocks: readonly Block[], known: readonly string[]): TemplateResult => html`<course-blocks .blocks=${blocks} .sources=${known}></course-blocks>`;

/**
 * After a scenario: the way taken with what each choice was worth, what the others would have
 * done, then the author's debrief. For those who skipped: the summary in neutral words.
 *
 * @fires course-continue, course-retry, course-back
 */
export class CourseDebrief extends LightElement {
  static override properties = { view: { attribute: false }, closing: { attribute: false }, sources: { attribute: false }, canGoBack: { type: Boolean } };
  declare view: DebriefView;
  /** What stands under the debrief. */
  declare closing: readonly Block[];
  declare sources: Readonly<Record<string, Source>>;
  declare canGoBack: boolean;

  constructor() {
    super();
    this.closing = [];
    this.sources = {};
    this.canGoBack = false;
  }

  protected override render(): unknown {
    const { scenario, skipped } = this.view;
    return skipped ? this.#summary(scenario.summary) : this.#debrief();
  }

  #summary(summary: readonly Block[]): TemplateResult {
    const known = cited([summary, this.closing], this.sources);
    return html`<article class="column">
        <h1 tabindex="-1">${this.view.scenario.title}</h1>
        <p class="lede soft">${words.debrief.skippedLead}</p>
        ${blocksOf([...summary, ...this.closing], known)}<course-sources unfolded .cited=${known} .sources=${this.sources}></course-sources>
      </article>
      ${end([button('go', words.buttons.continue, () => new CourseContinueEvent()), button('quiet', words.debrief.play, () => new CourseRetryEvent())], this.canGoBack)}`;
  }

  #debrief(): TemplateResult {
    const { scenario, ending, consequence, way, blocks } = this.view;
    const { drawn, rest } = apart([...blocks, ...this.closing]);
    const known = cited([way.map(({ scene }) => scene.choices.map((choice) => choice.consequence)), ending?.blocks ?? [], consequence ?? [], rest], this.sources);
    return html`<article class="column">
        <h1 tabindex="-1">${ending?.title ?? scenario.title}</h1>
        ${ending === undefined ? nothing : html`<div class="moment">${blocksOf(ending.blocks, known)}</div>`}
        <p class="lede soft">${words.debrief.way}</p>
        <ol class="path">
          ${way.map(({ choice }) => html`<li><h2>${inlines(choice.inlines, known)}</h2>${rating(choice.rating)}${blocksOf(choice.consequence, known)}</li>`)}
        </ol>
        ${this.#others(way, known)}
        ${blocksOf(rest, known)}
        <course-sources ?unfolded=${known.length < 4} .cited=${known} .sources=${this.sources}></course-sources>
      </article>
      <div class="margin">
        <section class="note">
          <h2>${words.debrief.ratings}</h2>
          ${ratings.map((rated) => html`${rating(rated)}<p class="soft">${words.rating[rated][1]}</p>`)}
        </section>
        ${drawn === undefined ? nothing : picture(drawn)}
      </div>
      ${end([button('go', words.buttons.continue, () => new CourseContinueEvent()), button('quiet', words.buttons.retry, () => new CourseRetryEvent())], this.canGoBack)}`;
  }

  #others(way: readonly StoryLine[], known: readonly string[]): TemplateResult {
    return html`<details>
      <summary>${words.debrief.others}</summary>
      ${way.map(({ scene, choice: taken }, at) => {
        const others = scene.choices.filter((choice) => choice.id !== taken.id);
        return others.length === 0
          ? nothing
          : html`<h3 class="soft">${words.debrief.at(at + 1)}</h3>
              ${others.map((choice) => html`<div class="other other--rated">${rating(choice.rating)}<div><p><b>${inlines(choice.inlines, known)}</b></p>${blocksOf(choice.consequence, known)}</div></div>`)}`;
      })}
    </details>`;
  }
}

customElements.define('course-debrief', CourseDebrief);
