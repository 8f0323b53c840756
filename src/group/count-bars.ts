/** Both counts of a vote as one table, with a bar under each choice: words and figures first, the bar says it again. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { inlines } from '../elements/inlines.js';
import type { CountRow } from '../progress/session-screen.js';
import * as words from '../words/words.js';

const WIDTH = 1000;

/** @param total the most who voted in either round: a full bar */
export function countBars(rows: readonly CountRow[], total: number): TemplateResult {
  const twice = rows.some((row) => row.second !== undefined);
  return html`<table class="votes">
    <thead>
      <tr>
        <th scope="col">${words.room.choice}</th>
        <th scope="col" class="votes__n">${words.room.firstCount}</th>
        ${twice ? html`<th scope="col" class="votes__n">${words.room.secondCount}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr>
          <th scope="row"><span class="votes__t"><b class="letter">${row.letter}</b><span>${inlines(row.inlines)}</span></span>${bar(row, total)}</th>
          <td class="votes__n ${twice ? 'soft' : ''}">${row.first}</td>
          ${twice ? html`<td class="votes__n">${row.second ?? 0}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function bar({ first, second }: CountRow, total: number): TemplateResult {
  const at = (count: number): number => (total === 0 ? 0 : Math.round((count / total) * WIDTH));
  return html`<svg class="votes__bar" viewBox="0 0 ${WIDTH} 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="votes__track" x="1" y="1" width=${WIDTH - 2} height="38" />
    <rect class="votes__fill" x="0" y="0" width=${at(second ?? first)} height="40" />
    ${second === undefined ? nothing : svg`<path class="votes__halo" d="M${at(first)} 0V40" /><path class="votes__mark" d="M${at(first)} 0V40" />`}
  </svg>`;
}
