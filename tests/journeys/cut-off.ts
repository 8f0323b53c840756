/** Learners of My learning whose network, or whose storage, goes away in the middle of what they do. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.js';
import type { Course } from '../../src/content/read-course.js';
import { course } from '../modules/real-course.js';
import { Learner } from './learner.js';
import { type Line, lineTo } from './line.js';

/** What goes wrong with the storage of a browser. */
export type StorageFault = 'cleared' | 'full' | 'denied';

export interface Place {
  readonly line: Line;
  /** Bytes of a whole first visit, until everything is on the device. */
  readonly whole: number;
  /** A first visit on which the line is cut after so many bytes, and a second one. */
  firstVisit(cutAfter: number): Promise<void>;
  /** So many things done; then the storage has this fault for one more, and then none. */
  storageFault(fault: StorageFault, after: number): Promise<void>;
  close(): Promise<void>;
}

export async function cutOff(): Promise<Place> {
  const server = await serve({ '/site/': { folder: join(import.meta.dirname, '../../dist/course') } });
  const line = await lineTo(server.origin);
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const address = `${line.origin}/site/my-learning.html`;
  const whole = await bytesOfVisit(browser, line, address);
  return {
    line,
    whole,
    firstVisit: (cutAfter) => withPage(browser, (page) => firstVisit(page, line, address, cutAfter)),
    storageFault: (fault, after) => withPage(browser, (page) => storageFault(page, address, fault, after)),
    async close() {
      await browser.close();
      await line.close();
      await server.close();
    },
  };
}

async function withPage(browser: Browser, play: (page: Page) => Promise<void>): Promise<void> {
  const context: BrowserContext = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  await context.addInitScript({ path: join(import.meta.dirname, 'seen.js') });
  try {
    await play(await context.newPage());
  } finally {
    await context.close();
  }
}

const kept = (page: Page): Promise<void> => page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));

async function bytesOfVisit(browser: Browser, line: Line, address: string): Promise<number> {
  await withPage(browser, async (page) => {
    await page.goto(address);
    await kept(page);
  });
  return line.passed;
}

async function firstVisit(page: Page, line: Line, address: string, cutAfter: number): Promise<void> {
  line.cutAfter(cutAfter);
  await page.goto(address).catch(() => {});
  // Whatever can be done is done; what cannot must not stop the next visit.
  const began = await page.getByRole('button', { name: 'Start', exact: true }).click({ timeout: 2_000 }).then(() => true, () => false);
  if (began) await page.frameLocator('iframe').getByRole('button', { name: 'Continue', exact: true }).first().click({ timeout: 2_000 }).catch(() => {});
  line.mend();
  await page.goto(address);
  const learner = await enter(page);
  await learner.goOnUntil(({ kind }) => kind === 'reading', { answers: 'right' });
  const { heading } = await learner.goOn({ answers: 'right' });
  // Now everything comes onto the device after all, and the line is not needed any more.
  await kept(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  line.cutAfter(0);
  await page.reload();
  assert.equal((await (await learnerIn(page)).goOn({ answers: 'right' })).heading, heading, 'the learner is where they were');
  line.mend();
}

async function storageFault(page: Page, address: string, fault: StorageFault, after: number): Promise<void> {
  await page.addInitScript(faultsOfStorage);
  await page.goto(address);
  let learner = await enter(page);
  const manner = { answers: 'right' } as const;
  for (let done = 0; done < after; done += 1) await learner.goOn(manner);
  // The course home leads on without anything to keep.
  if ((await learner.see()).kind === 'home') await learner.goOn(manner);
  if (fault === 'cleared') await page.evaluate(() => localStorage.clear());
  else await refuse(page, fault === 'full' ? 'QuotaExceededError' : 'SecurityError');
  await learner.goOn(manner);
  if (fault !== 'cleared') {
    await page.getByText('This browser is not keeping your work.').waitFor();
    await refuse(page, undefined);
  }
  const place = await learner.goOn(manner);
  await learner.frame.locator('course-saved-line', { hasText: 'Saved at' }).waitFor();
  await page.reload();
  learner = await learnerIn(page);
  const home = await learner.see();
  assert.equal(home.kind, 'home');
  const again = place.kind === 'home' ? home : await learner.goOn(manner);
  assert.equal(again.heading, place.heading, `${fault} after ${after}: the learner is where they were`);
}

async function enter(page: Page): Promise<Learner> {
  await page.getByRole('main').getByRole('button', { name: /^(?:Start|Continue)$/ }).click();
  return learnerIn(page);
}

async function learnerIn(page: Page): Promise<Learner> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  assert.ok(frame);
  await frame.waitForURL(/index\.html/);
  const learner = new Learner(frame, questionsOf(course));
  await learner.arrive();
  return learner;
}

function questionsOf({ texts }: Course) {
  return Object.values(texts).flatMap(({ questions }) => Object.values(questions));
}

declare global {
  interface Window {
    /** From now on every write fails with this fault; without one, none does. */
    refuseStorage(fault: string | undefined): void;
  }
}

/** The page and the frame of the course share one storage, and so its fault. */
async function refuse(page: Page, fault: string | undefined): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate((name) => window.refuseStorage(name), fault);
}

function faultsOfStorage(): void {
  const set = Storage.prototype.setItem;
  let refused: string | undefined;
  window.refuseStorage = (fault) => {
    refused = fault;
  };
  Storage.prototype.setItem = function (key, value) {
    if (refused !== undefined) throw new DOMException('refused', refused);
    set.call(this, key, value);
  };
}
