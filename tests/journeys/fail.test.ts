import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Site, type State, openSite } from './open-course.js';

const right = { answers: 'right' } as const;
const wrong = { answers: 'wrong' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const lms of ['device', 'standard'] as const) {
  describe(`A learner who does not pass, in ${lms === 'device' ? 'the on-device LMS' : 'a strict LMS'}`, () => {
    let coreDone: State;

    before(async () => {
      const visit = await site.visit(lms);
      const learner = await visit.launch();
      await learner.goOnUntil(({ kind }) => kind === 'assessment-intro', right);
      await visit.saveAndExit(learner);
      coreDone = await visit.keep();
      await visit.end();
    });

    it('fails three times, is never locked out, and passes in a new round', async () => {
      const visit = await site.visit(lms, { state: coreDone });
      let learner = await visit.launch();
      for (const attempt of [1, 2, 3]) {
        const seen = await learner.goOnUntil(({ kind }) => kind === 'results', wrong);
        assert.equal(seen.heading, 'Not yet', `attempt ${attempt}`);
        const words = await learner.frame.getByRole('main').innerText();
        assert.match(words, new RegExp(`Attempt ${attempt} of 3`));
        if (attempt < 3) assert.equal((await learner.press(learner.button('Try again'))).kind, 'question');
      }
      assert.ok(!(await learner.see()).buttons.includes('Try again'), 'the round is over: first there is something to go over');

      await visit.saveAndExit(learner);
      if (lms === 'standard') {
        assert.equal(await visit.stored('cmi.core.lesson_status'), 'failed');
        assert.equal(await visit.stored('cmi.core.exit'), 'suspend', 'failed, but not over');
      } else assert.match(await visit.myLearning(), /Not passed yet/);

      learner = await visit.launch();
      const seen = await learner.goOnUntil(({ kind }) => kind === 'results', right);
      assert.equal(seen.heading, 'You have passed');
      await visit.saveAndExit(learner);
      if (lms === 'standard') {
        assert.equal(await visit.stored('cmi.core.lesson_status'), 'passed', 'a later pass replaces the fail');
        assert.equal(await visit.stored('cmi.core.score.raw'), '100');
      } else assert.match(await visit.myLearning(), /Passed/);
      await visit.end();
    });

    it('is not reported as failed for leaving between two attempts', async () => {
      const visit = await site.visit(lms, { state: coreDone });
      const learner = await visit.launch();
      await learner.goOnUntil(({ kind }) => kind === 'results', wrong);
      await visit.closeWindow();
      if (lms === 'standard') {
        assert.equal(await visit.stored('cmi.core.lesson_status'), 'incomplete');
        assert.equal(await visit.stored('cmi.core.score.raw'), '');
      } else assert.match(await visit.myLearning(), /In progress/);
      await visit.end();
    });
  });
}
