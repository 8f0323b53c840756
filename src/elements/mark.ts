/** The mark of the course: two voices overlapping, one online and one not. Ours, not a logo of anybody else. */
import { html, type TemplateResult } from 'lit';

/** Draws the mark beside the course name, hidden from assistive technology. */
export const mark = (): TemplateResult => html`<svg class="mark" viewBox="0 0 56 44" aria-hidden="true" focusable="false">
  <path class="mark__one" d="M20 3a16 16 0 1 0-8.500 29.500L5 40q10 0 14.500-5A16 16 0 0 0 20 3Z" />
  <path class="mark__two" d="M36 9a16 16 0 1 1 8.300 29.700L51 43q-9 .500-14.500-2A16 16 0 0 1 36 9Z" />
</svg>`;
