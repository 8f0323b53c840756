/** A session with a team in real windows, on the built course: the console, the room, and what goes wrong between them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { serve, type Server } from '../../scripts/serve.js';
import { course } from '../modules/real-course.js';
import { Facilitator, heading, reads } from './facilitator.js';

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

const sitsDown = (before?: (context: BrowserContext) => Promise<unknown>) => Facilitator.sitsDown(browser, server.origin, before);

describe('A session with a team', () => {
  for (const plan of course.sessions.plans.filter(({ module }) => module === undefined || module === 'risks')) {
    it(`runs from beginning to end in two windows: ${plan.title}`, async () => {
      const facilitator = await sitsDown();
      await facilitator.run(plan);
      await facilitator.leaves();
    });
  }

  it('keeps two room screens together, in the hall and on the call', async () => {
    const facilitator = await sitsDown();
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
    const facilitator = await sitsDown();
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
    const facilitator = await sitsDown();
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
    const facilitator = await sitsDown();
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
    const facilitator = await sitsDown((context) => context.addInitScript(() => void (window.open = () => null)));
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
    const facilitator = await sitsDown((context) => context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel')));
    await facilitator.start(30);
    const room = await facilitator.openRoom();
    await reads(room, 'Welcome, and what we agree');
    await facilitator.press('Next part');
    await reads(room, 'Why people ask');
    await facilitator.leaves();
  });

  it('goes on when the network is cut after the start', async () => {
    const facilitator = await sitsDown();
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

  it('can be read from the back: nothing of a vote is below the edge of a screen of 1280 by 720, and no letter is small', async () => {
    const facilitator = await sitsDown();
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
