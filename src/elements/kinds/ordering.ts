/** Rows to put in order: two buttons to a row, so that nobody has to drag anything. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OrderingQuestion, Row } from '../../course/course.js';
import { rightRows } from '../../course/marking.js';
import '../course-blocks.js';
import { icon } from '../icons.js';
import { inlines } from '../inlines.js';
import * as words from '../../words/words.js';
import type { Answering, Kind } from './kind.js';

export const ordering: Kind<OrderingQuestion> = {
  hint: () => words.ordering.hint,

  control: (asked) => {
    const rows = inOrder(asked.question, asked.selected);
    return html`<ol class="slots">
      ${repeat(
        rows,
        (row) => row.id,
        (row, at) => html`<li class="slot slot--moves">
          <span class="slot__place" aria-hidden="true">${at + 1}</span>
          <span class="slot__words">${inlines(row.inlines, asked.known)}</span>
          <span class="slot__moves">${move(asked, rows, at, -1)} ${move(asked, rows, at, 1)}</span>
        </li>`,
      )}
    </ol>`;
  },

  missing: ({ shown }, selected) => (selected.length > 0 ? [] : [{ text: words.ordering.missing, at: idOf(shown[0]!, 1) }]),

  given: ({ question, response, known }) => html`<ol class="slots slots--checked" aria-label=${words.ordering.yours}>
    ${inOrder(question, response).map((row, at) => html`<li class="slot"><span class="slot__place" aria-hidden="true">${at + 1}</span><span class="slot__words">${inlines(row.inlines, known)}</span></li>`)}
  </ol>`,

  feedback: ({ question, response, known }) => {
    const right = rightRows(question, response);
    return html`<p>${words.ordering.tally(right.size, question.rows.length)}</p>
      <h3 class="others">${words.ordering.why}</h3>
      <ol class="placed">
        ${question.rows.map(
          (row, at) => html`<li class="other">
            <h4>${inlines(row.inlines, known)}</h4>
            <p class="belongs">${icon(right.has(row.id) ? 'done' : 'costly')} ${right.has(row.id) ? words.rows.inPlace : words.ordering.moved(response.indexOf(row.id) + 1, at + 1)}</p>
            <course-blocks .blocks=${row.feedback} .sources=${known}></course-blocks>
          </li>`,
        )}
      </ol>`;
  },
};

/** The rows as the learner has them; a row that an edited course added since comes last. */
function inOrder({ rows, shown }: OrderingQuestion, selected: readonly string[]): readonly Row[] {
  const order = [...selected, ...shown.filter((id) => !selected.includes(id))];
  return order.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** A way up or down. At the end of the list it stays, so that the focus does, and says so. */
function move({ known, select }: Answering<OrderingQuestion>, rows: readonly Row[], at: number, by: -1 | 1): TemplateResult {
  const row = rows[at]!;
  const other = rows[at + by];
  const go = (): void => {
    if (other === undefined) return;
    const order = rows.map(({ id }) => id);
    [order[at], order[at + by]] = [other.id, row.id];
    select(order, { say: words.ordering.movedTo(at + by + 1, rows.length), focus: idOf(row.id, by) });
  };
  return html`<button type="button" class="btn btn--quiet" id=${idOf(row.id, by)} aria-disabled=${other === undefined ? 'true' : nothing} @click=${go}>
    ${by < 0 ? words.ordering.up : words.ordering.down}<span class="vh">: ${inlines(row.inlines, known)}</span>
  </button>`;
}

const idOf = (row: string, by: -1 | 1): string => `${by < 0 ? 'up' : 'down'}-${row}`;
