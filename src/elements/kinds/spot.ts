/** The parts of a made-up post, each with a box of its own: nothing to aim at, and nothing to drag. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceQuestion } from '../../course/course.js';
import * as words from '../../words/words.js';
import '../course-blocks.js';
import { icon } from '../icons.js';
import { inlines } from '../inlines.js';
import { madeUp } from '../made-up.js';
import { checkedIn } from './choices.js';
import type { Kind } from './kind.js';

export const spot: Kind<ChoiceQuestion> = {
  hint: () => words.spot.hint,

  control: ({ question, selected, known, select }) =>
    madeUp(
      question.post!,
      html`<div class="parts" @change=${(changed: Event) => select(checkedIn(changed.currentTarget as HTMLElement))}>
        ${question.choices.map(
          (part, at) => html`<label class="choice part"><input id="choice-${at + 1}" type="checkbox" name="choice" value=${part.id} .checked=${live(selected.includes(part.id))} /><span>${inlines(part.inlines, known)}</span></label>`,
        )}
      </div>`,
    ),

  missing: (_question, selected) => (selected.length > 0 ? [] : [{ text: words.spot.missing, at: 'choice-1' }]),

  given: ({ question, response, known }) =>
    madeUp(
      question.post!,
      html`<ul class="parts parts--checked" aria-label=${words.spot.post}>
        ${question.choices.map((part) => (response.includes(part.id) ? html`<li class="part part--yours"><b class="label">${words.question.yours}</b> <mark>${inlines(part.inlines, known)}</mark></li>` : html`<li class="part">${inlines(part.inlines, known)}</li>`))}
      </ul>`,
    ),

  feedback: ({ question, response, known }) => {
    const wanted = question.choices.filter((part) => part.correct);
    const right = wanted.filter((part) => response.includes(part.id)).length;
    return html`<p>${words.spot.tally(right, wanted.length, response.length - right)}</p>
      <h3 class="others">${words.spot.parts}</h3>
      ${question.choices.map(
        (part) => html`<div class="other">
          ${response.includes(part.id) ? html`<p class="label">${words.question.yours}</p>` : nothing}
          <h4>${inlines(part.inlines, known)}</h4>
          <p class="belongs">${icon(part.correct ? 'done' : 'costly')} ${part.correct ? words.spot.fits : words.spot.fitsNot}</p>
          <course-blocks .blocks=${part.feedback} .sources=${known}></course-blocks>
        </div>`,
      )}`;
  },
};
