import { html, nothing, type TemplateResult } from 'lit';

interface Folio {
  readonly part: string;
  readonly detail?: string;
  /** Where the learner is, in words: "Step 3 of 9". */
  readonly place?: string;
  readonly number?: number;
  readonly of?: number;
  readonly note?: unknown;
}

/**
 * Where the learner is, at the side of the text: words first, then the same as a picture.
 *
 * @example folio({ part: 'Ethics', detail: 'A friend request', place: 'Step 3 of 9', number: 3, of: 9, note: 'About 6 minutes left' })
 */
export function folio({ part, detail, place, number, of, note }: Folio): TemplateResult {
  return html`<div class="folio">
    <p class="folio__where"><b>${part}</b> ${detail ?? nothing}</p>
    ${place === undefined ? nothing : html`<p class="folio__place">${place}</p>`}
    ${number === undefined || of === undefined ? nothing : bar(number, of)}
    ${note === undefined ? nothing : html`<p class="soft">${note}</p>`}
  </div>`;
}

/** One segment a step, filled as far as the learner has come. The words beside it say the same. */
const bar = (number: number, of: number): TemplateResult =>
  html`<ol class="bar" aria-hidden="true">${Array.from({ length: of }, (_, at) => html`<li class=${at < number ? 'on' : nothing}></li>`)}</ol>`;
