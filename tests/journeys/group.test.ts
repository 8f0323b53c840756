/** A session with a team in real windows, on the built course: the console, the room, and what goes wrong between them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { serve, type Server } from '../../scripts/serve.js';
import { packageAll, readBuild, readCourseFacts } from '../../scripts/package.js';
import { course } from '../modules/real-course.js';

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

/** A facilitator at a computer. What the browser complains of fails the test at the end. */
class Facilitator {
  private constructor(
    readonly context: BrowserContext,
    readonly console: Page,
    private readonly faults: string[],
  ) {}

  static async sitsDown(before: (context: BrowserContext) => Promise<unknown> = async () => undefined): Promise<Facilitator> {
    const faults: string[] = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    await before(context);
    context.on('page', (page) => {
      page.on('console', (message) => message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED/.test(message.text()) && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error.stack)));
      page.on('request', (request) => !request.url().startsWith(server.origin) && !/^(?:blob|data|about):/.test(request.url()) && faults.push(`to another origin: ${request.url()}`));
    });
    const page = await context.newPage();
    await page.goto(`${server.origin}/course/group.html`);
    return new Facilitator(context, page, faults);
  }

  async start(minutes: number): Promise<void> {
    await this.press(`Start the ${minutes} minutes`);
    await this.console.getByRole('heading', { name: /^Part 1 of/ }).waitFor();
  }

  async openRoom(): Promise<Page> {
    const [room] = await Promise.all([this.context.waitForEvent('page'), this.press('Open the room screen')]);
    return room;
  }

  press(name: string | RegExp, at = this.console): Promise<void> {
    return at.getByRole('button', { name }).first().click();
  }

  async count(...counts: number[]): Promise<void> {
    for (const [at, count] of counts.entries()) {
      const field = this.console.getByRole('textbox', { name: /^Votes for/ }).nth(at);
      await field.fill(String(count));
      await field.press('Tab');
    }
  }

  async leaves(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.faults, []);
  }
}

const heading = (page: Page): Promise<string> => page.locator('.room h1').first().innerText();
const reads = (page: Page, text: string | RegExp) => page.locator('.room').getByText(text).first().waitFor({ timeout: 10_000 });

describe('A session with a team', () => {
  for (const plan of course.sessions.plans) {
    it(`runs from beginning to end in two windows: ${plan.title}`, async () => {
      const facilitator = await Facilitator.sitsDown();
      await facilitator.console.getByRole('heading', { name: plan.title }).waitFor();
      await facilitator.console.locator('.plans > li', { hasText: plan.title }).getByRole('button', { name: /^Start the/ }).click();
      const room = await facilitator.openRoom();
      for (const [at, part] of plan.parts.entries()) {
        await reads(room, part.title);
        if (part.scenario !== undefined) {
          await facilitator.press('Tell the story');
          if (await facilitator.console.getByRole('button', { name: 'Go on to the story' }).count()) await facilitator.press('Go on to the story');
          await facilitator.press('Open the first vote');
          await facilitator.count(5, 3);
          await facilitator.press('Show the counts');
          await reads(room, '8 people voted');
          await facilitator.console.locator('.follow__go').first().click();
        }
        if (at < plan.parts.length - 1) await facilitator.press('Next part');
      }
      await facilitator.press('Show the code of this part');
      await reads(room, /^[2-9A-Z]{3} [2-9A-Z]{3}$/);
      await facilitator.press('End the session');
      await reads(room, 'Thank you. The session is closed.');
      await facilitator.console.getByRole('heading', { name: 'Summary of the session' }).waitFor();
      await facilitator.leaves();
    });
  }

  it('keeps two room screens together, in the hall and on the call', async () => {
    const facilitator = await Facilitator.sitsDown();
    await facilitator.start(60);
    const hall = await facilitator.openRoom();
    await reads(hall, 'Welcome, and what we agree');
    const call = await facilitator.context.newPage();
    await call.goto(hall.url());
    await reads(call, 'Welcome, and what we agree');
    await facilitator.press('Next part');
    await reads(hall, 'Where do you start from?');
    await reads(call, 'Where do you start from?');
    await facilitator.leaves();
  });

  it('shows the room no counts before they are revealed, then both, and never the notes', async () => {
    const facilitator = await Facilitator.sitsDown();
    await facilitator.start(30);
    const room = await facilitator.openRoom();
    await facilitator.press('Next part');
    await facilitator.press('Next part');
    await facilitator.press('Tell the story');
    await reads(room, 'Made-up example');
    await facilitator.press('Open the first vote');
    await reads(room, 'First vote: show a hand or a card');
    await facilitator.count(4, 11, 2);
    assert.doesNotMatch(await room.locator('.room').innerText(), /\b11\b/);
    await facilitator.press('Show the counts');
    await reads(room, '17 people voted');
    await facilitator.press('Vote again, after talking');
    await facilitator.count(1, 2, 14);
    await facilitator.press('Show the counts');
    await reads(room, 'After talking');
    assert.deepEqual(await room.locator('.votes tbody tr').allInnerTexts().then((rows) => rows.map((row) => row.match(/\d+/g)?.slice(-2))), [['4', '1'], ['11', '2'], ['2', '14']]);
    assert.doesNotMatch(await room.content(), /Put right|Listen for/);
    await facilitator.leaves();
  });

  it('comes back where it was when the console crashes, and the room never noticed', async () => {
    const facilitator = await Facilitator.sitsDown();
    await facilitator.start(60);
    const room = await facilitator.openRoom();
    for (let parts = 0; parts < 3; parts += 1) await facilitator.press('Next part');
    await facilitator.press('Tell the story');
    await facilitator.press('Open the first vote');
    await facilitator.count(6, 1, 9);
    await facilitator.press('Show the counts');
    await reads(room, '16 people voted');
    await facilitator.console.reload();
    await facilitator.console.getByRole('heading', { name: /^Part 4 of 7/ }).waitFor();
    await facilitator.press('Vote again, after talking');
    await reads(room, 'Second vote: after talking');
    await facilitator.leaves();
  });

  it('offers a session whose console was closed altogether', async () => {
    const facilitator = await Facilitator.sitsDown();
    await facilitator.start(30);
    await facilitator.press('Next part');
    await facilitator.console.close();
    const again = await facilitator.context.newPage();
    await again.goto(`${server.origin}/course/group.html`);
    await again.getByText('A session was left open on this computer').waitFor();
    await facilitator.press('Go on with it', again);
    await again.getByRole('heading', { name: /^Part 2 of 5/ }).waitFor();
    await facilitator.leaves();
  });

  it('runs in one window, with a drawer, where popups are blocked', async () => {
    const facilitator = await Facilitator.sitsDown((context) => context.addInitScript(() => void (window.open = () => null)));
    await facilitator.start(30);
    await facilitator.press('Open the room screen');
    await facilitator.console.getByText('This browser did not open a second window').waitFor();
    await facilitator.console.getByRole('region').or(facilitator.console.locator('.group__banner')).getByRole('button', { name: 'Use this window for both' }).click();
    assert.equal(await heading(facilitator.console), 'Welcome, and what we agree');
    assert.equal(await facilitator.console.getByText('Put right').isVisible(), false);
    await facilitator.console.getByText('Notes and controls').click();
    await facilitator.press('Next part');
    assert.equal(await heading(facilitator.console), 'Why people ask');
    await facilitator.leaves();
  });

  it('talks by postMessage where the browser has no BroadcastChannel', async () => {
    const facilitator = await Facilitator.sitsDown((context) => context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel')));
    await facilitator.start(30);
    const room = await facilitator.openRoom();
    await reads(room, 'Welcome, and what we agree');
    await facilitator.press('Next part');
    await reads(room, 'Why people ask');
    await facilitator.leaves();
  });

  it('goes on when the network is cut after the start', async () => {
    const facilitator = await Facilitator.sitsDown();
    await facilitator.start(90);
    const room = await facilitator.openRoom();
    await reads(room, 'Welcome, and what we agree');
    await facilitator.context.setOffline(true);
    for (let parts = 0; parts < 4; parts += 1) await facilitator.press('Next part');
    await facilitator.press('Tell the story');
    await reads(room, 'Before this story');
    await facilitator.press('Go on to the story');
    await facilitator.press('Open the first vote');
    await reads(room, 'First vote: show a hand or a card');
    await facilitator.leaves();
  });

  it('keeps a summary with counts, times and actions, and no more', async () => {
    const facilitator = await Facilitator.sitsDown();
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

  for (const plan of course.sessions.plans) {
    it(`prints the pack of the ${plan.minutes} minutes: guide, stories, register, cards, actions, evaluation`, async () => {
      const facilitator = await Facilitator.sitsDown();
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

  it('can be read from the back: nothing of a vote is below the edge of a screen of 1280 by 720, and no letter is small', async () => {
    const facilitator = await Facilitator.sitsDown();
    await facilitator.start(60);
    const room = await facilitator.openRoom();
    await room.setViewportSize({ width: 1280, height: 720 });
    for (let parts = 0; parts < 3; parts += 1) await facilitator.press('Next part');
    await facilitator.press('Tell the story');
    await facilitator.press('Open the first vote');
    await reads(room, 'First vote');
    const { below, smallest } = await room.evaluate(() => ({
      below: document.documentElement.scrollHeight - window.innerHeight,
      smallest: Math.min(...[...document.querySelectorAll('.cards span, .room__foot, .room h1, .letter')].map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
    }));
    assert.ok(below <= 0, `${below} pixels are below the edge`);
    assert.ok(smallest >= 20, `the smallest letters have ${smallest} pixels`);
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
        await page.getByRole('button', { name: 'Start the 30 minutes' }).click();
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
