/**
 * The built course in Firefox: every step, wide and narrow, and the way through it with the keyboard alone. Firefox is
 * Debian's (`apt-get install firefox-esr`), driven by WebDriver BiDi; that cannot emulate forced colours or print.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { everyStep, violations } from '../journeys/every-step.js';
import { openSite, type Site } from '../journeys/open-course.js';

const seenSource = readFileSync(join(import.meta.dirname, '../journeys/seen.js'), 'utf8');
const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
let site: Site;
let browser: Browser;

before(async () => {
  assert.ok(existsSync(executablePath), `There is no Firefox at ${executablePath}. Install it (apt-get install firefox-esr), or name it in FIREFOX_PATH.`);
  site = await openSite();
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Launches the course in a strict LMS, as a learner would, in a window of this size. */
async function launch(route: string, width: number, height: number): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(`${site.server.origin}/lms.html?lms=standard&course=${encodeURIComponent(`/course/index.html?route=${route}`)}`);
  const frame = await page.waitForFrame((each) => each.url().includes('/course/index.html'));
  await frame.waitForSelector('h1');
  await frame.evaluate(seenSource);
  return { page, frame };
}

/** The two things that looking at every step asks of a frame, in the order in which this driver takes them. */
const asLearner = (frame: Frame) =>
  ({
    frame: {
      evaluate: (...given: Parameters<Frame['evaluate']>) => frame.evaluate(...given),
      waitForFunction: (test: (arg: unknown) => unknown, arg: unknown, options: object) => frame.waitForFunction(test, { ...options, polling: 20 }, arg),
    },
  }) as unknown as Parameters<typeof everyStep>[1];

describe('In Firefox', () => {
  for (const [width, height] of [[1280, 800], [320, 640]] as const) {
    it(`every step passes axe and fits the width, ${width} wide`, async () => {
      const { page, frame } = await launch('explore', width, height);
      const learner = asLearner(frame);
      const found: string[] = [];
      const met = await everyStep(site, learner, async (step) => {
        found.push(...(await violations(learner.frame)).map((each) => `${step}: ${each}`));
        const over = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) found.push(`${step}: ${over} px too wide`);
      });
      assert.ok(met > 100, `only ${met} steps were met`);
      assert.deepEqual(found, []);
      await page.close();
    });
  }

  it('a learner reads on with the keyboard alone, and the focus goes to each new heading', async () => {
    const { page, frame } = await launch('full', 1024, 500);
    const heading = () => frame.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');
    for (let step = 0; step < 4; step += 1) {
      const before = await heading();
      await tabTo(page, frame, 'Continue');
      await page.keyboard.press('Enter');
      await frame.waitForFunction((old) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent?.trim() !== old, { timeout: 10_000 }, before);
    }
    await page.close();
  });
});

/** Presses Tab until the button with these words has the focus, and the focus can be seen. */
async function tabTo(page: Page, frame: Frame, name: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await frame.evaluate((words) => document.activeElement?.tagName === 'BUTTON' && document.activeElement.textContent?.trim() === words && document.activeElement.matches(':focus-visible'), name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`"${name}" cannot be reached with the keyboard`);
}
