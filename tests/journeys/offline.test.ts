import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { whatIsNew } from '../../scripts/offline-plugin.js';
import { type Mount, serve, type Server } from '../../scripts/serve.js';

const built = join(import.meta.dirname, '../../dist/course');
let browser: Browser;
const servers: Server[] = [];

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});
after(async () => {
  await browser?.close();
  await Promise.all(servers.map((server) => server.close().catch(() => {})));
});

/** One visit, until everything is on the device. */
async function visitOnce(mounts: Record<string, Mount> = { '/site/': { folder: built } }): Promise<{ page: Page; context: BrowserContext; server: Server; faults: string[] }> {
  const server = await serve(mounts);
  servers.push(server);
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  context.on('request', (request) => !request.url().startsWith(`${server.origin}/`) && !/^(?:data|blob|about):/.test(request.url()) && faults.push(`request to another origin: ${request.url()}`));
  await page.goto(`${server.origin}/site/my-learning.html`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { page, context, server, faults };
}

describe('a learner who has been here once', () => {
  it('opens every module, writes, saves and prints with the network gone', async () => {
    const { page, context, server, faults } = await visitOnce();
    // The server itself is gone, not only the line to it.
    await server.close();
    await page.reload();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const course = page.frameLocator('iframe');
    await course.getByRole('heading', { level: 1 }).waitFor();
    const modules = await course.locator('.contents h3 button').count();
    assert.ok(modules >= 4, 'the course has modules');
    for (let at = 0; at < modules; at += 1) {
      await course.locator('.contents h3 button').nth(at).click();
      await course.locator('course-step h1').waitFor();
      assert.equal(await course.getByRole('button', { name: 'Try again' }).count(), 0);
      await course.getByRole('button', { name: 'Course home' }).click();
      await course.locator('.contents').waitFor();
    }
    await page.getByRole('button', { name: 'Back to My learning' }).click();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await page.getByRole('link', { name: 'Reflective accounts' }).click();
    await page.getByRole('button', { name: 'Write an account' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save for Word' }).click()]);
    assert.match(download.suggestedFilename(), /\.docx$/);
    assert.ok((await page.pdf()).length > 5_000);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Reflective account' }).waitFor();
    await context.close();
    assert.deepEqual(faults, []);
  });

  it('is told of a new version between steps, hears what changed, and loses nothing', async () => {
    const mounts: Record<string, Mount> = { '/site/': { folder: built } };
    const { page, context, faults } = await visitOnce(mounts);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const course = page.frameLocator('iframe');
    await course.getByRole('button', { name: 'Continue', exact: true }).click();
    await course.locator('course-step h1').waitFor();
    await course.getByRole('button', { name: 'Continue', exact: true }).click();

    const worker = readFileSync(join(built, 'sw.js'), 'utf8');
    const told = whatIsNew(readFileSync(join(built, '../../CHANGELOG.md'), 'utf8'));
    assert.ok(told !== '' && worker.includes(told), 'the changelog says what is new for learners');
    mounts['/site/sw.js'] = { type: 'text/javascript', body: worker.replace(told, 'Two stories are new.') };
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await page.waitForTimeout(500);
    assert.equal(await page.getByText('There is a new version').count(), 0, 'nothing is said in the course');
    assert.equal(await page.locator('iframe').count(), 1);

    await page.getByRole('button', { name: 'Back to My learning' }).click();
    await page.getByText('Two stories are new.').waitFor();
    const before = await page.locator('cpd-attempts').innerText();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use the new version' }).click()]);
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    assert.equal(await page.locator('cpd-attempts').innerText(), before);
    assert.equal(await page.getByText('There is a new version').count(), 0);
    await page.getByRole('button', { name: 'Continue' }).click();
    await course.getByRole('heading', { level: 1 }).waitFor();
    await context.close();
    assert.deepEqual(faults, []);
  });
});

describe('what the newest version says to learners', () => {
  it('is the paragraph for those who take the course, of that version only', () => {
    const older = '## 0.1.0\n\n**If you take the course**: old.\n';
    assert.equal(whatIsNew(`# Changelog\n\n## 0.2.0\n\n**If you run an LMS**: no.\n\n**If you take the course**: new.\n\n${older}`), 'new.');
    assert.equal(whatIsNew(`# Changelog\n\n## 0.2.0\n\n**If you run an LMS**: no.\n\n${older}`), '');
    assert.equal(whatIsNew(older), 'old.');
  });
});
