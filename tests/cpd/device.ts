/** A browser with the built My learning over a small course, and people who sit down at it. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { serveMyLearning } from '../fixtures/my-learning.js';

export interface Seat {
  readonly page: Page;
  /** The course, while it is open. */
  readonly course: FrameLocator;
  readonly context: BrowserContext;
  readonly address: string;
  button(name: string | RegExp): ReturnType<Page['getByRole']>;
  /** Opens a page of My learning by its name in the masthead. */
  turnTo(name: string): Promise<void>;
  /** Everything the browser holds for this site. */
  holds(): Promise<{ readonly local: Record<string, string>; readonly archive: readonly unknown[] }>;
}

/** Starts a browser before the tests and stops it after them; gives a way to sit down at it. */
export function device(): (play: (seat: Seat) => Promise<void>, how?: { readonly noScripts?: boolean; readonly init?: () => void }) => Promise<void> {
  let site: Awaited<ReturnType<typeof serveMyLearning>>;
  let browser: Browser;
  before(async () => {
    const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
    [site, browser] = await Promise.all([serveMyLearning(), chromium.launch({ executablePath, args: ['--no-sandbox'] })]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return async (play, { init } = {}) => {
    const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB' });
    context.setDefaultTimeout(10_000);
    const faults: string[] = [];
    const origin = new URL(site.address).origin;
    try {
      if (init) await context.addInitScript(init);
      const page = await context.newPage();
      page.on('pageerror', (fault) => faults.push(fault.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('request', (request) => !request.url().startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(request.url()) && faults.push(`request to another origin: ${request.url()}`));
      await page.goto(site.address);
      await play({
        page,
        course: page.frameLocator('iframe'),
        context,
        address: site.address,
        button: (name) => page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
        async turnTo(name) {
          await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
          await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
        },
        holds: () => page.evaluate(holdings),
      });
    } finally {
      await context.close();
    }
    assert.deepEqual(faults, []);
  };
}

async function holdings(): Promise<{ local: Record<string, string>; archive: unknown[] }> {
  const archive = await new Promise<unknown[]>((resolve) => {
    const opening = indexedDB.open('making-sense');
    opening.addEventListener('success', () => {
      if (!opening.result.objectStoreNames.contains('attempts')) return resolve([]);
      const all = opening.result.transaction('attempts').objectStore('attempts').getAll();
      all.addEventListener('success', () => resolve(all.result as unknown[]));
    });
    opening.addEventListener('error', () => resolve([]));
  });
  return { local: { ...localStorage }, archive };
}
