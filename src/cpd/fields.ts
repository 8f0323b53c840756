/** The fields of the forms of My learning: the label above, the hint under it, the field. */
import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../words/words.js';
import { themesIn } from './account-text.js';
import { CODE_THEMES, type Field } from './layouts.js';

/** Draws one field; `write` is called with its text at every change. */
export function field(part: Field, value: string, write: (text: string) => void): TemplateResult {
  const id = `f-${part.name}`;
  if (part.kind === 'themes') return themes(part, value, write);
  const describedBy = part.hint ? `${id}-hint` : nothing;
  const typed = (event: Event): void => write((event.currentTarget as HTMLInputElement).value);
  const controls = {
    text: () => html`<textarea id=${id} rows="5" aria-describedby=${describedBy} .value=${value} @input=${typed}></textarea>`,
    line: () => html`<input id=${id} type="text" aria-describedby=${describedBy} .value=${value} @input=${typed} />`,
    date: () => html`<input id=${id} type="date" aria-describedby=${describedBy} .value=${value} @input=${typed} />`,
    minutes: () => html`<input id=${id} type="text" inputmode="numeric" pattern="[0-9]*" maxlength="4" class="short" aria-describedby=${describedBy} .value=${value} @input=${typed} />`,
    choice: () => html`<select id=${id} aria-describedby=${describedBy} @change=${typed}>
      <option value="" ?selected=${!part.choices?.includes(value)}>${words.accounts.choose}</option>
      ${part.choices?.map((choice) => html`<option value=${choice} ?selected=${choice === value}>${choice}</option>`)}
    </select>`,
  };
  return html`<div class="field">
    <label class="field__label" for=${id}>${part.label}</label>
    ${part.hint ? html`<p class="field__hint" id="${id}-hint">${part.hint}</p>` : nothing}
    ${controls[part.kind]()}
  </div>`;
}

function themes(part: Field, value: string, write: (text: string) => void): TemplateResult {
  const chosen = themesIn(value);
  const toggle = (theme: string): void => write(CODE_THEMES.filter((each) => (each === theme) !== chosen.includes(each)).join('\n'));
  return html`<fieldset class="field themes">
    <legend class="field__label">${part.label}</legend>
    ${CODE_THEMES.map((theme) => html`<label class="tick"><input type="checkbox" .checked=${chosen.includes(theme)} @change=${() => toggle(theme)} /> <span>${theme}</span></label>`)}
  </fieldset>`;
}
