/** Opens the built course in a real browser, in an LMS, as one learner after another. */
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { lmsHost } from '../../scripts/bench/lms-host.js';
import { type Mount, serve, type Server } from '../../scripts/serve.js';
import { readCourse, type Course } from '../../src/content/read-course.js';
import { textFiles } from '../../src/content/text-files.js';
import { Visit, type Lms } from './visit.js';

const root = join(import.meta.dirname, '../..');

/** How a learner's window is. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** A server with the course and its LMSs, and a browser. */
export interface Site {
  readonly course: Course;
  /** What was fetched so far. */
  readonly server: Server;
  /**
   * A learner who has never been here sits down at an LMS; with what a browser kept ({@link Visit.keep}), they have
   * been here before.
   */
  visit(lms: Lms, how?: { readonly window?: Window; readonly state?: State }): Promise<Visit>;
  close(): Promise<void>;
}

/**
 * Serves the built course under every LMS and starts a browser. Close it after the tests.
 *
 * @param mounts what is served besides or instead, e.g. `{ '/course/': { folder: unpacked } }`
 * @param backForwardCache a page that was left may come back as it was, as in a browser that people use
 */
export async function openSite(mounts: Readonly<Record<string, Mount>> = {}, { backForwardCache = false }: { readonly backForwardCache?: boolean } = {}): Promise<Site> {
  const { course } = readCourse(textFiles(root));
  if (!course) throw new Error('There is no course: modules/course.md is missing.');
  const server = await serve({ '/course/': { folder: join(root, 'dist/course') }, ...(await lmsHost()), ...mounts });
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'], ...(backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}) });
  return {
    course,
    server,
    async visit(lms, { window = { width: 1280, height: 800 }, state } = {}) {
      const context = await browser.newContext({ viewport: window, locale: 'en-GB', ...(state ? { storageState: state } : {}) });
      await context.addInitScript({ path: join(import.meta.dirname, 'seen.js') });
      return new Visit(lms, await context.newPage(), server.origin, course);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What a browser keeps between two visits. */
export type State = Awaited<ReturnType<BrowserContext['storageState']>>;
