import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';
import { Visit, type Lms } from './visit.js';

const right = { answers: 'right' } as const;
let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const names = { standard: 'a strict LMS', esr: 'ESR', learningHub: 'the Learning Hub', moodle: 'Moodle', aiccRelay: 'an AICC relay', dls: 'DLS' } as const;

for (const lms of Object.keys(names) as (keyof typeof names & Lms)[]) {
  describe(`A learner in ${names[lms]} whose browser is killed right after an answer`, () => {
    it('finds the answer at the next launch, on the same device and on another', async () => {
      const visit = await site.visit(lms);
      const learner = await visit.launch();
      await learner.goOnUntil(({ kind }) => kind === 'question', right);
      const { place } = await learner.see();
      await learner.select('wrong');
      const client = await visit.page.context().newCDPSession(visit.page);
      await learner.button('Check answer').click();
      // At once, well within 300 ms; the command has no answer: who would give it is dead.
      const crashed = visit.page.waitForEvent('crash');
      client.send('Page.crash').catch(() => {});
      await crashed;

      const again = new Visit(lms, await visit.page.context().newPage(), visit.origin, site.course);
      await visit.page.close();
      const back = await again.launch();
      if ((await back.see()).kind === 'home') await back.press(back.button('Continue'));
      const seen = await back.see();
      assert.equal(seen.kind, 'feedback');
      assert.equal(seen.place, place);

      // Another device has what the LMS took, and nothing else.
      await again.store();
      const state = await again.keep();
      for (const origin of state.origins) origin.localStorage = origin.localStorage.filter(({ name }) => name === 'strict-lms');
      const elsewhere = await site.visit(lms, { state });
      const there = await elsewhere.launch();
      if ((await there.see()).kind === 'home') await there.press(there.button('Continue'));
      assert.equal((await there.see()).kind, 'feedback');
      await elsewhere.end();
      await again.end();
    });
  });
}
