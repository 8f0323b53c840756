import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/** What came of a code that a learner typed in. */
export type CodeOutcome =
  | { readonly kind: 'met'; readonly part: string; /** ISO date. */ readonly date: string; readonly minutes: number; readonly steps: number; /** Minutes with a team in this attempt. */ readonly total: number }
  | { readonly kind: 'not-a-code' | 'mistyped' | 'too-old' | 'unknown' };

/** A learner used the code of their group. Whoever knows the sessions puts the answer in. */
export class CourseGroupCodeEvent extends Event {
  answer: Promise<CodeOutcome> | undefined;
  constructor(readonly code: string) {
    super('course-group-code', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-group-code': CourseGroupCodeEvent;
  }
}

/** The page for a session with a team: beside the course, unless `<course-player alone>` says that nothing is. */
const address = 'group.html';

/** Opens a window of its own, and where the browser or the LMS blocks that, goes there in this one. */
function open(pressed: Event): void {
  pressed.preventDefault();
  if (!window.open(address, '_blank')) window.location.assign(address);
}

/**
 * The way from the course home to a session with a team, and back: the code that the room screen showed.
 *
 * @fires course-group-code
 */
export class CourseTeam extends LightElement {
  static override properties = { outcome: { attribute: false } };
  declare outcome: CodeOutcome | undefined;

  protected override render(): unknown {
    const { outcome } = this;
    const wrong = outcome !== undefined && outcome.kind !== 'met';
    return html`<section>
      <h2>${words.team.title}</h2>
      ${this.closest('course-player[alone]') ? html`<p>${words.team.alone}</p>` : html`<p><a href=${address} @click=${open}>${words.team.open}</a> ${words.team.text}</p>`}
      <form class="team__code" novalidate @submit=${this.#use}>
        <label for="group-code">${words.team.code}</label>
        <p class="soft small" id="group-code-hint">${words.team.hint}</p>
        ${wrong ? html`<p class="team__wrong" id="group-code-wrong"><span class="vh">${words.question.error}</span> ${words.team.wrong[outcome.kind]}</p>` : nothing}
        <div class="actions">
          <input id="group-code" autocomplete="off" autocapitalize="characters" spellcheck="false" size="8" maxlength="12" aria-invalid=${wrong ? 'true' : nothing} aria-describedby="group-code-hint ${wrong ? 'group-code-wrong' : ''}" />
          <button type="submit" class="btn btn--quiet">${words.team.use}</button>
        </div>
      </form>
      <p role="status">${outcome?.kind === 'met' ? words.team.met(outcome.part, outcome.steps, outcome.minutes, outcome.total) : nothing}</p>
    </section>`;
  }

  readonly #use = async (submitted: Event): Promise<void> => {
    submitted.preventDefault();
    const field = this.querySelector('input')!;
    const asked = new CourseGroupCodeEvent(field.value);
    this.dispatchEvent(asked);
    this.outcome = await asked.answer;
    await this.updateComplete;
    if (this.outcome?.kind === 'met') field.value = '';
    else field.focus();
  };
}

customElements.define('course-team', CourseTeam);
