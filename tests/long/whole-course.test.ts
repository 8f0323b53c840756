/** The whole course by keyboard alone, on both routes that end in a pass, and by pointer alone, without dragging. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KeyboardLearner } from '../journeys/keyboard-learner.js';
import { openSite, type Site } from '../journeys/open-course.js';
import { PointerLearner } from '../journeys/pointer-learner.js';

const right = { answers: 'right' } as const;
const results = ({ kind }: { readonly kind: string }): boolean => kind === 'results';
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('The whole course', () => {
  for (const route of ['full', 'assess-first']) {
    it(`is passed with the keyboard alone on the route ${route}, and the focus can be seen, is in order and is never covered`, async () => {
      const visit = await site.visit('standard', { window: { width: 1024, height: 500 } });
      const learner = new KeyboardLearner(await visit.launch(`/course/index.html?route=${route}`), visit.page);
      assert.equal((await learner.goOnUntil(results, right)).heading, 'You have passed');
      assert.deepEqual([...learner.focusProblems], []);
      await visit.end();
    });
  }

  for (const window of [{ width: 1024, height: 500 }, { width: 320, height: 640 }]) {
    it(`is passed by pointing alone, without dragging, ${window.width} wide, on targets of 44 pixels that nothing covers`, async () => {
      const visit = await site.visit('standard', { window });
      const learner = new PointerLearner(await visit.launch(), visit.page);
      assert.equal((await learner.goOnUntil(results, right)).heading, 'You have passed');
      assert.deepEqual([...learner.targetProblems], []);
      await visit.end();
    });
  }
});
