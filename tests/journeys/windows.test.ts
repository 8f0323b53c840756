import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Learner, Seen } from './learner.js';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

const windows = [
  { name: '320 pixels wide, as on a small phone or at 400 % zoom', window: { width: 320, height: 640 } },
  { name: '500 pixels high, as an LMS frames it', window: { width: 1024, height: 500 } },
] as const;

for (const { name, window } of windows) {
  describe(`In a window ${name}`, () => {
    it('a learner takes the whole course without scrolling sideways', async () => {
      const visit = await site.visit('standard', { window });
      const learner = await visit.launch();
      const tooWide: string[] = [];
      for (let seen = await learner.see(); seen.kind !== 'results'; seen = await learner.goOn(right)) {
        tooWide.push(...(await sideways(learner, seen)));
      }
      tooWide.push(...(await sideways(learner, await learner.see())));
      assert.deepEqual(tooWide, []);
      assert.equal((await learner.see()).heading, 'You have passed');
      await visit.end();
    });

    it('My learning fits as well', async () => {
      const visit = await site.visit('device', { window });
      await visit.myLearning();
      assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
      const learner = await visit.launch();
      await learner.press(learner.button('Continue'));
      await visit.end();
    });
  });
}

/** The screen and what sticks out of it, if anything does. Tables and the like scroll in a box of their own. */
async function sideways(learner: Learner, seen: Seen): Promise<string[]> {
  const over = await learner.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`"${seen.heading}" (${seen.kind}) is ${over} pixels too wide`] : [];
}
