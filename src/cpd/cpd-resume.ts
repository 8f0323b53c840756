import { html, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import type { AttemptSummary } from './attempt-summary.js';
import { CpdLaunchEvent, CpdStartAgainEvent } from './events.js';
import { dayWords } from './words.js';

/**
 * The one thing to do next: start, continue, or start again.
 *
 * @fires cpd-launch - Start, Continue
 * @fires cpd-start-again - after the person has confirmed it
 */
export class CpdResume extends LightElement {
  static override properties = {
    open: { attribute: false },
    last: { attribute: false },
    minutes: { type: Number },
    asking: { state: true },
  };
  /** The attempt that can be gone on with. */
  declare open: AttemptSummary | undefined;
  /** The newest attempt that is closed. */
  declare last: AttemptSummary | undefined;
  /** How long the course takes, for those who have not begun. */
  declare minutes: number;
  declare private asking: boolean;

  constructor() {
    super();
    this.open = undefined;
    this.last = undefined;
    this.minutes = 0;
    this.asking = false;
  }

  protected override render(): TemplateResult {
    return html`<section class="resume sheet" aria-labelledby="next">
      ${this.asking ? this.#ask() : this.open ? this.#continue(this.open) : this.#start()}
    </section>`;
  }

  #start(): TemplateResult {
    const { last } = this;
    const done = last?.status === 'passed' || last?.status === 'completed';
    return html`
      <div>
        <h2 class="tag soft" id="next">${icon(done ? 'done' : 'clock')} ${last ? `You were last here on ${dayWords(last.saved)}` : `About ${this.minutes} minutes in all`}</h2>
        <p class="resume__big">
          ${done ? (last.status === 'passed' ? 'You have passed.' : 'You have completed the course.') : last ? 'Ready for a new attempt.' : 'Start whenever you like, and stop whenever you need to.'}
        </p>
        <p class="soft">
          ${last ? 'You can take the course again. Your earlier attempts stay in the list below.' : 'The course opens again where you left it.'}
        </p>
      </div>
      <div class="actions">
        <button type="button" class="btn ${done ? 'btn--quiet' : 'btn--go'}" @click=${this.#launch}>${last ? 'Start again' : 'Start'}</button>
      </div>
    `;
  }

  #continue(open: AttemptSummary): TemplateResult {
    const { place } = open;
    return html`
      <div>
        <h2 class="tag soft" id="next">${icon('clock')} Last time you were here, on ${dayWords(open.saved)}</h2>
        <p class="resume__big">
          ${place ? `You were in ${place.lesson}, at step ${place.number} of ${place.of}.` : 'Go on where you left the course.'}
        </p>
      </div>
      <div class="actions">
        <button type="button" class="btn btn--go" @click=${this.#launch}>Continue</button>
        <button type="button" class="btn btn--text" @click=${() => this.#setAsking(true)}>Start again</button>
      </div>
    `;
  }

  #ask(): TemplateResult {
    return html`
      <div>
        <h2 class="resume__big" id="next" tabindex="-1">Start a new attempt?</h2>
        <p>The one you are in stays in the list as it is now, but you cannot go on with it.</p>
      </div>
      <div class="actions">
        <button type="button" class="btn btn--go" @click=${this.#startAgain}>Start a new attempt</button>
        <button type="button" class="btn btn--quiet" @click=${() => this.#setAsking(false)}>Keep this one</button>
      </div>
    `;
  }

  async #setAsking(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    // The button that was pressed is gone: take focus to what replaced it.
    this.querySelector<HTMLElement>(asking ? '#next' : '.btn--go')?.focus();
  }

  #launch(): void {
    this.dispatchEvent(new CpdLaunchEvent());
  }

  #startAgain(): void {
    this.asking = false;
    this.dispatchEvent(new CpdStartAgainEvent());
  }
}

customElements.define('cpd-resume', CpdResume);

declare global {
  interface HTMLElementTagNameMap {
    'cpd-resume': CpdResume;
  }
}
