/** The screens beside the course, fetched when one is opened; `course-player.ts` shows them in place of the screen. */
import { html } from 'lit';
import './course-reading-help.js';
import './course-shelf.js';
import type { Aside } from './events-beside.js';

/** What is shown for each. */
export const asides: Readonly<Record<Aside, () => unknown>> = {
  reading: () => html`<course-reading-help></course-reading-help>`,
  shelf: () => html`<course-shelf></course-shelf>`,
};
