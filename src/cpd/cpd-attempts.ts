import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import type { AttemptSummary } from './attempt-summary.js';
import { CpdReviewEvent } from './events.js';
import { statusWords } from './status-words.js';

/**
 * The attempts on this device, the newest first: when, how long, with what result.
 *
 * Shows nothing while there is none. `.attempts` is the only property.
 *
 * @fires cpd-review - Look back
 */
export class CpdAttempts extends LightElement {
  static override properties = { attempts: { attribute: false } };
  declare attempts: readonly AttemptSummary[];

  constructor() {
    super();
    this.attempts = [];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.attempts.length === 0) return nothing;
    return html`
      <h2 class="big2" id="attempts">${words.attempts.title}</h2>
      <ul class="rows attempts" aria-labelledby="attempts">
        ${this.attempts.map(
          (attempt) => html`<li>
            <div>
              <h3>${words.attempts.name(attempt.number)}</h3>
              <p class="soft">${whenWords(attempt)}</p>
              <p class="soft">${resultWords(attempt)}</p>
            </div>
            <div class="attempt__end">${state(attempt)}${attempt.closed ? this.#ways(attempt) : nothing}</div>
          </li>`,
        )}
      </ul>
    `;
  }

  /** What can be done with an attempt that is over; each button says which attempt it means. */
  #ways({ id, number, status }: AttemptSummary): TemplateResult {
    const which = html`<span class="vh">: ${words.attempts.name(number)}</span>`;
    return html`<p class="attempt__ways">
      ${status === 'passed' || status === 'completed' ? html`<a href="#certificate/${id}">${words.attempts.certificate}${which}</a>` : nothing}
      <button type="button" class="textlink" @click=${() => this.dispatchEvent(new CpdReviewEvent(id))}>${words.attempts.lookBack}${which}</button>
    </p>`;
  }
}

function whenWords({ started, closed, status }: AttemptSummary): string {
  if (closed && (status === 'passed' || status === 'completed')) return words.attempts.finished(closed);
  if (closed) return words.attempts.left(started, closed);
  return words.attempts.started(started);
}

function resultWords({ minutes, score, version }: AttemptSummary): string {
  return words.attempts.result(minutes, score, version);
}

function state(attempt: AttemptSummary): TemplateResult {
  const status = statusWords(attempt);
  if (attempt.status === 'passed' || attempt.status === 'completed') return html`<p class="state state--done">${icon('done')} ${status}</p>`;
  if (attempt.closed) return html`<p class="state state--later">${icon('later')} ${status}</p>`;
  return html`<p class="state state--now">${icon('now')} ${status}</p>`;
}

customElements.define('cpd-attempts', CpdAttempts);

declare global {
  interface HTMLElementTagNameMap {
    'cpd-attempts': CpdAttempts;
  }
}
