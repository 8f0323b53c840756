/** The mark of the course: two voices overlapping, one online and one not. Ours, not a logo of anybody else. */
import { html, type TemplateResult } from 'lit';

/** Draws the mark beside the course name, hidden from assistive technology. */
export const mark = (): TemplateResult => html`<svg class="mark" viewBox="0 0 56 44" aria-hidden="true" focusable="false">
  <path class="mark__one" d="M19 3a15 15 0 1 1-1 30q-4 6-13 6 5-4 4.500-9A15 15 0 0 1 19 3Z" />
  <path class="mark__two" d="M37 10a13 13 0 0 1 7.500 23.500q0 4 4.500 7-8 .5-12.500-4.500A13 13 0 1 1 37 10Z" />
  <path class="mark__both" d="M32.200 10.900A15 15 0 0 1 26.700 30.900A13 13 0 0 1 32.200 10.900Z" />
</svg>`;
