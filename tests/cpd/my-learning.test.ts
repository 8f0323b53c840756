import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { serveMyLearning } from '../fixtures/my-learning.js';

let site: Awaited<ReturnType<typeof serveMyLearning>>;
let browser: Browser;

before(async () => {
  // `npm test` finds a browser and names it; run alone, the test takes the one Debian installs.
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  [site, browser] = await Promise.all([serveMyLearning(), chromium.launch({ executablePath, args: ['--no-sandbox'] })]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** A learner with a browser of their own. */
async function learner(play: (page: Page, course: FrameLocator, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  context.setDefaultTimeout(8_000);
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(site.address);
    await play(page, page.frameLocator('iframe'), context);
  } finally {
    await context.close();
  }
  assert.deepEqual(faults, []);
}

const button = (page: Page | FrameLocator, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until an element says something: pages take their time on a busy machine. */
async function says(page: Page | FrameLocator, selector: string, expected: string | RegExp): Promise<void> {
  const right = (words: string): boolean => (typeof expected === 'string' ? words === expected : expected.test(words));
  const deadline = Date.now() + 8_000;
  let words = await page.locator(selector).innerText();
  while (!right(words) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    words = await page.locator(selector).innerText();
  }
  if (typeof expected === 'string') assert.equal(words, expected);
  else assert.match(words, expected);
}

describe('My learning', () => {
  it('opens the course in the page, and shows the record when the learner comes back', () =>
    learner(async (page, course) => {
      await says(page, 'h1', 'My learning');
      await button(page, 'Start').click();
      await says(course, '#entry', 'ab-initio 00:00:00');
      assert.equal(await page.locator('iframe').getAttribute('title'), 'A small course');
      assert.equal(await page.locator('h1').count(), 0);
      await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
      await button(course, 'Answer').click();
      await says(course, '#said', 'true 0');
      await button(page, 'Back to My learning').click();
      await button(page, 'Continue').waitFor();
      assert.equal(await page.locator('iframe').count(), 0);
      await says(page, 'cpd-attempts', /First attempt\s+Started .*\s+Time spent: 5 minutes\. Course version 1\.0\.0\.\s+In progress/);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    }));

  it('goes on where the learner left, after a reload in the middle of the course, with the time of both sessions', () =>
    learner(async (page, course) => {
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await page.reload();
      await says(course, '#entry', 'resume 00:05:00');
      await says(course, '#left', '1 answers');
      await button(course, 'Answer').click();
      await button(page, 'Back to My learning').click();
      await page.getByText('You were in Limits, at step 2 of 3.').waitFor();
      await says(page, 'cpd-attempts', /Time spent: 10 minutes/);
    }));

  it('keeps committed work when the browser is killed', () =>
    learner(async (page, course, context) => {
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await says(course, '#said', 'true 0');
      // A crash gives the course no chance to say anything more.
      const session = await context.newCDPSession(page);
      void session.send('Page.crash').catch(() => {});
      await page.waitForEvent('crash');
      const next = await context.newPage();
      await next.goto(site.address);
      await button(next, 'Continue').click();
      await says(next.frameLocator('iframe'), '#left', '1 answers');
    }));

  it('leaves the course with the Back button of the browser', () =>
    learner(async (page, course) => {
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await page.goBack();
      await button(page, 'Continue').waitFor();
      await says(page, 'cpd-attempts', /In progress/);
    }));

  it('offers the way back when the course has finished, and puts a passed attempt away', () =>
    learner(async (page, course) => {
      await button(page, 'Start').click();
      await button(course, 'Pass').click();
      await page.getByText('You have left the course. Your record is up to date.').waitFor();
      await button(page, 'Back to My learning').click();
      await button(page, 'Start again').waitFor();
      await says(page, 'cpd-attempts', /First attempt\s+Finished .*\s+Time spent: 5 minutes\. Score 85\. Course version 1\.0\.0\.\s+Passed/);
      assert.equal(await page.evaluate(() => localStorage.length), 0, 'nothing is left in localStorage');
      await page.reload();
      await page.getByText('You have passed.').waitFor();
      await says(page, 'cpd-attempts', /Passed/);
    }));

  it('leads back with the Back button of the browser after the course has finished', () =>
    learner(async (page, course) => {
      await button(page, 'Start').click();
      await button(course, 'Save and exit').click();
      await page.getByText('Your record is up to date.').waitFor();
      await page.goBack();
      await button(page, 'Continue').waitFor();
    }));

  it('starts a second attempt and keeps the first in the list', () =>
    learner(async (page, course) => {
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await button(page, 'Back to My learning').click();
      await button(page, 'Start again').click();
      await button(page, 'Keep this one').click();
      await button(page, 'Start again').click();
      await button(page, 'Start a new attempt').click();
      await says(course, '#entry', 'ab-initio 00:00:00');
      await says(course, '#left', '0 answers');
      await button(course, 'Answer').click();
      await button(page, 'Back to My learning').click();
      await button(page, 'Continue').waitFor();
      await says(page, 'cpd-attempts', /Second attempt[\s\S]*In progress[\s\S]*First attempt[\s\S]*Not finished/);
    }));

  it('answers a commit with "false" when the storage is full, and says so', () =>
    learner(async (page, course) => {
      await button(page, 'Start').click();
      await button(course, 'Answer').waitFor();
      await page.evaluate(() => {
        for (let size = 1 << 20; size >= 1; ) {
          try {
            localStorage.setItem(`filler${localStorage.length}`, 'x'.repeat(size));
          } catch {
            size >>= 1;
          }
        }
      });
      await button(course, 'Answer').click();
      await says(course, '#said', 'false 101');
      await page.getByText('This browser is not keeping your work.').waitFor();
      await button(page, 'Back to My learning').click();
      await page.getByRole('heading', { name: 'Your work is not being kept' }).waitFor();
      await says(page, 'cpd-storage-notice', /is full/);
      // While the page lives nothing is lost.
      await button(page, 'Continue').click();
      await says(course, '#left', '1 answers');
      await page.evaluate(() => localStorage.clear());
      await button(course, 'Answer').click();
      await says(course, '#said', 'true 0');
    }));

  it('says before anything is started that a browser with blocked storage keeps nothing', () =>
    learner(async (page, course, context) => {
      await context.addInitScript(() => {
        for (const storage of ['localStorage', 'indexedDB']) {
          Object.defineProperty(window, storage, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      });
      await page.reload();
      await page.getByText('does not let this page keep anything').waitFor();
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await says(course, '#said', 'false 101');
    }));

  it('keeps a finished attempt where it is while the browser has no archive', () =>
    learner(async (page, course, context) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await page.reload();
      await button(page, 'Start').click();
      await button(course, 'Pass').click();
      await button(page, 'Back to My learning').click();
      await page.getByText('You have passed.').waitFor();
      await page.reload();
      await page.getByText('You have passed.').waitFor();
      await button(page, 'Start again').click();
      await says(course, '#left', '0 answers');
    }));

  it('opens all the same when the archive never answers', () =>
    learner(async (page, course, context) => {
      await context.addInitScript(() => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      });
      await page.reload();
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await says(course, '#said', 'true 0');
    }));

  it('is not put off by what others left in the storage of the same site', () =>
    learner(async (page, course) => {
      await page.evaluate(() => {
        localStorage.setItem('making-sense.attempt.broken', '{"id":');
        localStorage.setItem('making-sense.attempt.foreign', '{"id":"foreign","cmi":{}}');
        localStorage.setItem('another-course', '{}');
      });
      await page.reload();
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await button(page, 'Back to My learning').click();
      await button(page, 'Continue').waitFor();
      assert.equal(await page.locator('cpd-attempts li').count(), 1);
    }));

  it('lets one tab at a time have the course', () =>
    learner(async (page, course, context) => {
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      const second = await context.newPage();
      await second.goto(site.address);
      await button(second, 'Continue').click();
      await second.getByRole('heading', { name: 'The course is open in another tab' }).waitFor();
      // Nor can the other tab close the attempt this one is in.
      await button(second, 'Start again').click();
      await button(second, 'Start a new attempt').click();
      await second.getByRole('heading', { name: 'The course is open in another tab' }).waitFor();
      await button(page, 'Back to My learning').click();
      await button(page, 'Continue').waitFor();
      await button(second, 'Continue').click();
      await says(second.frameLocator('iframe'), '#left', '1 answers');
    }));

  it('fits a phone and has no faults a checker can find', () =>
    learner(async (page, course) => {
      await button(page, 'Start').click();
      await button(course, 'Answer').click();
      await button(page, 'Back to My learning').click();
      await button(page, 'Continue').waitFor();
      await page.setViewportSize({ width: 320, height: 568 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), 'no sideways scrolling at 320 px');
      const { default: axe } = await import('axe-core');
      // Put in by the tools of the browser, so that the policy of the page stays as strict as it is.
      await page.evaluate(axe.source);
      const { passed, violations } = await page.evaluate(async () => {
        type Results = Record<'passes' | 'violations', { id: string }[]>;
        const results = await (window as unknown as { axe: { run(): Promise<Results> } }).axe.run();
        return { passed: results.passes.length, violations: results.violations.map(({ id }) => id) };
      });
      assert.deepEqual(violations, []);
      assert.ok(passed > 20, 'the checker found something to check');
    }));
});
