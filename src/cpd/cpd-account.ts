import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import { accountJson, accountLines, accountText, accountTitle } from './account-text.js';
import './cpd-take-out.js';
import type { FileKind } from './cpd-take-out.js';
import { changed, type Entry } from './entries.js';
import { CpdKeepEvent, CpdRemoveEvent } from './events.js';
import { field } from './fields.js';
import { layoutOf, layouts } from './layouts.js';
import { findPersonalData, type PersonalFind } from '../course/personal-data.js';
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
            <label class="field__label" for="layout">${words.accounts.layout}</label>
            <p class="field__hint" id="layout-hint">${words.accounts.layoutHint}</p>
            <select id="layout" aria-describedby="layout-hint" @change=${(event: Event) => this.#write('layout', (event.currentTarget as HTMLSelectElement).value)}>
              ${layouts.map(({ id, name }) => html`<option value=${id} ?selected=${id === layout.id}>${name}</option>`)}
            </select>
          </div>
          <p>${layout.note}</p>
          <p class="key-line"><b>${words.personalData.nobody}</b> ${words.accounts.nobodyText}</p>
          ${this.prompts.length === 0
            ? nothing
            : html`<details open class="prompts">
                <summary>${words.accounts.prompts}</summary>
                <ul>${this.prompts.map((prompt) => html`<li>${prompt}</li>`)}</ul>
              </details>`}
          ${layout.fields.map((part) => field(part, entry.fields[part.name] ?? '', (text) => this.#write(part.name, text)))}
        </form>
        ${this.#finds()}
        <p role="status" class="small soft">${this.kept ? words.accounts.kept : words.accounts.notKept}</p>
        <section aria-labelledby="take">
          <h2 class="big2" id="take">${words.takeOut.title}</h2>
          <cpd-take-out .text=${accountText(entry)} .files=${this.#files()} canPrint></cpd-take-out>
        </section>
        <section class="actions" aria-label=${words.accounts.remove}>
          ${this.asking
            ? html`<p id="sure" tabindex="-1"><b>${words.accounts.sure}</b></p>
                <button type="button" class="btn btn--quiet" @click=${() => this.dispatchEvent(new CpdRemoveEvent(entry.id))}>${words.accounts.removeIt}</button>
                <button type="button" class="btn btn--text" @click=${() => (this.asking = false)}>${words.accounts.keepIt}</button>`
            : html`<button type="button" class="btn btn--text" @click=${this.#ask}>${words.accounts.remove}</button>`}
        </section>
      </div>
      ${this.#paper()}
    `;
  }

  /** What goes on paper: fields of a form cut off what does not fit in them. */
  #paper(): TemplateResult {
    return html`<article class="paper-only">
      <h1>${accountTitle(this.entry)}</h1>
      <p class="soft">${layoutOf(this.entry.fields.layout).name}</p>
      ${accountLines(this.entry).map(({ label, value }) => html`<section><h2>${label}</h2><p class="written">${value || words.accounts.notWritten}</p></section>`)}
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
            <h2>${icon('look')} ${words.personalData.finds}</h2>
            <ul class="plain">
              ${found.map(({ name, label, find }) => html`<li><q>${find.text}</q> ${words.personalData.looksLike(find.kind, label)} <button type="button" class="textlink" @click=${() => this.#point(name, find)}>${words.personalData.show}</button></li>`)}
            </ul>
            <p class="small">${words.personalData.check}</p>
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
      { label: words.accounts.word, name: `${name}.docx`, type: DOCX, make: async () => (await import('./account-docx.js')).accountDocx(entry) },
      { label: words.takeOut.asText, name: `${name}.txt`, type: 'text/plain;charset=utf-8', make: () => accountText(entry) },
      { label: words.accounts.data, name: `${name}.json`, type: 'application/json', make: () => accountJson(entry) },
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
