import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newAttempt } from '../../src/course/attempt.js';
import { withDoing } from '../../src/course/doing.js';
import { groupCode } from '../../src/course/group-code.js';
import { groupLearning } from '../../src/course/group-learning.js';
import { reportOf } from '../../src/course/report.js';
import { isStepDone } from '../../src/course/standing.js';
import { findStep } from '../../src/course/walk.js';
import { groupMinutes, noteGroupMinutes } from '../../src/record/group-minutes.js';
import { Learner } from '../progress/drive.js';
import { course } from '../modules/real-course.js';

const { outline, texts } = course;
const { plans } = course.sessions;
const TODAY = '2026-11-22';
const use = (code: string) => groupLearning(outline, plans, code, TODAY);

describe('the code of a group, in a learner’s own course', () => {
  for (const plan of plans)
    it(`marks what every part covered as met, and no assessment: ${plan.title}`, () => {
      for (const part of plan.parts) {
        const learning = use(groupCode(plan.id, part.id, TODAY));
        assert.ok('doings' in learning, part.id);
        assert.deepEqual([learning.part, learning.minutes, learning.date], [part.title, part.minutes, TODAY]);
        const attempt = learning.doings.reduce(withDoing, newAttempt('abc123'));
        for (const step of part.steps) assert.ok(isStepDone(attempt, findStep(outline, step)!.step), step);
        assert.equal(reportOf(outline, attempt).success, 'unknown');
        assert.equal(attempt.responses.size + attempt.marked.length + attempt.assessed.size, 0);
      }
    });

  it('brings a story told together to its end', () => {
    const learning = use(groupCode('30-minutes', 'decide', TODAY));
    assert.ok('doings' in learning);
    const attempt = learning.doings.reduce(withDoing, newAttempt('abc123'));
    assert.ok(attempt.ended.has('friend-request') && attempt.done.has('try-the-friend-request'));
  });

  it('is refused in words when it is mistyped, or of a part that this course does not have', () => {
    assert.deepEqual(use('hello'), { refused: 'not-a-code' });
    assert.deepEqual(use(groupCode('30-minutes', 'decide', TODAY).replace(/.$/, (last) => (last === '2' ? '3' : '2'))), { refused: 'mistyped' });
    assert.deepEqual(use(groupCode('another-plan', 'decide', TODAY)), { refused: 'unknown' });
  });

  it('is kept by the record as ordinary work is, once, however often it is typed', async () => {
    const learner = new Learner({ outline, texts, route: 'full' });
    const learning = use(groupCode('30-minutes', 'decide', TODAY));
    assert.ok('doings' in learning);
    await learner.does({ type: 'doings.add', doings: learning.doings });
    await learner.does({ type: 'doings.add', doings: learning.doings });
    assert.ok(learner.attempt.done.has('try-the-friend-request'));
    assert.equal(learner.saves.at(-1)!.done.size, 1);
  });
});

describe('the minutes with a group', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }) as unknown as Storage;
  };
  const note = (code: string, minutes: number) => ({ code, plan: 'A plan', part: 'A part', date: TODAY, minutes });

  it('are noted once for each code', () => {
    const device = storage();
    for (const code of ['ABC234', 'ABC234', 'DEF567']) assert.equal(noteGroupMinutes(device, note(code, 10)), true);
    assert.deepEqual(groupMinutes(device).map(({ code }) => code), ['ABC234', 'DEF567']);
  });

  it('are nowhere, and nothing breaks, where the device keeps nothing', () => {
    const blocked = (): Storage => {
      throw new Error('blocked');
    };
    assert.equal(noteGroupMinutes(blocked, note('ABC234', 10)), false);
    assert.deepEqual(groupMinutes(blocked), []);
  });
});
