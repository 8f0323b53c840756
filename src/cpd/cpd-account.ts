import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import { accountJson, accountLines, accountText, accountTitle } from './account-text.js';
import './cpd-take-out.js';
import type { FileKind } from './cpd-take-out.js';
import { changed, type Entry } from './entries.js';
import { CpdKeepEvent, CpdRemoveEvent } from './events.js';
import { field } from './fields.js';
import { layoutOf, layouts } from './layouts.js';
import { findPersonalData, PERSONAL_WORDS, type PersonalFind } from './personal-data.js';
import { fileName } from './take-out.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * One reflective account: a form in the layout the learner picks, kept at every change, and the
 * ways to take it out. Points at what might identify a person; never stops anybody.
 *
 * @fires cpd-keep - at every change
 * @fires cpd-remove - after the person has confirmed it
 */
export class CpdAccount extends LightElement {
  static override properties = { entry: { attribute: false }, prompts: { attribute: false }, kept: { type: Boolean }, asking: { state: true } };
  declare entry: Entry;
  declare prompts: readonly string[];
  /** The last change is on the device. */
  declare kept: boolean;
  declare private asking: boolean;

  constructor() {
    super();
    this.prompts = [];
    this.kept = true;
    this.asking = false;
  }

  protected override render(): TemplateResult {
    const { entry } = this;
    const layout = layoutOf(entry.fields.layout);
    return html`
      <div class="sections account-form">
        <form class="fields" @submit=${(event: Event) => event.preventDefault()}>
          <div class="field">
            <label class="field__label" for="layout">Layout</label>
            <p class="field__hint" id="layout-hint">You can change it at any time. What you wrote stays.</p>
            <select id="layout" aria-describedby="layout-hint" @change=${(event: Event) => this.#write('layout', (event.currentTarget as HTMLSelectElement).value)}>
              ${layouts.map(({ id, name }) => html`<option value=${id} ?selected=${id === layout.id}>${name}</option>`)}
            </select>
          </div>
          <p>${layout.note}</p>
          <p class="key-line"><b>Do not name or describe anyone who could be recognised.</b> Change details that do not matter, or leave them out.</p>
          ${this.prompts.length === 0
            ? nothing
            : html`<details open class="prompts">
                <summary>To think about, from your own way through the course</summary>
                <ul>${this.prompts.map((prompt) => html`<li>${prompt}</li>`)}</ul>
              </details>`}
          ${layout.fields.map((part) => field(part, entry.fields[part.name] ?? '', (text) => this.#write(part.name, text)))}
        </form>
        ${this.#finds()}
        <p role="status" class="small soft">${this.kept ? 'Kept on this device. It is never sent to an employer or a learning system.' : 'This browser does not keep it. Copy or save it before you leave this page.'}</p>
        <section aria-labelledby="take">
          <h2 class="big2" id="take">Take it with you</h2>
          <cpd-take-out .text=${accountText(entry)} .files=${this.#files()} canPrint></cpd-take-out>
        </section>
        <section class="actions" aria-label="Remove this account">
          ${this.asking
            ? html`<p id="sure" tabindex="-1"><b>Remove this account for good?</b></p>
                <button type="button" class="btn btn--quiet" @click=${() => this.dispatchEvent(new CpdRemoveEvent(entry.id))}>Remove it</button>
                <button type="button" class="btn btn--text" @click=${() => (this.asking = false)}>Keep it</button>`
            : html`<button type="button" class="btn btn--text" @click=${this.#ask}>Remove this account</button>`}
        </section>
      </div>
      ${this.#paper()}
    `;
  }

  /** What goes on paper: fields of a form cut off what does not fit in them. */
  #paper(): TemplateResult {
    return html`<article class="paper-only">
      <h1>${accountTitle(this.entry)}</h1>
      <p>${layoutOf(this.entry.fields.layout).name}</p>
      ${accountLines(this.entry).map(({ label, value }) => html`<h2>${label}</h2><p class="written">${value || '(not written yet)'}</p>`)}
    </article>`;
  }

  #finds(): TemplateResult | typeof nothing {
    const found = layoutOf(this.entry.fields.layout).fields.flatMap(({ name, label, kind }) =>
      kind === 'text' || kind === 'line' ? findPersonalData(this.entry.fields[name] ?? '').map((find) => ({ name, label, find })) : [],
    );
    return html`<div role="status">
      ${found.length === 0
        ? nothing
        : html`<div class="note finds">
            <h2>${icon('look')} Could this identify somebody?</h2>
            <ul class="plain">
              ${found.map(({ name, label, find }) => html`<li><q>${find.text}</q> looks like ${PERSONAL_WORDS[find.kind]}, in “${label}”. <button type="button" class="textlink" @click=${() => this.#point(name, find)}>Show me</button></li>`)}
            </ul>
            <p class="small">This check runs on your device. It can be wrong, and it cannot see everything. You decide.</p>
          </div>`}
    </div>`;
  }

  #point(name: string, { at, text }: PersonalFind): void {
    const control = this.querySelector<HTMLTextAreaElement>(`#f-${name}`)!;
    control.focus();
    control.setSelectionRange(at, at + text.length);
  }

  #files(): readonly FileKind[] {
    const { entry } = this;
    const name = fileName('account', accountTitle(entry), entry.fields.date ?? '');
    return [
      { label: 'Save for Word', name: `${name}.docx`, type: DOCX, make: async () => (await import('./account-docx.js')).accountDocx(entry) },
      { label: 'Save as text', name: `${name}.txt`, type: 'text/plain;charset=utf-8', make: () => accountText(entry) },
      { label: 'Save as data', name: `${name}.json`, type: 'application/json', make: () => accountJson(entry) },
    ];
  }

  #write(name: string, text: string): void {
    this.entry = changed(this.entry, { [name]: text });
    this.dispatchEvent(new CpdKeepEvent(this.entry));
  }

  async #ask(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#sure')?.focus();
  }
}

customElements.define('cpd-account', CpdAccount);
