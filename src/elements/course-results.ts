import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CertificateFacts } from '../course/certificate.js';
import type { ResultsScreen } from '../progress/screen.js';
import { button, link } from './buttons.js';
import { end } from './end.js';
import { CourseContinueEvent, CourseExitEvent, CourseOpenStepEvent } from './events.js';
import { CourseStartAttemptEvent } from './events-later.js';
import { folio } from './folio.js';
import { icon } from './icons.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/** The score against the pass mark as a picture; the words beside it say the same. */
const scale = (score: number, mark: number): TemplateResult => html`<svg class="scale" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=${words.results.scale(score, mark)}>
  ${svg`<rect class="scale__track" x="0" y="2" width="100" height="4" /><rect class="scale__score" x="0" y="2" width=${score} height="4" />
  <path class="scale__halo" d="M${mark} 0V8" /><path class="scale__mark" d="M${mark} 0V8" />`}
</svg>`;

/**
 * After the last question: passed or not yet, the score in words and as a picture, and what
 * to look at again with a link to each lesson.
 *
 * @fires course-continue, course-start-attempt, course-open-step, course-exit
 */
export class CourseResults extends LightElement {
  static override properties = { screen: { attribute: false }, canExit: { type: Boolean }, certificate: { attribute: false }, shown: { state: true } };
  declare screen: ResultsScreen;
  declare canExit: boolean;
  /** Fetches what a certificate says; absent where none is offered. */
  declare certificate: (() => Promise<CertificateFacts | undefined>) | undefined;
  /** The certificate stands in place of the result. */
  declare private shown: CertificateFacts | undefined;

  constructor() {
    super();
    this.canExit = false;
  }

  protected override render(): unknown {
    if (this.shown) return html`<course-certificate .facts=${this.shown}></course-certificate>${end([html`<button type="button" class="btn btn--quiet" @click=${this.#hide}>${words.results.hideCertificate}</button>`])}`;
    const { passed, score, passMark, correct, of, attempt, attempts, again } = this.screen;
    return html`${folio({ part: words.assessment.name, detail: words.assessment.attemptOf(attempt, attempts), place: words.results.name, note: words.results.answered(of) })}
      <article class="column">
        <h1 tabindex="-1" class="verdict ${passed ? 'good' : 'look'}">${icon(passed ? 'done' : 'look')} ${passed ? words.results.passed : words.results.notYet}</h1>
        <p class="score"><b>${score}</b> <span class="lede">${words.results.correct(correct, of)}</span></p>
        ${scale(score, passMark)}
        <p class="small soft">${words.results.mark(passMark)}</p>
        ${passed ? html`<p>${words.results.passedText}</p>` : this.#notYet()}
        ${passed && this.certificate ? html`<p><button type="button" class="textlink" @click=${this.#show}>${words.results.certificate}</button></p>` : nothing}
        ${again.length === 0 ? nothing : this.#again()}
      </article>
      ${passed ? nothing : html`<div class="margin"><section class="note"><h2>${words.results.record}</h2><p class="soft">${words.results.recordText}</p></section></div>`}
      ${end(this.#ways())}`;
  }

  /** Fetched when it is asked for: most learners have theirs from the LMS. */
  async #show(): Promise<void> {
    const [facts] = await Promise.all([this.certificate!(), import('./course-certificate.js')]);
    this.shown = facts;
    await this.updateComplete;
    await this.querySelector('course-certificate')?.updateComplete;
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  async #hide(): Promise<void> {
    this.shown = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  #notYet(): TemplateResult {
    const { score, passMark, again, left } = this.screen;
    return html`<p class="lede">${score >= passMark - 15 ? words.results.close : nothing} ${again.length > 0 ? words.results.objectives(again.length) : nothing}</p>
      <p>${left > 0 ? words.results.left(left) : words.results.noneLeft}</p>`;
  }

  #again(): TemplateResult {
    return html`<section>
      <h2 class="h-rule">${this.screen.passed ? words.results.alsoAgain : words.results.again}</h2>
      <ul class="rows">
        ${this.screen.again.map(
          ({ objective, lessons }) => html`<li>
            <p><b>${objective.text}</b></p>
            <ul class="plain">${lessons.map((lesson) => html`<li>${link(lesson.title, () => new CourseOpenStepEvent(lesson.step))}</li>`)}</ul>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  /** Passed: go on or leave. Not yet: look again first, then another try. */
  #ways(): readonly unknown[] {
    const { passed, left, again } = this.screen;
    const first = again.flatMap(({ lessons }) => lessons)[0]?.step;
    const home = (weight: 'go' | 'quiet' | 'text') => button(weight, words.buttons.continue, () => new CourseContinueEvent());
    if (passed) return [home('go'), this.canExit ? button('quiet', words.buttons.exit, () => new CourseExitEvent()) : nothing];
    const retry = left > 0 ? button(first === undefined ? 'go' : 'quiet', words.buttons.retry, () => new CourseStartAttemptEvent()) : nothing;
    return first === undefined ? [retry, home(left > 0 ? 'text' : 'go')] : [button('go', words.results.over, () => new CourseOpenStepEvent(first)), retry, home('text')];
  }
}

customElements.define('course-results', CourseResults);
