import { html, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import type { AttemptSummary } from './attempt-summary.js';
import { CpdLaunchEvent, CpdStartAgainEvent } from './events.js';

/**
 * The one thing to do next: start, continue, or start again.
 *
 * @fires cpd-launch - Start, ${words.buttons.continue}
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
        <h2 class="tag soft" id="next">${icon(done ? 'done' : 'clock')} ${last ? words.resume.lastOn(last.saved) : words.resume.about(this.minutes)}</h2>
        <p class="resume__big">
          ${done ? (last.status === 'passed' ? words.resume.passed : words.resume.completed) : last ? words.resume.ready : words.resume.whenever}
        </p>
        <p class="soft">
          ${last ? words.resume.againText : words.resume.startText}
        </p>
      </div>
      <div class="actions">
        <button type="button" class="btn ${done ? 'btn--quiet' : 'btn--go'}" @click=${this.#launch}>${last ? words.resume.again : words.resume.start}</button>
      </div>
    `;
  }

  #continue(open: AttemptSummary): TemplateResult {
    const { place } = open;
    return html`
      <div>
        <h2 class="tag soft" id="next">${icon('clock')} ${words.resume.lastTime(open.saved)}</h2>
        <p class="resume__big">
          ${place ? words.resume.at(place.lesson, place.number, place.of) : words.resume.goOn}
        </p>
      </div>
      <div class="actions">
        <button type="button" class="btn btn--go" @click=${this.#launch}>${words.buttons.continue}</button>
        <button type="button" class="btn btn--text" @click=${() => this.#setAsking(true)}>${words.resume.again}</button>
      </div>
    `;
  }

  #ask(): TemplateResult {
    return html`
      <div>
        <h2 class="resume__big" id="next" tabindex="-1">${words.resume.sure}</h2>
        <p>${words.resume.sureText}</p>
      </div>
      <div class="actions">
        <button type="button" class="btn btn--go" @click=${this.#startAgain}>${words.resume.yes}</button>
        <button type="button" class="btn btn--quiet" @click=${() => this.#setAsking(false)}>${words.resume.no}</button>
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
