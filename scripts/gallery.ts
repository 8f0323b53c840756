/**
 * `npm run gallery`: every screen in every state, in a browser, with live reload. With `--pictures`, a picture of each
 * in every way of showing it goes into `screenshots/`, which the repository does not keep: they are made to be looked at.
 *
 *     npm run gallery -- --pictures
 *     npm run gallery -- --pictures --way rtl --only question
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from './browser/find.mjs';

interface Way {
  readonly width: number;
  readonly height: number;
  readonly locale?: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
}

const phone = { width: 320, height: 640 };
const ways: Readonly<Record<string, Way>> = {
  wide: { width: 1280, height: 800 },
  frame: { width: 1024, height: 500 },
  phone,
  forced: { width: 1280, height: 800, media: { forcedColors: 'active' } },
  dark: { width: 1280, height: 800, media: { colorScheme: 'dark' } },
  paper: { width: 1280, height: 800, media: { media: 'print' } },
  long: { ...phone, locale: 'pseudo' },
  rtl: { width: 1280, height: 800, locale: 'pseudo-rtl' },
  'rtl-phone': { ...phone, locale: 'pseudo-rtl' },
};

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { pictures: { type: 'boolean', default: false }, way: { type: 'string', multiple: true, default: Object.keys(ways) }, only: { type: 'string', default: '' } } });

if (values.pictures) await takePictures(values.way, values.only);
else {
  const { server } = await serveIn(undefined, '/gallery.html');
  server.printUrls();
}

async function serveIn(locale: string | undefined, open?: string) {
  if (locale === undefined) delete process.env.COURSE_LOCALE;
  else process.env.COURSE_LOCALE = locale;
  const server = await createServer({ root, logLevel: open === undefined ? 'error' : 'info', server: open === undefined ? { hmr: false } : { open } });
  await server.listen();
  return { server, address: `${server.resolvedUrls!.local[0]}gallery.html` };
}

async function takePictures(named: readonly string[], only: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser(console.error), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  for (const name of named) {
    const way = ways[name];
    if (!way) throw new Error(`There is no way "${name}". There are: ${Object.keys(ways).join(', ')}.`);
    const { server, address } = await serveIn(way.locale);
    const page = await browser.newPage({ viewport: { width: way.width, height: way.height } });
    if (way.media) await page.emulateMedia(way.media);
    await page.goto(address);
    const screens = (await page.locator('li a').allTextContents()).filter((screen) => screen.includes(only));
    const folder = join(root, 'screenshots', name);
    mkdirSync(folder, { recursive: true });
    for (const screen of screens) {
      await page.goto(`${address}?show=${encodeURIComponent(screen)}`);
      await page.locator('course-player main').waitFor();
      await page.waitForFunction(() => (document.querySelector('course-player') as unknown as { later: string }).later !== 'asked');
      await page.screenshot({ path: join(folder, `${screen.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
    }
    console.log(`${screens.length} pictures in ${folder}`);
    await page.close();
    await server.close();
  }
  await browser.close();
}
