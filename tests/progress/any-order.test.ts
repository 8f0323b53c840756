import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { reportOf } from '../../src/course/report.js';
import type { CourseEvent } from '../../src/progress/course-setup.js';
import { outline } from '../fixtures/course.js';
import { Learner, seeded } from './drive.js';

const steps = ['hello', 'where-from', 'say-early', 'try-it', 'story', 'more-reading', 'hard-matter', 'company', 'no-such-step'];
const choices = ['accept', 'pending', 'raise', 'own-up', 'hide', 'say-sorry', 'leave', 'map', 'promise', 'ring', 'stop', 'no-such-choice'];

/** Anything a learner, or a page gone wrong, might send at any moment. */
const anyEvent: fc.Arbitrary<CourseEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<CourseEvent>({ type: 'step.continue' }) },
  fc.constantFrom<CourseEvent>(
    { type: 'step.back' },
    { type: 'step.skip' },
    { type: 'step.retry' },
    { type: 'scene.undo' },
    { type: 'home.open' },
    { type: 'assessment.open' },
    { type: 'assessment.start' },
    { type: 'support.open' },
    { type: 'support.close' },
    { type: 'text.reload' },
    { type: 'startingPoint.say', point: 'curious' },
  ),
  fc.constantFrom(...steps).map((step): CourseEvent => ({ type: 'step.open', step })),
  { weight: 4, arbitrary: fc.constantFrom(['yes'], ['no'], ['wait']).map((picked): CourseEvent => ({ type: 'question.respond', choices: picked })) },
  { weight: 4, arbitrary: fc.constantFrom(...choices).map((choice): CourseEvent => ({ type: 'scene.choose', choice })) },
);

const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) };

describe('whatever a learner does, in whatever order', () => {
  it('nothing done is undone, a pass stays a pass, and every save is new', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 60 }), fc.nat(), async (events, seed) => {
        const learner = new Learner({ random: seeded(seed) });
        let passed = false;
        for (const event of events) {
          const before = learner.attempt;
          await learner.does(event);
          for (const step of before.done) assert.ok(learner.attempt.done.has(step));
          for (const scenario of before.ended) assert.ok(learner.attempt.ended.has(scenario));
          assert.ok(learner.attempt === before || learner.attempt.saves === before.saves + 1);
          const report = reportOf(outline(), learner.attempt);
          assert.ok(!passed || report.success === 'passed');
          assert.ok(report.score === undefined || report.success !== 'unknown');
          passed = report.success === 'passed';
        }
      }),
      runs,
    );
  });

  it('resuming shows the learner what they left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 40 }), fc.nat(), async (events, seed) => {
        const learner = new Learner({ random: seeded(seed) });
        for (const event of events) await learner.does(event);
        const left = learner.screen;
        const again = new Learner({ attempt: learner.attempt });
        const home = again.sees('home');
        if (left.kind === 'home') assert.deepEqual(home, left);
        if (left.kind !== 'step' || left.note || left.summaryOnly || home.next?.step !== left.id) return;
        await again.does({ type: 'step.open', step: left.id });
        const came = again.sees('step');
        // Nothing was begun past a content note, so it is shown once more.
        if (!came.note) assert.deepEqual(came, left);
      }),
      runs,
    );
  });

  it('there is always a way on: from anywhere, the course can be passed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 40 }), fc.nat(), async (events, seed) => {
        const learner = new Learner({ random: seeded(seed) });
        for (const event of events) await learner.does(event);
        await learner.does({ type: 'support.close' });
        await learner.does({ type: 'home.open' });
        await learner.completesCore();
        for (let turn = 0; turn < 2; turn += 1) {
          await learner.takesAssessment(4);
          await learner.does({ type: 'home.open' });
        }
        assert.equal(learner.sees('home').passed, true);
      }),
      { numRuns: Math.ceil(runs.numRuns / 6) },
    );
  });
});
