/** Phones vote in a session: a real server, a console, a room screen and two phones, on the built course. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type GroupServer, startServer } from '../../server/server.js';
import { violations } from './every-step.js';
import { Facilitator, reads } from './facilitator.js';

const root = join(import.meta.dirname, '../..');
const secret = 'the-secret-of-this-journey';
let server: GroupServer;
let browser: Browser;

const start = (port = 0): Promise<GroupServer> =>
  startServer({ folder: join(root, 'dist/course'), port, host: '127.0.0.1', secret, say: () => undefined }, (taken) => `http://127.0.0.1:${taken}`);

before(async () => {
  server = await start();
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Somebody with a phone of their own. */
class Phone {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly faults: string[],
  ) {}

  static async joins(address: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|WebSocket/.test(message.text()) && faults.push(message.text()));
    page.on('request', (request) => new URL(request.url()).host !== new URL(server.address).host && !request.url().startsWith('data:') && faults.push(`to another origin: ${request.url()}`));
    await page.goto(address);
    return new Phone(context, page, faults);
  }

  says = (text: string | RegExp): Promise<void> => this.page.getByText(text).first().waitFor({ timeout: 30_000 });
  chooses = (letter: string): Promise<void> => this.page.locator(`.phone__choice[value="${letter}"]`).tap();

  async leaves(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.faults, []);
  }
}

/** A session at its first vote, with the address that the room's picture holds. */
async function atVote(): Promise<{ facilitator: Facilitator; room: Page; address: string }> {
  const facilitator = await Facilitator.sitsDown(browser, server.address, async () => undefined, `/group.html#lead=${secret}`);
  await facilitator.start(30);
  assert.doesNotMatch(facilitator.console.url(), /lead/, 'the secret is not left in the address bar');
  const room = await facilitator.openRoom();
  await facilitator.press('Votes from phones');
  await reads(room, 'Vote with your phone');
  assert.deepEqual(await violations(room.mainFrame()), []);
  const address = `http://${await room.locator('.join__address').innerText()}#${(await room.locator('.join__code').innerText()).replace(' ', '')}`;
  await facilitator.press('Take it off the screen');
  await facilitator.press('Next part');
  await facilitator.press('Next part');
  await facilitator.press('Tell the story');
  return { facilitator, room, address };
}

const counts = (room: Page): Promise<string[][]> => room.locator('.votes tbody tr').allInnerTexts().then((rows) => rows.map((row) => row.match(/\d+/g)?.slice(-1) ?? []));

describe('Votes from phones', () => {
  it('count with the hands of those who have none, can be changed, and are asked again after talking', async () => {
    const { facilitator, room, address } = await atVote();
    const one = await Phone.joins(address);
    await one.says('You are in');
    await facilitator.press('Open the first vote');
    await one.chooses('A');
    await one.says('Your vote is in: A');
    assert.deepEqual(await violations(one.page.mainFrame()), []);
    const late = await Phone.joins(address);
    await late.chooses('B');
    await late.says('Your vote is in: B');
    await one.chooses('B');
    await one.says('Your vote is in: B');
    await facilitator.console.getByText('2 by phone').waitFor();
    await facilitator.console.getByText('2 phones have joined.').waitFor();
    await facilitator.count(3, 0, 1);
    assert.doesNotMatch(await room.locator('.room').innerText(), /by phone|\b3\b/, 'the room sees no count yet');
    await facilitator.press('Show the counts');
    await reads(room, '6 people voted');
    assert.deepEqual(await counts(room), [['3'], ['2'], ['1']]);
    await one.says('Your vote was counted');
    await facilitator.press('Vote again, after talking');
    await one.says('Choose one');
    await one.chooses('C');
    await one.says('Your vote is in: C');
    await facilitator.press('Show the counts');
    await reads(room, 'After talking');
    assert.deepEqual(await counts(room), [['0'], ['0'], ['1']]);
    await facilitator.press('End the session');
    await one.says('The session is over');
    assert.equal(await one.page.evaluate(() => localStorage.length), 0, 'the phone keeps nothing');
    await one.leaves();
    await late.leaves();
    await facilitator.leaves();
  });

  it('survive a console that crashes, phones that lose the network, and a server that is started again', async () => {
    const { facilitator, room, address } = await atVote();
    const [one, other] = await Promise.all([Phone.joins(address), Phone.joins(address)]);
    await one.says('You are in');
    await other.says('You are in');
    await facilitator.press('Open the first vote');
    await one.chooses('A');
    await one.says('Your vote is in: A');
    await facilitator.console.reload();
    await facilitator.console.getByText('1 by phone').waitFor();
    await other.chooses('A');
    await facilitator.console.getByText('2 by phone').waitFor();

    const { port } = server;
    await server.close();
    await one.says('No connection');
    await facilitator.console.getByText('The connection to phones is lost').waitFor();
    await facilitator.count(0, 4);
    await other.chooses('C');
    server = await start(port);
    await facilitator.console.getByText('2 phones have joined.').waitFor({ timeout: 30_000 });
    await other.says('Your vote is in: C');
    await one.says('Your vote is in: A');
    await facilitator.console.getByText('6 counted.').waitFor();
    await facilitator.press('Show the counts');
    await reads(room, '6 people voted');
    assert.deepEqual(await counts(room), [['1'], ['4'], ['1']]);
    await one.leaves();
    await other.leaves();
    await facilitator.leaves();
  });

  it('are refused without the right code, and offered on no other server', async () => {
    const stranger = await Phone.joins(`${server.address}/join`);
    await stranger.page.getByLabel('Code').fill('no');
    await stranger.page.getByRole('button', { name: 'Join' }).tap();
    await stranger.says('Type the eight letters and numbers of the room screen');
    assert.deepEqual(await violations(stranger.page.mainFrame()), []);
    await stranger.page.getByLabel('Code').fill('abcd-efgh');
    await stranger.page.getByRole('button', { name: 'Join' }).tap();
    await stranger.says('No session has this code now');
    await stranger.leaves();
    const facilitator = await Facilitator.sitsDown(browser, server.address, async () => undefined, '/group.html');
    await facilitator.start(30);
    await facilitator.press('Votes from phones');
    await facilitator.console.getByText('Open the address that the server printed').waitFor();
    await facilitator.leaves();
  });
});
