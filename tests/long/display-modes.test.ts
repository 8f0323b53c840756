/** Every step of the course in every way of showing it: narrow, spaced out, forced colours, dark, without motion, with all reading help. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { everyStep, violations } from '../journeys/every-step.js';
import { openSite, type Site } from '../journeys/open-course.js';

interface Mode {
  readonly window?: { readonly width: number; readonly height: number };
  readonly media?: Parameters<Page['emulateMedia']>[0];
  /** WCAG 2.2, 1.4.12: what a person may set, and nothing may be lost. */
  readonly css?: string;
  readonly reading?: Readonly<Record<string, string>>;
}

const narrow = { width: 320, height: 640 };
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
const modes: Readonly<Record<string, Mode>> = {
  '320 wide, as at 400 % zoom': { window: narrow },
  'spaced out, 320 wide': { window: narrow, css: spacing },
  'spaced out': { css: spacing },
  'with forced colours': { media: { forcedColors: 'active' } },
  'for those who prefer dark, more contrast and less motion': { media: { colorScheme: 'dark', reducedMotion: 'reduce', contrast: 'more' } },
  'with all reading help, 320 wide': { window: narrow, reading: { text: 'largest', spacing: 'wide', theme: 'plain', beside: 'less' } },
};

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('Every step', () => {
  for (const [name, { window = { width: 1280, height: 800 }, media, css, reading }] of Object.entries(modes)) {
    it(`passes axe and fits the width ${name}`, async () => {
      const visit = await site.visit('standard', { window });
      if (media) await visit.page.emulateMedia(media);
      if (reading) await visit.page.addInitScript((chosen) => globalThis.localStorage.setItem('making-sense.reading', chosen), JSON.stringify(reading));
      const learner = await visit.launch('/course/index.html?route=explore');
      if (css) await learner.frame.evaluate(spaceOut, css);
      const found: string[] = [];
      await everyStep(site, learner, async (step) => {
        found.push(...(await violations(learner.frame)).map((each) => `${step}: ${each}`));
        const over = await overflow(learner.frame);
        if (over > 0) found.push(`${step}: ${over} px too wide`);
      });
      assert.deepEqual(found, []);
      await visit.end();
    });
  }
});

/** A constructed style sheet: the course's security policy refuses any other. */
function spaceOut(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
