/** The journeys that matter most, in every LMS: each by itself, from a record made beforehand, so that all of them are quick. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Attempt } from '../../src/course/attempt.js';
import { codecOf } from '../../src/record/codec.js';
import { everyLms, type StandIn } from '../lms/profiles.js';
import { openSite, type Site } from './open-course.js';
import { atFirstQuestion, atLastQuestion, browserWith, browserWithUnsent, storeOf } from './prepared.js';
import { Visit } from './visit.js';

let site: Site;
let practising: Attempt;
let almostThrough: Attempt;

before(async () => {
  site = await openSite();
  [practising, almostThrough] = await Promise.all([atFirstQuestion(site.course), atLastQuestion(site.course)]);
});
after(() => site.close());

/** A learner whose LMS holds this of them. */
const whoDid = (lms: StandIn, attempt: Attempt) => site.visit(lms.id, { state: browserWith(site.server.origin, storeOf(lms, site.course, attempt)) });

for (const lms of everyLms) {
  describe(`A learner in ${lms.name}`, () => {
    it('opens the course for the first time, saves and exits, and comes back to the same step', async () => {
      const visit = await site.visit(lms.id);
      let learner = await visit.launch();
      assert.equal((await learner.see()).kind, 'home');
      await learner.press(learner.button('Continue'));
      const left = await learner.press(learner.button('Continue'));
      await visit.saveAndExit(learner);
      assert.match(await visit.standing(), /^(incomplete|)$/);
      assert.equal(await visit.stored(lms.version === '2004' ? 'cmi.score.scaled' : 'cmi.core.score.raw'), '', 'no score before there is a result');
      assert.equal(await visit.stored(lms.version === '2004' ? 'cmi.exit' : 'cmi.core.exit'), 'suspend');
      learner = await visit.launch();
      assert.equal((await learner.press(learner.button('Continue'))).signature, left.signature);
      await visit.end();
    });

    it('whose browser is killed right after an answer finds it, on the same device and on another', async () => {
      const visit = await whoDid(lms, practising);
      const learner = await visit.launch();
      await learner.press(learner.button('Continue'));
      const { place } = await learner.see();
      await learner.select('wrong');
      const client = await visit.page.context().newCDPSession(visit.page);
      await learner.button('Check answer').click();
      // At once, well within 300 ms; the command has no answer: who would give it is dead.
      const crashed = visit.page.waitForEvent('crash');
      client.send('Page.crash').catch(() => {});
      await crashed;

      const again = new Visit(lms.id, await visit.page.context().newPage(), visit.origin, site.course);
      await visit.page.close();
      await again.signIn();
      const { cmi } = await again.store();
      await findsTheAnswer(again, place);
      // Another device has what the LMS took, and nothing else.
      await findsTheAnswer(await site.visit(lms.id, { state: browserWith(site.server.origin, cmi) }), place);
    });

    it('finds work that never got there, and adds it', async () => {
      const visit = await site.visit(lms.id, { state: browserWithUnsent(site.server.origin, site.course, practising) });
      const learner = await visit.launch();
      await learner.frame.getByRole('heading', { name: /^We found unsent work from / }).waitFor();
      await learner.press(learner.button('Add it to my work'));
      await visit.saveAndExit(learner);
      const held = codecOf(site.course.codes).decode(await visit.stored('cmi.suspend_data')).attempt;
      assert.deepEqual(held?.done, practising.done);
      await visit.end();
    });

    it('comes back in the middle of the assessment, and passes', async () => {
      const visit = await whoDid(lms, almostThrough);
      const learner = await visit.launch();
      const question = await learner.press(learner.button('Continue'));
      const { length } = almostThrough.draw!.questions;
      assert.equal(question.place, `Question ${length} of ${length}`);
      assert.equal((await learner.goOnUntil(({ kind }) => kind === 'results', { answers: 'right' })).heading, 'You have passed');
      await visit.saveAndExit(learner);
      assert.equal(await visit.standing(), 'passed');
      assert.equal(Number(await visit.stored(lms.version === '2004' ? 'cmi.score.raw' : 'cmi.core.score.raw')), 100);
      await visit.end();
    });
  });
}

async function findsTheAnswer(visit: Visit, place: string): Promise<void> {
  const learner = await visit.launch();
  if ((await learner.see()).kind === 'home') await learner.press(learner.button('Continue'));
  const seen = await learner.see();
  assert.equal(seen.kind, 'feedback');
  assert.equal(seen.place, place);
  await visit.end();
}
