import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AssessmentScreen } from '../progress/screen.js';
import './course-question.js';
import { folio } from './folio.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * One question of the assessment, with its feedback once it is checked.
 *
 * @fires course-respond, course-continue
 */
export class CourseAssessment extends LightElement {
  static override properties = { screen: { attribute: false } };
  declare screen: AssessmentScreen;

  protected override render(): unknown {
    const { view, number, of, attempt, attempts, sources } = this.screen;
    return html`${folio({
      part: words.assessment.name,
      detail: words.assessment.attemptOf(attempt, attempts),
      place: words.assessment.question(number, of),
      number,
      of,
      note: words.assessment.noClock,
    })}${keyed(`${attempt} ${number}`, html`<course-question .view=${view} .sources=${sources}></course-question>`)}`;
  }
}

customElements.define('course-assessment', CourseAssessment);
