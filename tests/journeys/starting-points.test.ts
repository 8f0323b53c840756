import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('Where a learner says they are starting from', () => {
  it('gives each of the three an opening of their own', async () => {
    const openings = new Set<string>();
    for (const point of site.course.outline.startingPoints) {
      const visit = await site.visit('standard');
      const learner = await visit.launch();
      await learner.goOnUntil(({ kind }) => kind === 'starting-point', right);
      await learner.frame.getByRole('radio', { name: point.title }).check();
      await learner.frame.getByRole('heading', { name: 'Your order of modules' }).waitFor();
      await learner.press(learner.frame.getByRole('navigation').getByRole('button', { name: 'Course home' }));

      const modules = await learner.frame.getByRole('heading', { level: 3 }).allInnerTexts();
      const expected = point.modules.map((id) => site.course.outline.modules.find((module) => module.id === id)!.title);
      assert.deepEqual(modules.slice(0, expected.length), expected, point.title);
      const home = await learner.frame.getByRole('main').innerText();
      const first = Object.values(site.course.texts).flatMap((text) => Object.values(text.scenarios)).find((scenario) => scenario.id === point.scenario)!;
      assert.ok(home.includes(first.title), `the scenario offered first is "${first.title}"`);
      openings.add(`${expected.join()} ${first.title}`);
      await visit.end();
    }
    assert.equal(openings.size, site.course.outline.startingPoints.length);
  });

  it('can be changed at any time, and is still so after leaving', async () => {
    const [first, second] = site.course.outline.startingPoints;
    const visit = await site.visit('standard');
    let learner = await visit.launch();
    const step = await learner.goOnUntil(({ kind }) => kind === 'starting-point', right);
    await learner.frame.getByRole('radio', { name: first!.title }).check();
    learner = await visit.leaveAndResume(learner, 'close the window');
    assert.ok(await learner.frame.getByRole('radio', { name: first!.title }).isChecked());

    await learner.press(learner.frame.getByRole('navigation').getByRole('button', { name: 'Course home' }));
    assert.equal((await learner.press(learner.frame.getByRole('button', { name: /^Change/ }))).heading, step.heading);
    await learner.frame.getByRole('radio', { name: second!.title }).check();
    learner = await visit.leaveAndResume(learner, 'Save and exit');
    assert.ok(await learner.frame.getByRole('radio', { name: second!.title }).isChecked());
    await visit.end();
  });
});

describe('A learner who would rather not read hard material', () => {
  it('skips a scenario to its summary, and it counts just the same', async () => {
    const visit = await site.visit('standard');
    let learner = await visit.launch();
    await learner.goOnUntil(({ kind }) => kind === 'scene', right);
    const summary = await learner.press(learner.button('Skip to the summary'));
    assert.ok(summary.buttons.includes('Continue'));
    assert.match(await learner.frame.getByRole('main').innerText(), /it counts just the same/);
    learner = await visit.leaveAndResume(learner, 'close the window');
    assert.equal((await learner.see()).heading, summary.heading);
    assert.equal((await learner.press(learner.button('Take the story instead'))).kind, 'scene');
    await visit.end();
  });
});
