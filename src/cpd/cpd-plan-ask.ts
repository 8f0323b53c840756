import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import { changed, type Entry } from './entries.js';
import { CpdKeepEvent } from './events.js';
import { toAskAbout } from './plan.js';

/**
 * At the next visit: you planned this; how did it go? Shows nothing when there is nothing to ask.
 *
 * @fires cpd-keep - with what the learner says
 */
export class CpdPlanAsk extends LightElement {
  static override properties = { plan: { attribute: false }, visitStarted: { attribute: false } };
  declare plan: Entry | undefined;
  declare visitStarted: Date;

  constructor() {
    super();
    this.plan = undefined;
    this.visitStarted = new Date();
  }

  protected override render(): TemplateResult | typeof nothing {
    const asked = toAskAbout(this.plan, this.visitStarted);
    if (asked.length === 0) return nothing;
    return html`<section class="note" aria-labelledby="went">
      <h2 class="big2" id="went">${words.plan.ask}</h2>
      ${asked.map(
        ({ number, what, by }) => html`<form class="fields" @submit=${(event: Event) => this.#keep(event, number)}>
          <div class="field">
            <label class="field__label" for="went${number}">${words.plan.whatBy(what, by)}</label>
            <input id="went${number}" type="text" />
          </div>
          <div class="actions"><button class="btn btn--quiet">${words.plan.keepSaid}<span class="vh"> ${words.plan.keepAbout(what)}</span></button></div>
        </form>`,
      )}
      <p class="small"><a href="#plan">${words.plan.see}</a></p>
    </section>`;
  }

  #keep(event: Event, number: number): void {
    event.preventDefault();
    const went = this.querySelector<HTMLInputElement>(`#went${number}`)!.value.trim();
    if (went === '' || !this.plan) return;
    this.plan = changed(this.plan, { [`went${number}`]: went });
    this.dispatchEvent(new CpdKeepEvent(this.plan));
  }
}

customElements.define('cpd-plan-ask', CpdPlanAsk);
