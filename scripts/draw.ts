/**
 * `node --import tsx scripts/draw.ts`: draws the pictures that cannot be SVG, because a reading system or a phone shows
 * no other kind: the cover of the EPUB and the icon for a home screen. To be run when their SVG has changed; needs a browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/find.mjs';

const root = join(import.meta.dirname, '..');
const pictures = [
  { from: 'editions/cover.svg', to: 'editions/cover.png', width: 480, height: 720, scale: 2.5 },
  { from: 'src/cpd/icon.svg', to: 'src/cpd/touch-icon.png', width: 180, height: 180, scale: 1 },
] as const;

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? (await findBrowser(console.log)), args: ['--no-sandbox'] });
for (const { from, to, width, height, scale } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  const svg = readFileSync(join(root, from)).toString('base64');
  await page.setContent(`<body style="margin:0"><img style="display:block" width="${width}" height="${height}" src="data:image/svg+xml;base64,${svg}">`);
  await page.screenshot({ path: join(root, to) });
  console.log(to);
}
await browser.close();
