import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import { calendarOf } from './calendar.js';
import './cpd-take-out.js';
import { changed, type Entry, newEntry } from './entries.js';
import { CpdKeepEvent } from './events.js';
import { actionsOf } from './plan.js';

/**
 * Three things I will do, each with a date; kept at every change.
 *
 * @fires cpd-keep
 */
export class CpdPlan extends LightElement {
  static override properties = { plan: { attribute: false }, learner: { type: String } };
  declare plan: Entry | undefined;
  declare learner: string;

  constructor() {
    super();
    this.plan = undefined;
    this.learner = '';
  }

  protected override render(): TemplateResult {
    const actions = actionsOf(this.plan);
    const dated = actions.filter(({ what, by }) => what !== '' && by !== '');
    return html`<div class="sections">
      <form class="fields plan" @submit=${(event: Event) => event.preventDefault()}>
        <p>${words.plan.lead}</p>
        ${actions.map(
          ({ number, went }) => html`<fieldset class="field">
            <legend class="field__label">${words.plan.thing(number)}</legend>
            <label class="field" for="what${number}"><span>${words.plan.what}</span></label>
            <input id="what${number}" type="text" .value=${this.plan?.fields[`what${number}`] ?? ''} @input=${this.#typed} />
            <label class="field" for="by${number}"><span>${words.plan.by}</span></label>
            <input id="by${number}" type="date" .value=${this.plan?.fields[`by${number}`] ?? ''} @input=${this.#typed} />
            ${went === '' ? nothing : html`<p class="soft">${words.plan.went(went)}</p>`}
          </fieldset>`,
        )}
        <p role="status" class="small soft">${this.plan ? words.plan.kept : ''}</p>
      </form>
      ${actions.every(({ what }) => what === '')
        ? nothing
        : html`<section aria-labelledby="plan-take">
            <h2 class="big2" id="plan-take">${words.takeOut.title}</h2>
            <cpd-take-out .text=${this.#text()} .files=${dated.length === 0 ? [] : [{ label: words.plan.calendar, name: 'action-plan.ics', type: 'text/calendar;charset=utf-8', make: () => calendarOf(dated.map(({ number, what, by }) => ({ id: `${this.plan!.id}-${number}`, what, date: by })), new Date()) }]} canPrint></cpd-take-out>
            ${dated.length === 0 ? html`<p class="soft">${words.plan.noDate}</p>` : nothing}
          </section>`}
      ${this.plan ? html`<p><button type="button" class="textlink" @click=${this.#fresh}>${words.plan.fresh}</button></p>` : nothing}
    </div>`;
  }

  #text(): string {
    const lines = actionsOf(this.plan).filter(({ what }) => what !== '');
    return `${words.plan.title}\n\n${lines.map(({ number, what, by }) => `${number}. ${words.plan.whatBy(what, by)}`).join('\n')}\n`;
  }

  readonly #typed = (event: Event): void => {
    const { id, value } = event.currentTarget as HTMLInputElement;
    this.plan = this.plan ? changed(this.plan, { [id]: value }) : newEntry('plan', this.learner, { [id]: value });
    this.dispatchEvent(new CpdKeepEvent(this.plan));
  };

  #fresh(): void {
    this.plan = newEntry('plan', this.learner);
    this.dispatchEvent(new CpdKeepEvent(this.plan));
  }
}

customElements.define('cpd-plan', CpdPlan);
