/** Radios where one choice is right, checkboxes where several are. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, ChoiceQuestion } from '../../course/course.js';
import { isPickOne } from '../../course/parts.js';
import '../course-blocks.js';
import { icon } from '../icons.js';
import { inlines } from '../inlines.js';
import * as words from '../../words/words.js';
import type { Answering, Checked, Kind } from './kind.js';

export const choices: Kind<ChoiceQuestion> = {
  hint: (question) => (isPickOne(question) ? words.question.one : words.question.all),

  control: ({ question, selected, known, select }: Answering<ChoiceQuestion>) => html`<div class="choices" @change=${(changed: Event) => select(checkedIn(changed.currentTarget as HTMLElement))}>
    ${question.choices.map(
      (choice, at) => html`<label class="choice">
        <input
          id="choice-${at + 1}"
          type=${isPickOne(question) ? 'radio' : 'checkbox'}
          name="choice"
          value=${choice.id}
          .checked=${live(selected.includes(choice.id))}
        /><span>${inlines(choice.inlines, known)}</span>
      </label>`,
    )}
  </div>`,

  missing: (question, selected) => (selected.length > 0 ? [] : [{ text: words.question.missing(isPickOne(question)), at: 'choice-1' }]),

  given: ({ question, response, known }) => html`<ul class="choices choices--checked" aria-label=${words.question.choices}>
    ${question.choices.map((choice) => {
      const chosen = response.includes(choice.id);
      return html`<li class="choice ${chosen ? 'choice--yours' : ''}">
        ${icon(chosen ? 'picked' : 'later')}<span>${chosen ? html`<b class="label">${words.question.yours}</b>` : nothing} ${inlines(choice.inlines, known)}</span>
      </li>`;
    })}
  </ul>`,

  feedback: (checked) => {
    const { question, result, known } = checked;
    const { own, others } = parted(checked);
    const belonging = question.choices.filter((choice) => choice.correct).length;
    if (isPickOne(question)) {
      return html`${question.accept === 'any' && result === 'correct' && belonging > 1 ? html`<p>${words.question.defensible}</p>` : nothing}
      ${own.map((choice) => html`<course-blocks .blocks=${choice.feedback} .sources=${known}></course-blocks>`)}`;
    }
    const right = own.filter((choice) => choice.correct).length;
    return html`<p>${words.question.tally(right, belonging, own.length - right)}</p>
      ${own.map((choice) => belongs(choice, known, words.question.yours))}
      ${others.length > 0 ? html`<h3 class="others">${words.question.otherChoices}</h3>` : nothing} ${others.map((choice) => belongs(choice, known))}`;
  },

  more: (checked) => {
    const { others } = parted(checked);
    if (!isPickOne(checked.question) || others.length === 0) return nothing;
    return html`<details>
      <summary>${words.question.others}</summary>
      ${others.map((choice) => html`<div class="other"><h3>${inlines(choice.inlines, checked.known)}</h3><course-blocks .blocks=${choice.feedback} .sources=${checked.known}></course-blocks></div>`)}
    </details>`;
  },
};

/** The values that are checked, in the order they stand. */
export function checkedIn(group: HTMLElement): string[] {
  return [...group.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
}

function parted({ question, response }: Checked<ChoiceQuestion>): { readonly own: readonly Choice[]; readonly others: readonly Choice[] } {
  return { own: question.choices.filter((choice) => response.includes(choice.id)), others: question.choices.filter((choice) => !response.includes(choice.id)) };
}

/** Multiple response: for each choice whether it belongs, in shape and word. */
function belongs(choice: Choice, known: readonly string[], label?: string): TemplateResult {
  return html`<div class="other">
    ${label === undefined ? nothing : html`<p class="label">${label}</p>`}
    <h3>${inlines(choice.inlines, known)}</h3>
    <p class="belongs">${icon(choice.correct ? 'done' : 'costly')} ${choice.correct ? words.question.belongs : words.question.belongsNot}</p>
    <course-blocks .blocks=${choice.feedback} .sources=${known}></course-blocks>
  </div>`;
}
