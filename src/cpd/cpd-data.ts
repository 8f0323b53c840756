import { html, nothing, type TemplateResult } from 'lit';
import type { Learner } from '../../scorm/lms/on-device-lms.js';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import { nameField } from './cpd-people.js';
import './cpd-take-out.js';
import { CpdClearEvent, CpdImportEvent, CpdNameEvent, CpdPersistEvent, CpdPersonEvent } from './events.js';
import type { Persistence } from './keep-storage.js';
import { tidy } from './people.js';
import { readRecordFile, type RecordFile } from './record-file.js';
import { fileName } from './take-out.js';
import { dateWords } from './words.js';

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
      <h2 class="big2" id="data-name">Your name</h2>
      <form class="fields" novalidate @submit=${this.#rename}>
        ${nameField({ id: 'my-name', label: 'Name on your record and certificates', value: this.learner.name, problem: this.nameProblem })}
        <div class="actions"><button class="btn btn--quiet">Keep this name</button></div>
      </form>
      <p class="small"><button type="button" class="textlink" @click=${() => this.dispatchEvent(new CpdPersonEvent(undefined))}>Somebody else uses this device too</button></p>
    </section>`;
  }

  #copy(): TemplateResult {
    const name = `${fileName('my learning', this.learner.name, new Date().toISOString().slice(0, 10))}.json`;
    return html`<section aria-labelledby="data-copy">
      <h2 class="big2" id="data-copy">Save a copy</h2>
      <p>One file with everything on this page: attempts, log, reflective accounts and plans. Keep it where only you can open it.</p>
      <cpd-take-out .text=${this.copy} .files=${[{ label: 'Save a copy', name, type: 'application/json', make: () => this.copy }]}></cpd-take-out>
    </section>`;
  }

  #bring(): TemplateResult {
    const { found, problem } = this;
    return html`<section aria-labelledby="data-bring">
      <h2 class="big2" id="data-bring">Bring a copy back</h2>
      <p>It is added to the record here. Nothing that is here is lost.</p>
      <div class="field ${problem ? 'field--wrong' : ''}">
        <label class="field__label" for="bring">File saved by My learning</label>
        ${problem ? html`<p class="field__problem" id="bring-problem"><span class="vh">Error: </span>${problem}</p>` : nothing}
        <input type="file" id="bring" accept=".json,application/json" aria-describedby=${problem ? 'bring-problem' : nothing} @change=${this.#read} />
      </div>
      ${found
        ? html`<div class="note found" role="group" aria-labelledby="found">
            <h3 id="found" tabindex="-1">${foundWords(found.file)}</h3>
            ${found.leftOut > 0 ? html`<p>${found.leftOut === 1 ? 'One part of the file' : `${found.leftOut} parts of the file`} could not be read and will be left out.</p>` : nothing}
            <div class="actions">
              <button type="button" class="btn btn--go" @click=${() => this.#bringIn(found.file)}>Add it to my record</button>
              <button type="button" class="btn btn--text" @click=${() => (this.found = undefined)}>Leave it</button>
            </div>
          </div>`
        : nothing}
    </section>`;
  }

  #keeping(): TemplateResult {
    return html`<section aria-labelledby="data-keep">
      <h2 class="big2" id="data-keep">How safely it is kept</h2>
      ${this.persistence === 'kept'
        ? html`<p class="state state--done">${icon('done')} This browser has promised to keep your record until you clear it.</p>`
        : html`<p>${this.persistence === 'refused' ? 'This browser did not promise to keep your record. It may remove it when the device runs out of space.' : 'A browser may remove what a page keeps when the device runs out of space. You can ask it not to.'} Save a copy from time to time.</p>
            <div class="actions"><button type="button" class="btn btn--quiet" @click=${() => this.dispatchEvent(new CpdPersistEvent())}>Ask this browser to keep it</button></div>`}
      <p>In a private window everything here is gone when you close it.</p>
    </section>`;
  }

  #clear(): TemplateResult {
    const others = this.people.length - 1;
    return html`<section aria-labelledby="data-clear">
      <h2 class="big2" id="data-clear" tabindex="-1">${this.asking ? 'Remove it for good?' : 'Clear this device'}</h2>
      ${this.asking
        ? html`<p>It cannot be brought back without a saved copy. What your employer’s learning system holds is not touched.</p>
            <div class="actions">
              ${others > 0 ? html`<button type="button" class="btn btn--go" @click=${() => this.dispatchEvent(new CpdClearEvent('mine'))}>Remove only my record</button>` : nothing}
              <button type="button" class="btn ${others > 0 ? 'btn--quiet' : 'btn--go'}" @click=${() => this.dispatchEvent(new CpdClearEvent('all'))}>
                ${others > 0 ? `Remove the records of all ${this.people.length} people` : 'Remove everything'}
              </button>
              <button type="button" class="btn btn--text" @click=${() => this.#ask(false)}>Keep it</button>
            </div>`
        : html`<p>Removes attempts, accounts, log, plans and names from this browser. Save a copy first if you want to keep them.</p>
            <div class="actions"><button type="button" class="btn btn--quiet" @click=${() => this.#ask(true)}>Clear everything from this device</button></div>`}
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
    this.nameProblem = name === '' && this.people.length > 1 ? 'Type a name: others use this device too' : taken ? 'Somebody on this device has that name. Type another one' : '';
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

function foundWords({ exported, learner, attempts, entries }: RecordFile): string {
  const whose = learner.name === '' ? 'A record' : `The record of ${learner.name}`;
  const when = exported === '' ? '' : `, saved on ${dateWords(new Date(exported))}`;
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  return `${whose}${when}: ${count(attempts.length, 'attempt', 'attempts')} and ${count(entries.length, 'thing you wrote', 'things you wrote')}.`;
}

customElements.define('cpd-data', CpdData);
