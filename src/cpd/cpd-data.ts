import { html, nothing, type TemplateResult } from 'lit';
import type { Learner } from '../../scorm/lms/on-device-lms.js';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import { nameField } from './cpd-people.js';
import './cpd-take-out.js';
import { CpdClearEvent, CpdImportEvent, CpdNameEvent, CpdPersistEvent, CpdPersonEvent } from './events.js';
import type { Persistence } from './keep-storage.js';
import { tidy } from './people.js';
import { readRecordFile, type RecordFile } from './record-file.js';
import { fileName } from './take-out.js';

/**
 * Your data: who you are, a copy to keep, bringing a copy back, and clearing the device.
 *
 * @fires cpd-name, cpd-person, cpd-import, cpd-clear, cpd-persist
 */
export class CpdData extends LightElement {
  static override properties = {
    learner: { attribute: false },
    people: { attribute: false },
    copy: { attribute: false },
    persistence: { type: String },
    found: { state: true },
    problem: { state: true },
    nameProblem: { state: true },
    asking: { state: true },
  };
  declare learner: Learner;
  declare people: readonly Learner[];
  /** The whole record as the text of a file. */
  declare copy: string;
  declare persistence: Persistence;
  declare private found: { readonly file: RecordFile; readonly leftOut: number } | undefined;
  declare private problem: string;
  declare private nameProblem: string;
  declare private asking: boolean;

  constructor() {
    super();
    this.learner = { id: '', name: '' };
    this.people = [];
    this.copy = '';
    this.persistence = 'unknown';
    this.found = undefined;
    this.problem = '';
    this.nameProblem = '';
    this.asking = false;
  }

  protected override render(): TemplateResult {
    return html`<div class="sections">${this.#name()}${this.#copy()}${this.#bring()}${this.#keeping()}${this.#clear()}</div>`;
  }

  #name(): TemplateResult {
    return html`<section aria-labelledby="data-name">
      <h2 class="big2" id="data-name">${words.data.name}</h2>
      <form class="fields" novalidate @submit=${this.#rename}>
        ${nameField({ id: 'my-name', label: words.data.nameLabel, value: this.learner.name, problem: this.nameProblem })}
        <div class="actions"><button class="btn btn--quiet">${words.data.keepName}</button></div>
      </form>
      <p class="small"><button type="button" class="textlink" @click=${() => this.dispatchEvent(new CpdPersonEvent(undefined))}>${words.data.somebodyElse}</button></p>
    </section>`;
  }

  #copy(): TemplateResult {
    const name = `${fileName('my learning', this.learner.name, new Date().toISOString().slice(0, 10))}.json`;
    return html`<section aria-labelledby="data-copy">
      <h2 class="big2" id="data-copy">${words.data.copy}</h2>
      <p>${words.data.copyText}</p>
      <cpd-take-out .text=${this.copy} .files=${[{ label: words.data.copy, name, type: 'application/json', make: () => this.copy }]}></cpd-take-out>
    </section>`;
  }

  #bring(): TemplateResult {
    const { found, problem } = this;
    return html`<section aria-labelledby="data-bring">
      <h2 class="big2" id="data-bring">${words.data.bring}</h2>
      <p>${words.data.bringText}</p>
      <div class="field ${problem ? 'field--wrong' : ''}">
        <label class="field__label" for="bring">${words.data.file}</label>
        ${problem ? html`<p class="field__problem" id="bring-problem"><span class="vh">${words.question.error} </span>${problem}</p>` : nothing}
        <input type="file" id="bring" accept=".json,application/json" aria-describedby=${problem ? 'bring-problem' : nothing} @change=${this.#read} />
      </div>
      ${found
        ? html`<div class="note found" role="group" aria-labelledby="found">
            <h3 id="found" tabindex="-1">${words.data.found(found.file.learner.name, found.file.exported === '' ? undefined : new Date(found.file.exported), found.file.attempts.length, found.file.entries.length)}</h3>
            ${found.leftOut > 0 ? html`<p>${words.data.leftOut(found.leftOut)}</p>` : nothing}
            <div class="actions">
              <button type="button" class="btn btn--go" @click=${() => this.#bringIn(found.file)}>${words.data.add}</button>
              <button type="button" class="btn btn--text" @click=${() => (this.found = undefined)}>${words.data.leaveIt}</button>
            </div>
          </div>`
        : nothing}
    </section>`;
  }

  #keeping(): TemplateResult {
    return html`<section aria-labelledby="data-keep">
      <h2 class="big2" id="data-keep">${words.data.safety}</h2>
      ${this.persistence === 'kept'
        ? html`<p class="state state--done">${icon('done')} ${words.data.promised}</p>`
        : html`<p>${this.persistence === 'refused' ? words.data.refused : words.data.mayRemove} ${words.data.fromTimeToTime}</p>
            <div class="actions"><button type="button" class="btn btn--quiet" @click=${() => this.dispatchEvent(new CpdPersistEvent())}>${words.data.ask}</button></div>`}
      <p>${words.data.privateWindow}</p>
    </section>`;
  }

  #clear(): TemplateResult {
    const others = this.people.length - 1;
    return html`<section aria-labelledby="data-clear">
      <h2 class="big2" id="data-clear" tabindex="-1">${this.asking ? words.data.sure : words.data.clear}</h2>
      ${this.asking
        ? html`<p>${words.data.sureText}</p>
            <div class="actions">
              ${others > 0 ? html`<button type="button" class="btn btn--go" @click=${() => this.dispatchEvent(new CpdClearEvent('mine'))}>${words.data.removeMine}</button>` : nothing}
              <button type="button" class="btn ${others > 0 ? 'btn--quiet' : 'btn--go'}" @click=${() => this.dispatchEvent(new CpdClearEvent('all'))}>
                ${others > 0 ? words.data.removeEverybody(this.people.length) : words.data.removeAll}
              </button>
              <button type="button" class="btn btn--text" @click=${() => this.#ask(false)}>${words.data.keep}</button>
            </div>`
        : html`<p>${words.data.clearText}</p>
            <div class="actions"><button type="button" class="btn btn--quiet" @click=${() => this.#ask(true)}>${words.data.clearAll}</button></div>`}
    </section>`;
  }

  async #ask(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#data-clear')?.focus();
  }

  #rename(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('#my-name')!;
    const name = tidy(field.value);
    const taken = this.people.some((each) => each.id !== this.learner.id && each.name.toLowerCase() === name.toLowerCase());
    this.nameProblem = name === '' && this.people.length > 1 ? words.data.nameMissing : taken ? words.data.nameTaken : '';
    if (this.nameProblem === '') this.dispatchEvent(new CpdNameEvent(name));
    else field.focus();
  }

  async #read(event: Event): Promise<void> {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    this.found = undefined;
    this.problem = '';
    if (!file) return;
    const read = readRecordFile(await file.text().catch(() => ''));
    if ('problem' in read) this.problem = read.problem;
    else this.found = read;
    await this.updateComplete;
    this.querySelector<HTMLElement>('problem' in read ? '#bring' : '#found')?.focus();
  }

  #bringIn(file: RecordFile): void {
    this.found = undefined;
    this.dispatchEvent(new CpdImportEvent(file));
  }
}

customElements.define('cpd-data', CpdData);
