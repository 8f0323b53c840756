/** Rows to match, or to sort into groups: a select to a row. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PairingQuestion } from '../../course/course.js';
import { rightRows } from '../../course/marking.js';
import { plain } from '../../course/parts.js';
import '../course-blocks.js';
import { icon } from '../icons.js';
import { inlines } from '../inlines.js';
import * as words from '../../words/words.js';
import type { Kind } from './kind.js';

export const pairs: Kind<PairingQuestion> = {
  hint: ({ kind }) => (kind === 'matching' ? words.pairing.match : words.pairing.sort),

  control: ({ question, selected, known, select, missing }) => {
    const chosen = targetsIn(selected);
    const choose = (row: string, target: string): void => {
      const now = new Map([...chosen, [row, target]]);
      select(question.rows.flatMap(({ id }) => (now.get(id) ? [`${id}>${now.get(id)}`] : [])));
    };
    return html`<ul class="slots">
      ${question.rows.map(
        (row) => html`<li class="slot slot--pair">
          <label class="slot__words" for="pair-${row.id}">${inlines(row.inlines, known)}</label>
          <select id="pair-${row.id}" aria-invalid=${missing && !chosen.has(row.id) ? 'true' : nothing} .value=${live(chosen.get(row.id) ?? '')} @change=${(changed: Event) => choose(row.id, (changed.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${!chosen.has(row.id)}>${words.pairing.none}</option>
            ${question.targets.map((target) => html`<option value=${target.id} ?selected=${chosen.get(row.id) === target.id}>${plain(target.inlines)}</option>`)}
          </select>
        </li>`,
      )}
    </ul>`;
  },

  missing: ({ rows }, selected) => {
    const chosen = targetsIn(selected);
    return rows.filter(({ id }) => !chosen.has(id)).map(({ id, inlines: text }) => ({ text: words.pairing.missing(plain(text)), at: `pair-${id}` }));
  },

  given: ({ question, response, known }) => {
    const chosen = targetsIn(response);
    return html`<ul class="slots slots--checked" aria-label=${words.question.yours}>
      ${question.rows.map((row) => html`<li class="slot slot--pair"><span class="slot__words">${inlines(row.inlines, known)}</span><b><span class="vh">${words.question.yours}: </span>${inlines(targetOf(question, chosen.get(row.id))?.inlines ?? [], known)}</b></li>`)}
    </ul>`;
  },

  feedback: ({ question, response, known }) => {
    const right = rightRows(question, response);
    return html`<p>${words.pairing.tally(right.size, question.rows.length)}</p>
      <ul class="placed">
        ${question.rows.map(
          (row) => html`<li class="other">
            <h3>${inlines(row.inlines, known)}</h3>
            <p class="belongs">${icon(right.has(row.id) ? 'done' : 'costly')} ${words.pairing.belongs(right.has(row.id), plain(targetOf(question, row.target)?.inlines ?? []))}</p>
            <course-blocks .blocks=${row.feedback} .sources=${known}></course-blocks>
          </li>`,
        )}
      </ul>`;
  },
};

/** Row → target, from `row>target`. */
function targetsIn(response: readonly string[]): ReadonlyMap<string, string> {
  return new Map(response.map((pair) => pair.split('>') as [string, string]));
}

function targetOf({ targets }: PairingQuestion, id: string | undefined): PairingQuestion['targets'][number] | undefined {
  return targets.find((target) => target.id === id);
}
