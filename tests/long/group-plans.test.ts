/** Every plan of a module, run in real windows; the others are run with every `npm test`. */
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { serve, type Server } from '../../scripts/serve.js';
import { Facilitator } from '../journeys/facilitator.js';
import { course } from '../modules/real-course.js';

let server: Server;
let browser: Browser;

before(async () => {
  server = await serve({ '/course/': { folder: join(import.meta.dirname, '../../dist/course') } });
  browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});
after(async () => {
  await browser.close();
  await server.close();
});

describe('A session about one module', () => {
  for (const plan of course.sessions.plans.filter(({ module }) => module !== undefined)) {
    it(`runs from beginning to end in two windows: ${plan.title}`, async () => {
      const facilitator = await Facilitator.sitsDown(browser, server.origin);
      await facilitator.run(plan);
      await facilitator.leaves();
    });
  }
});
