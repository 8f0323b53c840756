import { html } from 'lit';
import type { AssessmentIntroScreen } from '../progress/screen.js';
import { button } from './buttons.js';
import { end } from './end.js';
import { CourseOpenHomeEvent } from './events.js';
import { CourseStartAttemptEvent } from './events-later.js';
import { folio } from './folio.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * Before the assessment: how long, how many questions, what it takes to pass.
 *
 * @fires course-start-attempt, course-open-home
 */
export class CourseAssessmentIntro extends LightElement {
  static override properties = { screen: { attribute: false } };
  declare screen: AssessmentIntroScreen;

  protected override render(): unknown {
    const { questions, passMark, attempt, attempts, minutes, summary } = this.screen;
    const facts = [
      [words.assessment.questions, questions],
      [words.assessment.passMark, words.assessment.passMarkText(passMark)],
      [words.assessment.attempt, words.assessment.ofAttempts(attempt, attempts)],
      [words.assessment.time, words.assessment.timeText(minutes)],
    ];
    return html`${folio({ part: words.assessment.name, detail: words.assessment.attemptOf(attempt, attempts) })}
      <article class="column">
        <h1 tabindex="-1">${words.assessment.title}</h1>
        <p class="lede">${summary}</p>
        <dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
        <p>${words.assessment.stop}</p>
      </article>
      ${end([button('go', words.assessment.start, () => new CourseStartAttemptEvent()), button('quiet', words.masthead.home, () => new CourseOpenHomeEvent())])}`;
  }
}

customElements.define('course-assessment-intro', CourseAssessmentIntro);
