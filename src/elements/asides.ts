/** The screens beside the course, fetched when one is opened; `course-player.ts` shows them in place of the screen. */
import { html } from 'lit';
import type { Trust } from '../course/trust.js';
import './course-reading-help.js';
import './course-shelf.js';
import './course-statement.js';
import type { Aside } from './events-beside.js';

/** What is shown for each. */
export const asides: Readonly<Record<Aside, (course: string, trust?: Trust) => unknown>> = {
  reading: () => html`<course-reading-help></course-reading-help>`,
  statement: (course, trust) => html`<course-statement .course=${course} .trust=${trust}></course-statement>`,
  shelf: () => html`<course-shelf></course-shelf>`,
};
