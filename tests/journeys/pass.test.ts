import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';
import type { Seen } from './learner.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const lms of ['device', 'standard'] as const) {
  const place = lms === 'device' ? 'the on-device LMS' : 'a strict LMS';

  describe(`A learner in ${place}`, () => {
    it('opens the course for the first time and begins at the first step, with focus on its heading', async () => {
      const visit = await site.visit(lms);
      const learner = await visit.launch();
      assert.equal((await learner.see()).kind, 'home');
      const step = await learner.press(learner.button('Continue'));
      const { id: module, lessons } = site.course.outline.modules[0]!;
      const first = site.course.texts[module]!.steps[lessons[0]!.steps[0]!.id]!;
      assert.equal(step.heading, first.title);
      await learner.frame.waitForFunction(() => document.activeElement?.tagName === 'H1');
      if (lms === 'standard') {
        await visit.saveAndExit(learner);
        assert.equal(await visit.stored('cmi.core.lesson_status'), 'incomplete');
        assert.equal(await visit.stored('cmi.core.score.raw'), '', 'no score before there is a result');
        assert.equal(await visit.stored('cmi.core.exit'), 'suspend');
      }
      await visit.end();
    });

    it('leaves at each kind of step, comes back to it, and passes', async () => {
      const visit = await site.visit(lms);
      let learner = await visit.launch();
      const left = new Set<string>();
      let seen: Seen = await learner.goOn(right);
      while (seen.kind !== 'results') {
        // Twice each: once by the button, once by closing the window.
        for (const how of ['Save and exit', 'close the window'] as const) {
          const kind: string = seen.place.startsWith('Question') ? `assessment ${seen.kind}` : seen.kind;
          if (kind === 'home' || left.has(`${kind}, ${how}`)) continue;
          left.add(`${kind}, ${how}`);
          learner = await visit.leaveAndResume(learner, how);
          const again = await learner.see();
          assert.deepEqual(placeOf(again), kind === 'assessment feedback' ? nextQuestion(seen) : placeOf(seen), `after ${how} at a step of the kind ${kind}`);
          seen = again;
        }
        seen = await learner.goOn(right);
      }
      assert.equal(seen.heading, 'You have passed');
      for (const kind of ['reading', 'starting-point', 'question', 'feedback', 'scene', 'assessment question', 'assessment feedback']) {
        assert.ok(left.has(`${kind}, Save and exit`), `the course has a step of the kind ${kind}`);
      }
      await visit.saveAndExit(learner);
      if (lms === 'device') {
        const words = await visit.myLearning();
        assert.match(words, /Passed/);
        assert.match(words, /100/);
        assert.match(words, /minute/);
      } else {
        assert.equal(await visit.stored('cmi.core.lesson_status'), 'passed');
        assert.equal(await visit.stored('cmi.core.score.raw'), '100');
        assert.match(await visit.stored('cmi.core.total_time'), /^\d{4}:\d\d:\d\d\.\d\d$/);
        assert.ok((await visit.stored('cmi.suspend_data')).length <= 4096);
      }
      await visit.end();
    });
  });
}

/** What a learner would recognise a screen by. */
function placeOf({ kind, heading, place }: Seen): unknown {
  return { kind, heading: kind === 'question' && place.startsWith('Question') ? '' : heading, place };
}

/** In the assessment a checked answer stands, so a learner who comes back gets the next question. */
function nextQuestion({ place }: Seen): unknown {
  return { kind: 'question', heading: '', place: place.replace(/\d+/, (number) => String(Number(number) + 1)) };
}
