/** Measuring the built course in a browser: the first screen, every step, and what the LMS is asked. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Question } from '../../src/course/course.js';
import { Learner, type Seen } from '../../tests/journeys/learner.js';
import type { Fetched, Server } from '../serve.js';

/** The line a learner has. */
export type Line = 'slow 4G' | 'fast';

/** What the browser runs in every page, as it is. */
const inPage = [join(import.meta.dirname, '../../tests/journeys/seen.js'), join(import.meta.dirname, 'timed.js')];

declare global {
  interface Window {
    /** From `timed.js`. */
    pressTimed(element: Element): Promise<Omit<Pressed, 'kind' | 'heading'>>;
    fetchedForContinue(): string[];
  }
}

/** Opens a page of its own, cold, under a strict LMS: 1.6 Mbit/s, 150 ms and a quarter of the processor on slow 4G. */
async function open(browser: Browser, origin: string, course: string, line: Line): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  for (const path of inPage) await context.addInitScript({ path });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (line === 'slow 4G') {
    const bytesPerSecond = 1_600_000 / 8;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(`${origin}/lms.html?course=${encodeURIComponent(course)}`);
  await page.waitForFunction(() => window.host?.usableAt > 0, undefined, { timeout: 60_000 });
  return page;
}

/** Milliseconds from opening the frame until **Continue** can be pressed. */
export async function timeToContinue(browser: Browser, origin: string, course: string, line: Line): Promise<number> {
  const page = await open(browser, origin, course, line);
  const time = await page.evaluate(() => window.host.usableAt - window.host.openedAt);
  await page.context().close();
  return time;
}

/** What a first launch fetches and asks. */
export interface Launch {
  /** Until **Continue** works. */
  readonly fetched: readonly Fetched[];
  /** After that, while the first screen is read: its picture, and what comes next. */
  readonly ahead: readonly Fetched[];
  /** LMS calls. */
  readonly calls: number;
}

/** Launches the course once, and waits until it has come to rest. */
export async function firstLaunch(browser: Browser, server: Server, course: string): Promise<Launch> {
  server.fetched.length = 0;
  const page = await open(browser, server.origin, course, 'fast');
  await page.waitForTimeout(1000);
  const first = new Set(await page.frames()[1]!.evaluate(() => window.fetchedForContinue()));
  const fetched = server.fetched.filter(({ path }) => path.startsWith('/course/'));
  const calls = await page.evaluate(() => window.host.lms.calls());
  await page.context().close();
  return { fetched: fetched.filter(({ path }) => first.has(path)), ahead: fetched.filter(({ path }) => !first.has(path)), calls };
}

/** What one press did. */
export interface Pressed {
  readonly kind: Seen['kind'];
  readonly heading: string;
  readonly milliseconds: number;
  readonly calls: number;
  readonly changedValues: number;
  readonly commits: number;
}

/** A learner whose presses are timed in the page itself, from the press to the frame in which the next screen stands. */
class TimedLearner extends Learner {
  readonly pressed: Pressed[] = [];

  override async press(control: ReturnType<Learner['button']>): Promise<Seen> {
    const before = await this.see();
    const did = await control.evaluate((element) => window.pressTimed(element));
    this.pressed.push({ kind: before.kind, heading: before.heading, ...did });
    return this.see();
  }
}

/** Takes the whole course to a pass, and says what each press cost. */
export async function wholeCourse(browser: Browser, origin: string, course: string, questions: readonly Question[]): Promise<readonly Pressed[]> {
  const page = await open(browser, origin, course, 'fast');
  const learner = new TimedLearner(page.frames()[1]!, questions);
  const end = await learner.goOnUntil(({ kind }) => kind === 'results', { answers: 'right' });
  await page.context().close();
  if (end.heading !== 'You have passed') throw new Error(`A learner who answers everything rightly saw "${end.heading}".`);
  return learner.pressed;
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which a share of the measurements lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}
