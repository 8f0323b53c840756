/** The whole course by keyboard alone, on every route that exists; the focus is drawn, uncovered and in order at every stop. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KeyboardLearner } from '../journeys/keyboard-learner.js';
import { openSite, type Site } from '../journeys/open-course.js';

const right = { answers: 'right' } as const;
let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function sitDown(route: string) {
  const visit = await site.visit('standard', { window: { width: 1024, height: 500 } });
  return { visit, learner: new KeyboardLearner(await visit.launch(`/course/index.html?route=${route}`), visit.page) };
}

describe('A learner without a mouse', () => {
  it('finishes every route that the course has', () => assert.deepEqual([...site.course.outline.routes], ['full', 'assess-first', 'explore']));

  it('goes through the whole core and passes', async () => {
    const { visit, learner } = await sitDown('full');
    assert.equal((await learner.goOnUntil(({ kind }) => kind === 'results', right)).heading, 'You have passed');
    await visit.saveAndExit(learner);
    assert.equal(await visit.stored('cmi.core.lesson_status'), 'passed');
    assert.deepEqual([...learner.focusProblems], []);
    await visit.end();
  });

  it('passes by the assessment alone where it comes first', async () => {
    const { visit, learner } = await sitDown('assess-first');
    assert.equal((await learner.goOnUntil(({ kind }) => kind === 'results', right)).heading, 'You have passed');
    assert.deepEqual([...learner.focusProblems], []);
    await visit.end();
  });

  it('completes the core in any order where nobody is assessed', async () => {
    const { visit, learner } = await sitDown('explore');
    await learner.goOnUntil(({ signature }) => signature.includes('You have completed this course'), right);
    await visit.saveAndExit(learner);
    assert.equal(await visit.stored('cmi.core.lesson_status'), 'completed');
    assert.deepEqual([...learner.focusProblems], []);
    await visit.end();
  });
});
