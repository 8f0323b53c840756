/** One learner at one LMS: launches, leaves, comes back, and looks at what the LMS says of them. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Course } from '../../src/content/read-course.js';
import { everyLms, type LmsId } from '../lms/profiles.js';
import { Learner } from './learner.js';
import type { State } from './open-course.js';

/** Where the course runs: `device` is My learning, the others are the strict LMSs and what they stand in for. */
export type Lms = 'device' | LmsId;

/** What the strict LMS stores. */
interface Store {
  readonly cmi: Record<string, string>;
  launches: number;
  active?: boolean;
}

export class Visit {
  private readonly faults: string[] = [];
  private readonly is2004: boolean;

  constructor(
    readonly lms: Lms,
    readonly page: Page,
    readonly origin: string,
    private readonly course: Course,
  ) {
    this.is2004 = everyLms.some(({ id, version }) => id === lms && version === '2004');
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text())) this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`error: ${error.stack ?? error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url)) this.faults.push(`request to another origin: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`${response.status()} for ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      // Leaving a page stops what it was still fetching.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.faults.push(`not fetched: ${request.url()}`);
    });
  }

  /** Launches the course, as the package for this LMS says or at another address, and waits until it has opened. */
  async launch(address = `/course/index.html?route=full${this.is2004 ? '&scorm=2004' : ''}`): Promise<Learner> {
    if (this.lms === 'device') {
      await this.page.goto(`${this.origin}/course/my-learning.html`);
      await this.page.getByRole('main').getByRole('button', { name: /^(?:Start|Continue)$/ }).click();
    } else {
      await this.page.goto(`${this.origin}/lms.html?lms=${this.lms}&course=${encodeURIComponent(address)}`);
    }
    return this.arrive();
  }

  /** The learner in the course that is open in this page. */
  async arrive(): Promise<Learner> {
    const frame = await (await this.page.waitForSelector('iframe')).contentFrame();
    assert.ok(frame);
    await frame.waitForURL(/index\.html/);
    const questions = Object.values(this.course.texts).flatMap((text) => Object.values(text.questions));
    const learner = new Learner(frame, questions);
    await learner.arrive();
    return learner;
  }

  /** Leaves by Save and exit, as the course offers it. */
  async saveAndExit(learner: Learner): Promise<void> {
    await learner.frame.getByRole('navigation').getByRole('button', { name: 'Save and exit' }).click();
    await learner.frame.getByText('You can close this window.').waitFor();
    await this.closeWindow();
  }

  /** Leaves by closing the window, as people do. */
  async closeWindow(): Promise<void> {
    await this.page.goto('about:blank');
  }

  /** Leaves, comes back, and goes on to where the learner was. */
  async leaveAndResume(learner: Learner, how: 'Save and exit' | 'close the window'): Promise<Learner> {
    if (how === 'Save and exit') await this.saveAndExit(learner);
    else await this.closeWindow();
    const again = await this.launch();
    if ((await again.see()).kind === 'home') await again.press(again.button('Continue'));
    return again;
  }

  /** The status that says passed or failed. */
  standing(): Promise<string> {
    return this.stored(this.is2004 ? 'cmi.success_status' : 'cmi.core.lesson_status');
  }

  /** What a strict LMS holds of an element, once it was committed. */
  async stored(element: string): Promise<string> {
    return (await this.store()).cmi[element] ?? '';
  }

  async store(): Promise<Store> {
    await this.atOrigin();
    return this.page.evaluate(() => JSON.parse(window.localStorage.getItem('strict-lms') ?? '{"cmi":{},"launches":0}') as Store);
  }

  /** Puts something else into what a strict LMS holds. Call it while the course is closed. */
  async putStored(element: string, value: string): Promise<void> {
    const store = await this.store();
    store.cmi[element] = value;
    await this.page.evaluate((text) => window.localStorage.setItem('strict-lms', text), JSON.stringify(store));
  }

  /** Signs in again, where a launch that never ended stands in the way of the next. */
  async signIn(): Promise<void> {
    const store = await this.store();
    store.active = false;
    await this.page.evaluate((text) => window.localStorage.setItem('strict-lms', text), JSON.stringify(store));
  }

  /** The words of My learning, after the course was left. */
  async myLearning(): Promise<string> {
    await this.page.goto(`${this.origin}/course/my-learning.html`);
    await this.page.getByRole('heading', { name: 'My learning', level: 1 }).waitFor();
    return this.page.getByRole('main').innerText();
  }

  /** What the browser keeps, for a later visit. */
  keep(): Promise<State> {
    return this.page.context().storageState();
  }

  /** Ends the visit. Fails if anything left the origin, broke the security policy or was logged as an error. */
  async end(): Promise<void> {
    await this.page.context().close();
    assert.deepEqual(this.faults, []);
  }

  /** A page of the origin from which its storage can be read: any, if one is open. */
  private async atOrigin(): Promise<void> {
    if (!this.page.url().startsWith(this.origin)) await this.page.goto(`${this.origin}/empty.html`);
  }
}
