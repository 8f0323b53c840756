/** What is left of a session on paper and in a file, and where a session is opened from. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { type Browser, chromium } from 'playwright-core';
import { serve, type Server } from '../../scripts/serve.js';
import { packageAll, readBuild, readCourseFacts } from '../../scripts/package.js';
import { course } from '../modules/real-course.js';
import { Facilitator } from './facilitator.js';

const root = join(import.meta.dirname, '../..');

let server: Server;
let browser: Browser;

before(async () => {
  server = await serve({ '/course/': { folder: join(root, 'dist/course') } });
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});
after(async () => {
  await browser.close();
  await server.close();
});

const sitsDown = () => Facilitator.sitsDown(browser, server.origin);

describe('After a session with a team', () => {
  it('keeps a summary with counts, times and actions, and no more', async () => {
    const facilitator = await sitsDown();
    await facilitator.start(30);
    await facilitator.press('Next part');
    await facilitator.press('Next part');
    await facilitator.press('Tell the story');
    await facilitator.press('Open the first vote');
    await facilitator.count(4, 11, 2);
    await facilitator.console.getByLabel('Actions of the team').fill('A line on requests in our welcome letter, by March');
    await facilitator.press('End the session');
    await facilitator.console.getByText('A line on requests in our welcome letter, by March').waitFor();
    const [download] = await Promise.all([facilitator.console.waitForEvent('download'), facilitator.press('Save as a file (.json)')]);
    const summary = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(summary).sort(), ['actions', 'began', 'course', 'date', 'decisions', 'ended', 'endings', 'minutes', 'parts', 'plan', 'version']);
    assert.match(JSON.stringify(summary.decisions), /"first":11/);
    await facilitator.press('Delete it and choose another plan');
    assert.equal(await facilitator.console.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })), '{}');
    await facilitator.leaves();
  });

  for (const plan of course.sessions.plans.filter(({ module }) => module === undefined || module === 'ethics')) {
    it(`prints the pack of “${plan.title}”: guide, stories, register, cards, actions, evaluation`, async () => {
      const facilitator = await sitsDown();
      const [paper] = await Promise.all([facilitator.context.waitForEvent('page'), facilitator.console.locator('.plans > li', { hasText: plan.title }).getByRole('link', { name: 'Print the pack' }).click()]);
      await paper.getByRole('heading', { name: plan.title }).waitFor();
      for (const sheet of ['Minute by minute', 'Keeping it safe', 'Part by part', 'Register', 'Ballot cards', 'Action sheet', 'How was it?']) await paper.getByRole('heading', { name: sheet }).waitFor();
      assert.deepEqual(await paper.getByRole('columnheader').allInnerTexts().then((all) => ['Name', 'Role', 'Team', 'In', 'Out'].every((column) => all.includes(column))), true);
      await paper.emulateMedia({ media: 'print' });
      assert.equal(await paper.getByRole('button', { name: 'Print the pack' }).isVisible(), false);
      const sheets = ((await paper.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
      assert.ok(sheets >= 7 && sheets <= 40, `${sheets} sheets`);
      await facilitator.leaves();
    });
  }
});

describe('A trust that wrote its own file', () => {
  it('finds its logo and its colours on the console and on the pack', async () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#003087"/></svg>';
    const facilitator = await Facilitator.sitsDown(browser, server.origin, async (context) => {
      await context.route('**/trust.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify({ name: 'Example Trust', logo: 'our-logo.svg', colours: { brand: '#003087', brandStrong: '#001f5c' } }) }));
      await context.route('**/our-logo.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: logo }));
    });
    await facilitator.console.getByRole('img', { name: 'Example Trust' }).waitFor();
    const [paper] = await Promise.all([facilitator.context.waitForEvent('page'), facilitator.console.getByRole('link', { name: 'Print the pack' }).first().click()]);
    await paper.getByRole('img', { name: 'Example Trust' }).waitFor();
    assert.equal(await paper.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--trust-brand')), '#003087');
    await facilitator.leaves();
  });
});

describe('“Run this with a team”', () => {
  it('opens a window of its own from the course home', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${server.origin}/course/index.html?route=full`);
    const [opened] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Run this with a team' }).click()]);
    await opened.getByRole('heading', { name: 'Run this with a team' }).waitFor();
    assert.ok(page.url().includes('index.html'), 'the course stays open');
    await context.close();
  });

  it('goes there in the same window where popups are blocked', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.addInitScript(() => void (window.open = () => null));
    const page = await context.newPage();
    await page.goto(`${server.origin}/course/index.html?route=full`);
    await page.getByRole('link', { name: 'Run this with a team' }).click();
    await page.waitForURL(/group\.html$/);
    await page.getByRole('heading', { name: 'Run this with a team' }).waitFor();
    await context.close();
  });

  it('is inside every package, and runs from it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'making-sense-group-'));
    const packages = packageAll(readBuild(join(root, 'dist/course'), readCourseFacts(readFileSync(join(root, 'modules/course.md'), 'utf8'))));
    assert.ok(packages.length >= 4);
    for (const { name, bytes } of packages) {
      const files = unzipSync(bytes);
      assert.ok(files['group.html'], name);
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true });
        writeFileSync(join(folder, name, path), content);
      }
    }
    const packed = await serve(Object.fromEntries(packages.map(({ name }) => [`/${name}/`, { folder: join(folder, name) }])));
    const page = await browser.newPage();
    try {
      for (const { name } of packages) {
        await page.goto(`${packed.origin}/${name}/group.html`);
        await page.getByRole('button', { name: 'Start the 30 minutes' }).first().click();
        await page.getByRole('heading', { name: /^Part 1 of/ }).waitFor();
        await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
      }
    } finally {
      await page.close();
      await packed.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('The code of a group', () => {
  it('is read off the room screen and counts in a learner’s own course', async () => {
    const facilitator = await sitsDown();
    await facilitator.start(30);
    await facilitator.press('Next part');
    await facilitator.press('Show the code of this part');
    const code = await facilitator.console.locator('.room__code').innerText();
    const learner = await facilitator.context.newPage();
    await learner.goto(`${server.origin}/course/index.html?route=full`);
    await learner.getByLabel('A code from your group').fill('nonsense');
    await learner.getByRole('button', { name: 'Use the code' }).click();
    await learner.getByText('Type the six letters and numbers as the room screen showed them').waitFor();
    await learner.getByLabel('A code from your group').fill(code.toLowerCase());
    await learner.keyboard.press('Enter');
    await learner.getByText('“Why people ask” is in your record: 2 steps done, 5 minutes with others, 5 in all.').waitFor();
    await learner.reload();
    await learner.getByRole('link', { name: 'Run this with a team' }).waitFor();
    await learner.locator('.contents > li', { hasText: 'Ethics' }).locator('.contents__state').getByText('In progress').waitFor();
    await facilitator.leaves();
  });
});
