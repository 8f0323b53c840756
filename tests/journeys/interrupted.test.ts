import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const lms of ['device', 'standard'] as const) {
  describe(`A learner who is interrupted, in ${lms === 'device' ? 'the on-device LMS' : 'a strict LMS'}`, () => {
    it('is at the same scene, with the same story so far, when the page is reloaded in the middle of a scenario', async () => {
      const visit = await site.visit(lms);
      let learner = await visit.launch();
      const first = await learner.goOnUntil(({ kind }) => kind === 'scene', right);
      const second = await learner.goOn(right);
      assert.equal(second.kind, 'scene');
      assert.notEqual(second.heading, first.heading);
      const story = () => learner.frame.getByRole('heading', { name: 'The story so far' }).locator('..').innerText();
      const told = await story();

      await visit.page.reload();
      learner = await visit.arrive();
      if ((await learner.see()).kind === 'home') await learner.press(learner.button('Continue'));
      assert.equal((await learner.see()).heading, second.heading);
      assert.equal(await story(), told);

      // What was chosen can still be taken back.
      const back = await learner.press(learner.button('Undo my last choice'));
      assert.equal(back.signature.includes(first.heading), true);
      await visit.end();
    });

    it('has lost nothing when the window is closed right after an answer', async () => {
      const visit = await site.visit(lms);
      let learner = await visit.launch();
      await learner.goOnUntil(({ kind }) => kind === 'question', right);
      await learner.select('wrong');
      const marked = await learner.press(learner.button('Check answer'));
      learner = await visit.leaveAndResume(learner, 'close the window');
      const again = await learner.see();
      assert.equal(again.kind, 'feedback');
      assert.equal(again.signature, marked.signature);
      await visit.end();
    });
  });
}
