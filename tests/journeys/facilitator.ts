/** Somebody who leads a session with a team, in a real browser. */
import assert from 'node:assert/strict';
import type { SessionPlan } from '../../src/course/session.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A facilitator at a computer. What the browser complains of fails the test at the end. */
export class Facilitator {
  private constructor(
    readonly context: BrowserContext,
    readonly console: Page,
    private readonly faults: string[],
  ) {}

  static async sitsDown(browser: Browser, origin: string, before: (context: BrowserContext) => Promise<unknown> = async () => undefined, path = '/course/group.html'): Promise<Facilitator> {
    const faults: string[] = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    await before(context);
    context.on('page', (page) => {
      page.on('console', (message) => message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED/.test(message.text()) && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(String(error.stack)));
      page.on('request', (request) => !request.url().startsWith(origin) && !/^(?:blob|data|about):/.test(request.url()) && faults.push(`to another origin: ${request.url()}`));
    });
    const page = await context.newPage();
    await page.goto(`${origin}${path}`);
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

  /** Runs a plan from its first part to the end of the session, a vote in every story. */
  async run(plan: SessionPlan): Promise<void> {
    await this.console.locator('.plans > li', { hasText: plan.title }).getByRole('button', { name: /^Start the/ }).click();
    const room = await this.openRoom();
    for (const [at, part] of plan.parts.entries()) {
      await reads(room, part.title);
      if (part.scenario !== undefined) {
        await this.press('Tell the story');
        if (await this.console.getByRole('button', { name: 'Go on to the story' }).count()) await this.press('Go on to the story');
        await this.press('Open the first vote');
        await this.count(5, 3);
        await this.press('Show the counts');
        await reads(room, '8 people voted');
        await this.console.locator('.follow__go').first().click();
      }
      if (at < plan.parts.length - 1) await this.press('Next part');
    }
    await this.press('Show the code of this part');
    await reads(room, /^[2-9A-Z]{3} [2-9A-Z]{3}$/);
    await this.press('End the session');
    await reads(room, 'Thank you. The session is closed.');
    await this.console.getByRole('heading', { name: 'Summary of the session' }).waitFor();
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

/** The heading of the room screen. */
export const heading = (page: Page): Promise<string> => page.locator('.room h1').first().innerText();
/** Waits until the room screen says so. */
export const reads = (page: Page, text: string | RegExp): Promise<void> => page.locator('.room').getByText(text).first().waitFor({ timeout: 10_000 });
