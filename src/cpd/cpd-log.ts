import { html, nothing, svg, type TemplateResult } from 'lit';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import './cpd-take-out.js';
import { type Entry, newEntry } from './entries.js';
import { CpdKeepEvent, CpdRemoveEvent } from './events.js';
import { field } from './fields.js';
import { type Activity, hoursWords, isDay, minutesIn, THIS_COURSE, type Year, yearsOf } from './log.js';

/**
 * CPD over time: hours a year as a picture and a table, every activity, and a form for more.
 *
 * @fires cpd-keep - an activity was added
 * @fires cpd-remove - an activity was taken out
 */
export class CpdLog extends LightElement {
  static override properties = { activities: { attribute: false }, learner: { type: String }, due: { type: String }, courseTitle: { type: String }, draft: { state: true }, problem: { state: true } };
  declare activities: readonly Activity[];
  declare learner: string;
  /** When the course should be looked at again, in a sentence. */
  declare due: string;
  declare courseTitle: string;
  declare private draft: Entry['fields'];
  declare private problem: string;

  constructor() {
    super();
    this.activities = [];
    this.learner = '';
    this.due = '';
    this.courseTitle = '';
    this.draft = {};
    this.problem = '';
  }

  protected override render(): TemplateResult {
    const { activities } = this;
    const years = yearsOf(activities);
    return html`<div class="sections">
      ${years.length === 0 ? html`<p>${words.log.none}</p>` : this.#hours(years)}
      <section aria-labelledby="due"><h2 class="big2" id="due">${words.log.due}</h2><p>${this.due}</p></section>
      ${activities.length === 0 ? nothing : this.#list()}
      ${this.#form()}
      ${activities.length === 0 ? nothing : html`<section class="no-print" aria-labelledby="log-take"><h2 class="big2" id="log-take">${words.takeOut.title}</h2><cpd-take-out .text=${logText(activities)} .files=${[{ label: words.takeOut.asText, name: 'cpd-log.txt', type: 'text/plain;charset=utf-8', make: () => logText(activities) }]} canPrint></cpd-take-out></section>`}
    </div>`;
  }

  #hours(years: readonly Year[]): TemplateResult {
    const total = years.reduce((sum, { alone, group }) => sum + alone + group, 0);
    const group = years.reduce((sum, year) => sum + year.group, 0);
    const most = Math.max(...years.map((year) => year.alone + year.group), 1);
    return html`<section aria-labelledby="hours">
      <h2 class="big2" id="hours">${words.log.total(hoursWords(total), group > 0 ? hoursWords(group) : undefined)}</h2>
      <p class="legend" aria-hidden="true"><span>${swatch(false)} ${words.log.alone}</span> <span>${swatch(true)} ${words.log.group}</span></p>
      <div class="years" aria-hidden="true">${years.map((year) => html`<span>${year.year}</span>${bar(year, most)}`)}</div>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.log.table}>
        <table>
          <caption class="vh">${words.log.table}</caption>
          <thead><tr><th scope="col">${words.log.year}</th><th scope="col">${words.log.alone}</th><th scope="col">${words.log.withOthers}</th><th scope="col">${words.log.together}</th></tr></thead>
          <tbody>${years.map(({ year, alone, group: shared }) => html`<tr><th scope="row">${year}</th><td>${hoursWords(alone)}</td><td>${hoursWords(shared)}</td><td>${hoursWords(alone + shared)}</td></tr>`)}</tbody>
        </table>
      </div>
    </section>`;
  }

  #list(): TemplateResult {
    return html`<section aria-labelledby="acts">
      <h2 class="big2" id="acts">${words.log.activities}</h2>
      <ul class="rows">
        ${this.activities.map(
          (activity) => html`<li>
            <div>
              <h3>${activity.title}</h3>
              <p class="soft">${activityWords(activity)}</p>
              ${activity.own ? html`<p><button type="button" class="textlink" @click=${() => this.dispatchEvent(new CpdRemoveEvent(activity.id))}>${words.log.takeOut}<span class="vh">: ${activity.title}</span></button></p>` : nothing}
            </div>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #form(): TemplateResult {
    const { draft } = this;
    const write = (name: string) => (text: string) => (this.draft = { ...this.draft, [name]: text });
    return html`<section class="no-print" aria-labelledby="add">
      <h2 class="big2" id="add">${words.log.add}</h2>
      <form class="fields" novalidate @submit=${this.#add}>
        ${this.problem ? html`<p class="field__problem" id="add-problem" tabindex="-1"><span class="vh">${words.question.error} </span>${this.problem}</p>` : nothing}
        <label class="tick"><input type="checkbox" .checked=${draft.of === THIS_COURSE} @change=${this.#ofCourse} /> <span>${words.log.ofCourse}</span></label>
        ${field({ name: 'title', label: words.log.did, kind: 'line' }, draft.title ?? '', write('title'))}
        ${field({ name: 'method', label: words.log.method, hint: words.log.methodHint, kind: 'line' }, draft.method ?? '', write('method'))}
        ${field({ name: 'date', label: words.log.date, kind: 'date' }, draft.date ?? '', write('date'))}
        ${field({ name: 'alone', label: words.log.minutesAlone, kind: 'minutes' }, draft.alone ?? '', write('alone'))}
        ${field({ name: 'group', label: words.log.minutesGroup, hint: words.log.minutesGroupHint, kind: 'minutes' }, draft.group ?? '', write('group'))}
        ${field({ name: 'peer', label: words.log.ledBy, hint: words.log.ledByHint, kind: 'line' }, draft.ledBy ?? '', write('ledBy'))}
        <div class="actions"><button class="btn btn--go">${words.log.addIt}</button></div>
      </form>
    </section>`;
  }

  #ofCourse(event: Event): void {
    const of = (event.currentTarget as HTMLInputElement).checked;
    this.draft = { ...this.draft, of: of ? THIS_COURSE : '', ...(of && !this.draft.title ? { title: words.log.groupSessionOf(this.courseTitle), method: words.log.groupSession } : {}) };
  }

  async #add(event: Event): Promise<void> {
    event.preventDefault();
    const { title = '', date, alone, group } = this.draft;
    this.problem =
      title.trim() === '' ? words.log.noTitle : !isDay(date) ? words.log.noDate : minutesIn(alone) + minutesIn(group) === 0 ? words.log.noMinutes : '';
    if (this.problem === '') {
      const entry = newEntry('activity', this.learner, this.draft);
      this.draft = {};
      this.dispatchEvent(new CpdKeepEvent(entry));
      return;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('#add-problem')?.focus();
  }
}

function activityWords({ date, method, minutesAlone, minutesGroup, ledBy }: Activity): string {
  const time = [...(minutesAlone > 0 ? [words.log.timeAlone(hoursWords(minutesAlone))] : []), ...(minutesGroup > 0 ? [words.log.timeGroup(hoursWords(minutesGroup), ledBy)] : [])];
  return [words.times.date(date), ...(method === '' ? [] : [method]), ...time].join('. ').concat('.');
}

/** The log as plain text, the newest first. */
function logText(activities: readonly Activity[]): string {
  return `${words.log.title}\n\n${activities.map((activity) => `${activity.title}\n${activityWords(activity)}`).join('\n\n')}\n`;
}

/** The bar of a year: filled alone, hatched with others, so that no colour has to be told apart. */
function bar({ year, alone, group }: Year, most: number): TemplateResult {
  const one = (alone / most) * 100;
  const two = (group / most) * 100;
  return html`<svg class="year" viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
    ${svg`<rect class="year__alone" x="0" y="1" width=${one} height="8" /><rect class="year__group" x=${one} y="1" width=${two} height="8" fill="url(#hatch-${year})" />
    <defs><pattern id="hatch-${year}" width="1.500" height="10" patternUnits="userSpaceOnUse"><path class="year__line" d="M.750 0V10" /></pattern></defs>`}
  </svg>`;
}

const swatch = (group: boolean): TemplateResult => html`<svg class="swatch" viewBox="0 0 20 20" focusable="false"><rect class=${group ? 'year__group' : 'year__alone'} x="1" y="1" width="18" height="18" />${group ? svg`<path class="year__line" d="M6 1V19M10 1V19M14 1V19" />` : nothing}</svg>`;

customElements.define('cpd-log', CpdLog);
