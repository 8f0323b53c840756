import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KeyboardLearner } from './keyboard-learner.js';
import { openSite, type Site } from './open-course.js';
import { PointerLearner } from './pointer-learner.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('A learner without a mouse', () => {
  it('takes the first module, answers questions, and plays a scenario to its debrief', async () => {
    const visit = await site.visit('standard');
    const learner = new KeyboardLearner(await visit.launch(), visit.page);
    const met = new Set<string>();
    let scenes = 0;
    for (let seen = await learner.see(); !(scenes > 1 && seen.kind !== 'scene') || !met.has('feedback'); seen = await learner.goOn(right)) {
      met.add(seen.kind);
      if (seen.kind === 'scene') scenes += 1;
      assert.ok(met.size < 20);
    }
    assert.deepEqual(
      ['reading', 'starting-point', 'question', 'feedback', 'scene'].filter((kind) => !met.has(kind)),
      [],
    );
    assert.deepEqual([...learner.focusProblems], []);
    await visit.end();
  });

  it('finds focus on the heading after a step, and on the feedback after an answer', async () => {
    const visit = await site.visit('standard');
    const learner = new KeyboardLearner(await visit.launch(), visit.page);
    const focused = () => learner.frame.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    const step = await learner.press(learner.button('Continue'));
    await learner.frame.waitForFunction((heading) => document.activeElement?.textContent?.trim() === heading, step.heading);
    await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
    await learner.frame.waitForFunction(() => document.activeElement?.tagName === 'H2');
    assert.match(await focused(), /^(?:Correct|Partly right|Not quite)$/);
    await visit.end();
  });

  it('skips to the main part', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch();
    await learner.frame.locator('body').press('Tab');
    await learner.frame.getByRole('link', { name: 'Skip to the main part' }).press('Enter');
    assert.equal(await learner.frame.evaluate(() => document.activeElement?.tagName), 'MAIN');
    await visit.end();
  });
});

describe('A learner who can only point and press', () => {
  it('starts, answers and decides in a frame 500 pixels high, on targets of 44 pixels that nothing covers', async () => {
    const visit = await site.visit('standard', { window: { width: 1024, height: 500 } });
    const learner = new PointerLearner(await visit.launch(), visit.page);
    const met = new Set<string>();
    for (let seen = await learner.see(); !met.has('scene') || !met.has('feedback'); seen = await learner.goOn(right)) met.add(seen.kind);
    assert.deepEqual([...learner.targetProblems], []);
    await visit.end();
  });
});
