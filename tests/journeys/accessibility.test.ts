import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { everyStep, violations } from './every-step.js';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('Every kind of screen, whole', () => {
  it('passes the automated checks of accessibility, from launch to pass', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch();
    const checked = new Map<string, number>();
    const found: string[] = [];
    for (let seen = await learner.see(); ; seen = await learner.goOn(right)) {
      const kind = seen.place.startsWith('Question') ? `assessment ${seen.kind}` : seen.kind;
      const times = checked.get(kind) ?? 0;
      // Three of each kind: the first of a kind is seldom the fullest.
      if (times < 3) found.push(...(await violations(learner.frame)).map((each) => `"${seen.heading}" (${kind}): ${each}`));
      checked.set(kind, times + 1);
      if (seen.kind === 'results') break;
    }
    assert.deepEqual(found, []);
    assert.ok(checked.size >= 8, `only these kinds of screen were met: ${[...checked.keys()].join(', ')}`);
    await visit.end();
  });

  it('passes on every step of the course, and on what stands beside it', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch('/course/index.html?route=explore');
    const found: string[] = [];
    const met = await everyStep(site, learner, async (step) => found.push(...(await violations(learner.frame)).map((each) => `${step}: ${each}`)));
    assert.ok(met > 100, `only ${met} steps were met`);
    for (const name of ['Reading help', 'Reference shelf']) {
      await learner.press(learner.button(name));
      found.push(...(await violations(learner.frame)).map((each) => `${name}: ${each}`));
    }
    assert.deepEqual(found, []);
    await visit.end();
  });

  it('passes in My learning too', async () => {
    const visit = await site.visit('device');
    await visit.myLearning();
    assert.deepEqual(await violations(visit.page.mainFrame()), []);
    await visit.end();
  });
});
