import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Question, Source } from '../course/course.js';
import type { Block } from '../course/text.js';
import { partsOf } from '../course/parts.js';
import type { QuestionView } from '../progress/screen.js';
import { button } from './buttons.js';
import { cited } from './cited.js';
import { picture, type Picture } from './course-blocks.js';
import './course-sources.js';
import { end } from './end.js';
import { CourseContinueEvent } from './events.js';
import { CourseRespondEvent, CourseRetryEvent } from './events-later.js';
import { icon } from './icons.js';
import { inlines } from './inlines.js';
import type { Answering, Kind } from './kinds/kind.js';
import { kindOf } from './kinds/kinds.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * A question: answering, then its feedback.
 *
 * This is the shell that every kind shares: while answering a native fieldset; once checked,
 * the response stays as a list in words, so nothing looks operable that is not, and focus goes
 * once to the heading of the feedback. A missing answer gets an error summary; a wrong one never
 * does. What a kind adds is its control and its feedback: `kinds/`.
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
    selected: { state: true },
    said: { state: true },
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
  /** Check answer was pressed while something was missing. */
  declare missing: boolean;
  /** The response so far. */
  declare selected: readonly string[];
  /** A small change, said politely. */
  declare said: string;

  /** What gets the focus once this update stands. */
  #focusNext: string | undefined;

  constructor() {
    super();
    this.heading = '';
    this.intro = [];
    this.closing = [];
    this.sources = {};
    this.canGoBack = false;
    this.missing = false;
    this.selected = [];
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (!changed.has('view') || before === undefined) return;
    if (before.question.id !== this.view.question.id) {
      this.selected = [];
      this.said = '';
      this.missing = false;
    } else if (before.response === undefined && this.view.response !== undefined) {
      this.#focusNext = '[data-focus="feedback"]';
    } else if (before.response !== undefined && this.view.response === undefined) {
      // Choices are made anew; rows stay where the learner put them, to be put right from there.
      this.selected = 'choices' in this.view.question ? [] : before.response;
      this.said = '';
      this.#focusNext = '[data-focus="question"]';
    }
  }

  protected override updated(): void {
    if (this.#focusNext !== undefined) this.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  protected override render(): unknown {
    const { question, response } = this.view;
    const known = cited([this.intro, question.prompt, question.stem, response === undefined ? [] : partsOf(question).map((part) => part.feedback), this.closing], this.sources);
    return html`<article class="column">
        ${this.intro.length > 0 ? html`<h1 tabindex="-1">${this.heading}</h1><course-blocks .blocks=${this.intro} .sources=${known}></course-blocks>` : nothing}
        ${response === undefined ? this.#answering(known) : this.#checked(response, known)}
        ${this.closing.length > 0 ? html`<course-blocks class="closing" .blocks=${this.closing} .sources=${known}></course-blocks>` : nothing}
        <course-sources .cited=${known} .sources=${this.sources}></course-sources>
      </article>
      ${response === undefined
        ? end([html`<button type="submit" form="answer" class="btn btn--go">${words.buttons.check}</button>`], this.canGoBack)
        : end(
            this.view.canRetry && this.view.result !== 'correct'
              ? [button('go', words.buttons.retry, () => new CourseRetryEvent()), button('quiet', words.buttons.continue, () => new CourseContinueEvent())]
              : [button('go', words.buttons.continue, () => new CourseContinueEvent()), this.view.canRetry ? button('quiet', words.buttons.retry, () => new CourseRetryEvent()) : nothing],
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
    const missing = this.missing ? this.#kind.missing(question, this.selected) : [];
    return html`${missing.length > 0
        ? html`<div class="problem" tabindex="-1" data-focus="problem" aria-labelledby="problem-title" role="group">
            <h2 id="problem-title">${words.question.problem}</h2>
            ${missing.map(({ text, at }) => html`<p><a href="#${at}" @click=${this.#toControl}>${text}</a></p>`)}
          </div>`
        : nothing}
      <form id="answer" novalidate @submit=${this.#check}>
        <fieldset aria-describedby="hint${missing.length > 0 ? ' error' : ''}" class=${missing.length > 0 ? 'missing' : nothing}>
          <legend>${this.#prompt(known)}</legend>
          ${question.stem.length > 0 ? html`<course-blocks .blocks=${question.stem} .sources=${known}></course-blocks>` : nothing}
          <p class="hint" id="hint">${this.#kind.hint(question)}</p>
          ${missing[0] === undefined ? nothing : html`<p class="error" id="error"><span class="vh">${words.question.error}</span> ${missing.length > 1 ? words.rows.missing(missing.length) : missing[0].text}</p>`}
          ${this.#kind.control({ question, selected: this.selected, known, missing: this.missing, select: this.#select })}
        </fieldset>
        <p class="vh" role="status">${this.said}</p>
      </form>`;
  }

  #checked(response: readonly string[], known: readonly string[]): TemplateResult {
    const { question, result = 'incorrect' } = this.view;
    const mark = ({ correct: 'done', partly: 'partly', incorrect: 'look' } as const)[result];
    const checked = { question, response, result, known };
    return html`${this.#prompt(known)}
      ${question.stem.length > 0 ? html`<course-blocks .blocks=${question.stem} .sources=${known}></course-blocks>` : nothing}
      ${this.#kind.given(checked)}
      <section class="feedback feedback--${result === 'correct' ? 'good' : 'look'}">
        <h2 tabindex="-1" data-focus="feedback">${icon(mark)} ${words.question.result[result]}</h2>
        ${this.#kind.feedback(checked)}
      </section>
      ${this.#kind.more?.(checked) ?? nothing}`;
  }

  get #kind(): Kind<Question> {
    return kindOf(this.view.question);
  }

  readonly #select: Answering<Question>['select'] = (selected, then = {}) => {
    this.selected = selected;
    if (then.say !== undefined) this.said = then.say;
    this.#focusNext = then.focus === undefined ? undefined : `[id="${then.focus}"]`;
  };

  #check(submitted: Event): void {
    submitted.preventDefault();
    this.missing = this.#kind.missing(this.view.question, this.selected).length > 0;
    if (this.missing) {
      this.#focusNext = '[data-focus="problem"]';
      this.requestUpdate();
    } else {
      this.dispatchEvent(new CourseRespondEvent(this.selected));
    }
  }

  #toControl(pressed: Event): void {
    pressed.preventDefault();
    this.querySelector<HTMLElement>(`[id="${(pressed.currentTarget as HTMLAnchorElement).hash.slice(1)}"]`)?.focus();
  }
}

customElements.define('course-question', CourseQuestion);
