import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { oneFile } from '../../editions/one-file.js';

let folder: string;
let address: string;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'one file, on a stick '));
  const file = join(folder, 'offline.html');
  await writeFile(file, await oneFile(join(import.meta.dirname, '../..')));
  address = pathToFileURL(file).href;
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the file as a double click does, and fails at whatever it asks for beside itself. */
async function openFile(play: (page: Page, course: FrameLocator) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', offline: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(address) && !/^(?:data|blob|about):/.test(request.url()) && faults.push(`asked for ${request.url()}`));
  await page.goto(address);
  await play(page, page.frameLocator('iframe'));
  await context.close();
  assert.deepEqual(faults, []);
}

describe('a learner who opens offline.html from a disk', () => {
  it('finds every module, is kept through a reload, and takes the record along', async () => {
    await openFile(async (page, course) => {
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await course.locator('.contents').waitFor();
      assert.ok(await course.locator('.cover__art').evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.naturalWidth > 0)), 'the drawing is in the file');
      const modules = await course.locator('.contents h3 button').count();
      assert.ok(modules >= 7, 'the course has its modules');
      for (let at = 0; at < modules; at += 1) {
        await course.locator('.contents h3 button').nth(at).click();
        await course.locator('course-step h1').waitFor();
        await course.getByRole('button', { name: 'Course home' }).click();
        await course.locator('.contents').waitFor();
      }
      await course.getByRole('button', { name: 'Continue', exact: true }).click();
      await course.locator('course-step h1').waitFor();
      await course.getByRole('button', { name: 'Continue', exact: true }).click();
      await course.locator('course-saved-line', { hasText: 'Saved at' }).waitFor();
      await page.reload();
      await course.getByText(/You were at step/).waitFor();

      await page.getByRole('button', { name: 'Back to My learning' }).click();
      await page.getByRole('link', { name: 'Reflective accounts' }).click();
      await page.getByRole('button', { name: 'Write an account' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save for Word' }).click()]);
      assert.match(download.suggestedFilename(), /\.docx$/);
    });
  });

  it('is offered nothing that is not in the file', async () => {
    await openFile(async (page, course) => {
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await course.getByText('It is not part of this file.').waitFor();
      const away = await course.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!).filter((to) => !/^(?:#|https?:|tel:|mailto:)/.test(to)));
      assert.deepEqual(away, []);
    });
  });
});
