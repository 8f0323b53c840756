/** The way into the course and back out of it: one tab, one attempt, one frame. */
import type { Api12 } from '../../scorm/lms/launch.js';
import type { LaunchedCourse, LaunchHooks, OnDeviceLms } from '../../scorm/lms/on-device-lms.js';
import { courseSource } from './course-source.js';
import type { CpdMyLearning, MyLearning } from './cpd-my-learning.js';
import { onlyTab } from './only-tab.js';

declare global {
  interface Window {
    /** Where a SCORM 1.2 course looks for its LMS. */
    API?: Api12;
  }
}

/** Named in the address, so that a reload comes back to the course and Back leaves it. */
const IN_COURSE = '#course';
const LOOKING_BACK = '#looking-back';

export interface CourseDoorOptions {
  readonly page: CpdMyLearning;
  readonly lms: OnDeviceLms;
  /** Of the course. */
  readonly title: string;
  /** Shows the record again. */
  readonly show: (more?: Partial<MyLearning>) => Promise<void>;
}

export class CourseDoor {
  readonly #options: CourseDoorOptions;
  #launched: LaunchedCourse | undefined;
  #opening = false;
  #release = (): void => {};

  constructor(options: CourseDoorOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#launched !== undefined;
  }

  /** Whether the address says that the course is open. */
  isAddress(): boolean {
    return location.hash === IN_COURSE;
  }

  /** After a reload: back to the course if it was open. */
  async resume(): Promise<void> {
    if (location.hash === LOOKING_BACK) leaveAddress();
    if (!this.isAddress()) return;
    // The tab that was reloaded may still hold the course for a moment.
    if (this.#options.page.model?.learner && (await this.#options.lms.open())) await this.open();
    else leaveAddress();
  }

  /** Opens the course on the open attempt, or on a new one. */
  async open(attempt: 'open' | 'new' = 'open'): Promise<void> {
    await this.#enter(IN_COURSE, async (hooks) => {
      // Only now: until this tab has the course, another may be writing to the open attempt.
      if (attempt === 'new') await this.#options.lms.startAgain();
      return this.#options.lms.launch(hooks);
    });
  }

  /** Opens the course on an attempt that is over; nothing is written to it. */
  async review(id: string): Promise<void> {
    await this.#enter(LOOKING_BACK, (hooks) => this.#options.lms.review(id, hooks));
  }

  /** Closes the course and shows the record. */
  async close(): Promise<void> {
    const course = this.#launched;
    if (!course) return;
    this.#launched = undefined;
    leaveAddress();
    // Without its frame the course saves and finishes; only then is there a record to show.
    const { page, show } = this.#options;
    const { course: _frame, ...model } = page.model!;
    page.model = model;
    await page.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    delete window.API;
    await course.end();
    this.#release();
    await show();
    page.querySelector<HTMLElement>('h1')?.focus();
  }

  async #enter(address: string, launch: (hooks: LaunchHooks) => Promise<LaunchedCourse | undefined>): Promise<void> {
    if (this.#launched || this.#opening) return;
    this.#opening = true;
    try {
      const tab = await onlyTab('making-sense.course');
      if (!tab) {
        leaveAddress();
        return await this.#options.show({ trouble: 'other-tab' });
      }
      this.#release = tab;
      const launched = await launch({
        onCommit: (kept) => this.#tell({ unkept: !kept }),
        onFinish: () => {
          // Not while the page itself goes away: a reload must come back to the course.
          setTimeout(() => {
            leaveAddress();
            this.#tell({ finished: true });
          });
        },
      });
      if (!launched) return tab();
      this.#launched = launched;
      window.API = launched.api;
      if (location.hash !== address) history.pushState(null, '', address);
      document.title = this.#options.title;
      const { page } = this.#options;
      page.model = { ...page.model!, course: { source: courseSource(document), finished: false, unkept: false, review: address === LOOKING_BACK } };
    } finally {
      this.#opening = false;
    }
  }

  #tell(change: Partial<NonNullable<MyLearning['course']>>): void {
    const { page } = this.#options;
    const model = page.model;
    if (model?.course) page.model = { ...model, course: { ...model.course, ...change } };
  }
}

function leaveAddress(): void {
  if (location.hash === IN_COURSE || location.hash === LOOKING_BACK) history.replaceState(null, '', location.pathname + location.search);
}
