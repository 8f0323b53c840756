import { html, nothing, type TemplateResult } from 'lit';
import type { HomeScreen, ModuleEntry } from '../progress/screen.js';
import { button, link } from './buttons.js';
import './course-blocks.js';
import { CourseContinueEvent, CourseOpenAssessmentEvent, CourseOpenStepEvent, CourseOpenSupportEvent } from './events.js';
import { icon } from './icons.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import { state } from './state.js';
import * as words from '../words/words.js';

/** Two lives that overlap, and a person at ease in both. Decoration; a narrow screen does not fetch it. */
const cover = new URL('./cover.svg', import.meta.url).href;

/**
 * The course home: where you were, what is next, and every module with its state in words.
 *
 * @fires course-continue, course-open-step, course-open-assessment, course-open-support
 */
export class CourseHome extends LightElement {
  static override properties = { screen: { attribute: false } };
  declare screen: HomeScreen;

  protected override render(): unknown {
    const { title, lede } = this.screen;
    return html`<div class="cover">
        <div><h1 tabindex="-1">${title}</h1><p class="lede">${inlines(lede)}</p></div>
        <img class="cover__art" src=${cover} alt="" width="480" height="340" loading="lazy" />
      </div>
      <div class="home">${this.#next()} ${this.#modules()} ${this.#aside()}</div>`;
  }

  #next(): TemplateResult {
    const { next, last, complete, passed } = this.screen;
    const done = passed || (complete && next === undefined);
    const resumed = last !== undefined;
    const same = resumed && last.lesson === next?.lesson && last.number === next.number;
    const where = next === undefined || next.assessment || !resumed || same ? undefined : words.home.next(next.lesson, next.number, next.of);
    return html`<section class="resume sheet" aria-labelledby="next">
      <div>
        <h2 class="tag ${done ? 'good' : 'soft'}" id="next">
          ${icon(done ? 'done' : resumed ? 'clock' : 'forward')} ${done ? (passed ? words.home.passed : words.home.complete) : resumed ? words.home.last : words.home.first}
        </h2>
        <p class="resume__big">
          ${next?.assessment ? words.home.assessmentNext : resumed && !done ? words.home.lastAt(last.lesson, last.number, last.of) : next === undefined ? words.home.doneText : words.home.firstAt(next.lesson)}
        </p>
        ${where === undefined ? nothing : html`<p class="soft">${where}</p>`} ${resumed && !done ? html`<course-recall .steps=${last.done}></course-recall>` : nothing}
      </div>
      ${next === undefined
        ? nothing
        : html`<div class="actions">${button('go', words.buttons.continue, () => (next.assessment ? new CourseOpenAssessmentEvent() : next.step === undefined ? new CourseContinueEvent() : new CourseOpenStepEvent(next.step)))}</div>`}
    </section>`;
  }

  #modules(): TemplateResult {
    const { modules, completedModules, assessment } = this.screen;
    return html`<section aria-labelledby="modules">
      <h2 class="h-rule" id="modules">${words.home.modules}</h2>
      <p class="soft"><b>${words.home.completed(completedModules, modules.length)}</b> ${modules.some((entry) => entry.state === 'cannot-start') ? nothing : words.home.anyOrder}</p>
      <ol class="contents">
        ${modules.map((entry, at) => this.#module(entry, at + 1))}
        ${assessment === undefined
          ? nothing
          : html`<li>
              <span class="contents__n" aria-hidden="true">${modules.length + 1}</span>
              <div>
                <h3>${assessment.state === 'cannot-start' ? assessment.title : link(assessment.title, () => new CourseOpenAssessmentEvent())}</h3>
                <p class="soft">${assessment.summary}</p>
                ${assessment.why === undefined ? nothing : html`<p class="soft">${words.home.whyAssessment(assessment.why)}</p>`}
              </div>
              <p class="contents__state">
                ${state(assessment.state)}<span class="soft">${words.home.about(assessment.minutes)}</span>${assessment.score === undefined ? nothing : html`<span>${words.home.score(assessment.score)}</span>`}
              </p>
            </li>`}
      </ol>
    </section>`;
  }

  #module(entry: ModuleEntry, number: number): TemplateResult {
    const shut = entry.state === 'cannot-start';
    const start = entry.lessons.find((lesson) => lesson.state !== 'completed') ?? entry.lessons[0];
    return html`<li class=${entry.state === 'in-progress' ? 'here' : nothing}>
      <span class="contents__n" aria-hidden="true">${number}</span>
      <div>
        <h3>${shut || start === undefined ? entry.title : link(entry.title, () => new CourseOpenStepEvent(start.firstStep))}</h3>
        <p class="soft">${entry.summary}</p>
        ${entry.why === undefined ? nothing : html`<p class="soft">${words.home.whyModule(entry.why)}</p>`}
        ${shut || entry.lessons.length < 2
          ? nothing
          : html`<details>
              <summary>${words.home.lessons(entry.lessons.length)}<span class="vh"> ${words.home.inModule(entry.title)}</span></summary>
              <ul class="lessons">
                ${entry.lessons.map(
                  (lesson) => html`<li>
                    <span>${link(lesson.title, () => new CourseOpenStepEvent(lesson.firstStep))}${lesson.part === 'more' ? html` <span class="soft">(${words.home.optional})</span>` : nothing}</span>
                    ${state(lesson.state)}
                  </li>`,
                )}
              </ul>
            </details>`}
      </div>
      <p class="contents__state">${state(entry.state)}<span class="soft">${words.home.time(entry.coreMinutes, entry.moreMinutes)}</span></p>
    </li>`;
  }

  #aside(): TemplateResult {
    const { startingPoint, startingPointStep: step, firstScenario, beforeYouStart, sheetsStep } = this.screen;
    const label = startingPoint === undefined ? words.home.choose : html`${words.home.change}<span class="vh"> ${words.home.changeWhat}</span>`;
    return html`<div class="aside">
      <course-search></course-search>
      ${startingPoint === undefined && step === undefined
        ? nothing
        : html`<section>
            <h2>${words.home.startingPoint}</h2>
            ${startingPoint === undefined ? nothing : html`<p>${startingPoint.title}</p>`}
            ${step === undefined ? nothing : html`<p>${link(label, () => new CourseOpenStepEvent(step))}</p>`}
          </section>`}
      ${firstScenario === undefined
        ? nothing
        : html`<section>
            <h2>${words.home.story}</h2>
            <p>${link(firstScenario.title, () => new CourseOpenStepEvent(firstScenario.step))}</p>
          </section>`}
      ${beforeYouStart.length === 0 ? nothing : html`<section><h2>${words.home.before}</h2><course-blocks .blocks=${beforeYouStart}></course-blocks></section>`}
      ${sheetsStep && html`<section><h2>${words.home.sheets}</h2><p>${link(words.home.sheetsLink, () => new CourseOpenStepEvent(sheetsStep))}</p></section>`}
      <course-team></course-team>
      <section>
        <h2>${words.home.close}</h2>
        <p>${link(words.teaching.supportForYou, () => new CourseOpenSupportEvent())} ${words.home.closeText}</p>
      </section>
    </div>`;
  }
}

customElements.define('course-home', CourseHome);
