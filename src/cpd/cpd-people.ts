import { html, nothing, type TemplateResult } from 'lit';
import type { Learner } from '../../scorm/lms/on-device-lms.js';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import { CpdNameEvent, CpdPersonEvent } from './events.js';
import { NAME_LENGTH, tidy } from './people.js';

/**
 * Who is learning? For a device that more than one person uses.
 *
 * @fires cpd-person - somebody of the list
 * @fires cpd-name - somebody new
 */
export class CpdPeople extends LightElement {
  static override properties = { people: { attribute: false }, problem: { state: true } };
  declare people: readonly Learner[];
  declare private problem: string;

  constructor() {
    super();
    this.people = [];
    this.problem = '';
  }

  protected override render(): TemplateResult {
    return html`
      <h2 class="big2">${words.people.title}</h2>
      <ul class="rows people">
        ${this.people.map(({ id, name }) => html`<li><button type="button" class="btn btn--quiet" @click=${() => this.dispatchEvent(new CpdPersonEvent(id))}>${name || words.people.first}</button></li>`)}
      </ul>
      <form class="fields" novalidate @submit=${this.#add}>
        <h3>${words.people.other}</h3>
        <p class="soft">${words.people.otherText}</p>
        ${nameField({ id: 'new-name', label: words.data.name, value: '', problem: this.problem })}
        <div class="actions"><button class="btn btn--go">${words.people.start}</button></div>
      </form>
    `;
  }

  #add(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('#new-name')!;
    const name = tidy(field.value);
    const taken = this.people.some((each) => each.name.toLowerCase() === name.toLowerCase());
    this.problem = name === '' ? words.people.missing : taken ? words.people.taken : '';
    if (this.problem === '') this.dispatchEvent(new CpdNameEvent(name, true));
    else field.focus();
  }
}

/** A field for a name, with what is wrong with it. */
export function nameField({ id, label, value, problem, hint }: { id: string; label: string; value: string; problem?: string; hint?: string }): TemplateResult {
  return html`<div class="field ${problem ? 'field--wrong' : ''}">
    <label class="field__label" for=${id}>${label}</label>
    ${hint ? html`<p class="field__hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="field__problem" id="${id}-problem"><span class="vh">${words.question.error} </span>${problem}</p>` : nothing}
    <input type="text" id=${id} name="name" autocomplete="name" maxlength=${NAME_LENGTH} .value=${value} aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${id}-problem` : hint ? `${id}-hint` : nothing} />
  </div>`;
}

customElements.define('cpd-people', CpdPeople);
