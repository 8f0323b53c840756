import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, Source } from '../course/course.js';
import type { Block } from '../course/text.js';
import type { QuestionView } from '../progress/screen.js';
import { button } from './buttons.js';
import { cited } from './cited.js';
import { picture, type Picture } from './course-blocks.js';
import './course-sources.js';
import { end } from './end.js';
import { CourseContinueEvent, CourseRespondEvent, CourseRetryEvent } from './events.js';
import { icon } from './icons.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import { words } from './later-words.js';

/**
 * A question: answering, then its feedback.
 *
 * While answering it is a native fieldset of radios or checkboxes. Once checked, the choices
 * stay as a list in words, so nothing looks operable that is not, and focus goes once to the
 * heading of the feedback. A missing answer gets an error summary; a wrong one never does.
 *
 * `heading` is the title of the step and `intro` its text: with text the title is the screen's
 * h1, without it the question itself is.
 *
 * @fires course-respond, course-retry, course-continue, course-back
 */
export class CourseQuestion extends LightElement {
  static override properties = {
    view: { attribute: false },
    heading: {},
    intro: { attribute: false },
    closing: { attribute: false },
    drawn: { attribute: false },
    sources: { attribute: false },
    canGoBack: { type: Boolean },
    missing: { state: true },
  };
  declare view: QuestionView;
  declare heading: string;
  declare intro: readonly Block[];
  /** What stands under the feedback. */
  declare closing: readonly Block[];
  /** The picture of the step, beside the text where there is room, after everything where there is not. */
  declare drawn: Picture | undefined;
  declare sources: Readonly<Record<string, Source>>;
  declare canGoBack: boolean;
  /** Check answer was pressed with nothing selected. */
  declare missing: boolean;

  #selected: readonly string[] = [];
  #focusNext: 'feedback' | 'question' | 'problem' | undefined;

  constructor() {
    super();
    this.heading = '';
    this.intro = [];
    this.closing = [];
    this.sources = {};
    this.canGoBack = false;
    this.missing = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (!changed.has('view') || before === undefined) return;
    if (before.question.id !== this.view.question.id) {
      this.#selected = [];
      this.missing = false;
    } else if (before.response === undefined && this.view.response !== undefined) {
      this.#focusNext = 'feedback';
    } else if (before.response !== undefined && this.view.response === undefined) {
      this.#selected = [];
      this.#focusNext = 'question';
    }
  }

  protected override updated(): void {
    if (this.#focusNext !== undefined) this.querySelector<HTMLElement>(`[data-focus="${this.#focusNext}"]`)?.focus();
    this.#focusNext = undefined;
  }

  protected override render(): unknown {
    const { question, response } = this.view;
    const known = cited([this.intro, question.prompt, question.stem, response === undefined ? [] : question.choices.map((choice) => choice.feedback), this.closing], this.sources);
    return html`<article class="column">
        ${this.intro.length > 0 ? html`<h1 tabindex="-1">${this.heading}</h1><course-blocks .blocks=${this.intro} .sources=${known}></course-blocks>` : nothing}
        ${response === undefined ? this.#answering(known) : this.#checked(response, known)}
        ${this.closing.length > 0 ? html`<course-blocks class="closing" .blocks=${this.closing} .sources=${known}></course-blocks>` : nothing}
        <course-sources .cited=${known} .sources=${this.sources}></course-sources>
      </article>
      ${response === undefined
        ? end([html`<button type="submit" form="answer" class="btn btn--go">${words.check}</button>`], this.canGoBack)
        : end(
            this.view.canRetry && this.view.result !== 'correct'
              ? [button('go', words.retry, () => new CourseRetryEvent()), button('quiet', words.continue, () => new CourseContinueEvent())]
              : [button('go', words.continue, () => new CourseContinueEvent()), this.view.canRetry ? button('quiet', words.retry, () => new CourseRetryEvent()) : nothing],
            this.canGoBack,
          )}
      ${this.drawn === undefined ? nothing : html`<div class="margin margin--after">${picture(this.drawn)}</div>`}`;
  }

  /** The prompt as the heading it is on this screen. */
  #prompt(known: readonly string[]): TemplateResult {
    const text = inlines(this.view.question.prompt, known);
    return this.intro.length > 0 ? html`<h2 class="prompt" tabindex="-1" data-focus="question">${text}</h2>` : html`<h1 class="prompt" tabindex="-1" data-focus="question">${text}</h1>`;
  }

  #answering(known: readonly string[]): TemplateResult {
    const { question } = this.view;
    const problem = words.question.missing(question.kind);
    return html`${this.missing
        ? html`<div class="problem" tabindex="-1" data-focus="problem" aria-labelledby="problem-title" role="group">
            <h2 id="problem-title">${words.question.problem}</h2>
            <p><a href="#choice-1" @click=${this.#toFirstChoice}>${problem}</a></p>
          </div>`
        : nothing}
      <form id="answer" novalidate @submit=${this.#check} @change=${this.#select}>
        <fieldset aria-describedby="hint${this.missing ? ' error' : ''}" class=${this.missing ? 'missing' : nothing}>
          <legend>${this.#prompt(known)}</legend>
          ${question.stem.length > 0 ? html`<course-blocks .blocks=${question.stem} .sources=${known}></course-blocks>` : nothing}
          <p class="hint" id="hint">${question.kind === 'single' ? words.question.one : words.question.all}</p>
          ${this.missing ? html`<p class="error" id="error"><span class="vh">${words.question.error}</span> ${problem}</p>` : nothing}
          <div class="choices">
            ${question.choices.map(
              (choice, at) => html`<label class="choice">
                <input
                  id="choice-${at + 1}"
                  type=${question.kind === 'single' ? 'radio' : 'checkbox'}
                  name="choice"
                  value=${choice.id}
                  .checked=${live(this.#selected.includes(choice.id))}
                /><span>${inlines(choice.inlines, known)}</span>
              </label>`,
            )}
          </div>
        </fieldset>
      </form>`;
  }

  #checked(response: readonly string[], known: readonly string[]): TemplateResult {
    const { question, result = 'incorrect' } = this.view;
    const multiple = question.kind === 'multiple';
    const own = question.choices.filter((choice) => response.includes(choice.id));
    const others = question.choices.filter((choice) => !response.includes(choice.id));
    const right = own.filter((choice) => choice.correct).length;
    const belonging = question.choices.filter((choice) => choice.correct).length;
    const mark = ({ correct: 'done', partly: 'partly', incorrect: 'look' } as const)[result];
    return html`${this.#prompt(known)}
      ${question.stem.length > 0 ? html`<course-blocks .blocks=${question.stem} .sources=${known}></course-blocks>` : nothing}
      <ul class="choices choices--checked" aria-label=${words.question.choices}>
        ${question.choices.map((choice) => {
          const chosen = response.includes(choice.id);
          return html`<li class="choice ${chosen ? 'choice--yours' : ''}">
            ${icon(chosen ? 'picked' : 'later')}<span>${chosen ? html`<b class="label">${words.question.yours}</b>` : nothing} ${inlines(choice.inlines, known)}</span>
          </li>`;
        })}
      </ul>
      <section class="feedback feedback--${result === 'correct' ? 'good' : 'look'}">
        <h2 tabindex="-1" data-focus="feedback">${icon(mark)} ${words.question.result[result]}</h2>
        ${multiple ? html`<p>${words.question.tally(right, belonging, own.length - right)}</p>` : nothing}
        ${question.accept === 'any' && result === 'correct' && belonging > 1 ? html`<p>${words.question.defensible}</p>` : nothing}
        ${multiple
          ? [own.map((choice) => this.#belongs(choice, known, words.question.yours)), others.length > 0 ? html`<h3 class="others">${words.question.otherChoices}</h3>` : nothing, others.map((choice) => this.#belongs(choice, known))]
          : own.map((choice) => html`<course-blocks .blocks=${choice.feedback} .sources=${known}></course-blocks>`)}
      </section>
      ${multiple || others.length === 0
        ? nothing
        : html`<details>
            <summary>${words.question.others}</summary>
            ${others.map((choice) => html`<div class="other"><h3>${inlines(choice.inlines, known)}</h3><course-blocks .blocks=${choice.feedback} .sources=${known}></course-blocks></div>`)}
          </details>`}`;
  }

  /** Multiple response: for each choice whether it belongs, in shape and word. */
  #belongs(choice: Choice, known: readonly string[], label?: string): TemplateResult {
    return html`<div class="other">
      ${label === undefined ? nothing : html`<p class="label">${label}</p>`}
      <h3>${inlines(choice.inlines, known)}</h3>
      <p class="belongs">${icon(choice.correct ? 'done' : 'costly')} ${choice.correct ? words.question.belongs : words.question.belongsNot}</p>
      <course-blocks .blocks=${choice.feedback} .sources=${known}></course-blocks>
    </div>`;
  }

  #select(): void {
    this.#selected = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
  }

  #check(submitted: Event): void {
    submitted.preventDefault();
    this.#select();
    this.missing = this.#selected.length === 0;
    if (this.missing) {
      this.#focusNext = 'problem';
      this.requestUpdate();
    } else {
      this.dispatchEvent(new CourseRespondEvent(this.#selected));
    }
  }

  #toFirstChoice(pressed: Event): void {
    pressed.preventDefault();
    this.querySelector<HTMLElement>('#choice-1')?.focus();
  }
}

customElements.define('course-question', CourseQuestion);
