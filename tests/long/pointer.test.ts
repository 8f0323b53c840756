/** The whole course by pointing alone, without dragging. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../journeys/open-course.js';
import { PointerLearner } from '../journeys/pointer-learner.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('A learner who can only point and press', () => {
  for (const window of [{ width: 1024, height: 500 }, { width: 320, height: 640 }]) {
    it(`takes the whole course and passes, ${window.width} wide, on targets of 44 pixels that nothing covers`, async () => {
      const visit = await site.visit('standard', { window });
      const learner = new PointerLearner(await visit.launch(), visit.page);
      assert.equal((await learner.goOnUntil(({ kind }) => kind === 'results', right)).heading, 'You have passed');
      assert.deepEqual([...learner.targetProblems], []);
      await visit.end();
    });
  }
});
