import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site, type State } from './open-course.js';

const right = { answers: 'right' } as const;
let site: Site;
let coreDone: State;

before(async () => {
  site = await openSite();
  const visit = await site.visit('standard');
  const learner = await visit.launch();
  await learner.goOnUntil(({ kind }) => kind === 'assessment-intro', right);
  await visit.saveAndExit(learner);
  coreDone = await visit.keep();
  await visit.end();
});
after(() => site.close());

const names = { esr: 'ESR', learningHub: 'the Learning Hub', moodle: 'Moodle', aiccRelay: 'an AICC relay', dls: 'DLS' } as const;

for (const lms of ['esr', 'learningHub', 'moodle', 'aiccRelay', 'dls'] as const) {
  describe(`A learner in ${names[lms]}`, () => {
    it('leaves in the assessment, comes back, and passes', async () => {
      const visit = await site.visit(lms, { state: coreDone });
      let learner = await visit.launch();
      const left = await learner.goOnUntil(({ place }) => place.startsWith('Question 3'), right);
      learner = await visit.leaveAndResume(learner, 'close the window');
      assert.equal((await learner.see()).heading, left.heading);
      const seen = await learner.goOnUntil(({ kind }) => kind === 'results', right);
      assert.equal(seen.heading, 'You have passed');
      await visit.saveAndExit(learner);
      assert.equal(await visit.stored('cmi.core.lesson_status'), 'passed');
      assert.equal(await visit.stored('cmi.core.score.raw'), '100');
      await visit.end();
    });

    it('is not passed or failed by the LMS for leaving with nothing but work in progress', async () => {
      const visit = await site.visit(lms);
      const learner = await visit.launch();
      await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
      await visit.closeWindow();
      assert.equal(await visit.stored('cmi.core.lesson_status'), 'incomplete');
      await visit.end();
    });
  });
}
