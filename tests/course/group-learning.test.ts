import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newAttempt } from '../../src/course/attempt.js';
import { certificateOf } from '../../src/course/certificate.js';
import { withDoing } from '../../src/course/doing.js';
import { groupCode } from '../../src/course/group-code.js';
import { groupLearning } from '../../src/course/group-learning.js';
import { reportOf } from '../../src/course/report.js';
import { isStepDone } from '../../src/course/standing.js';
import { findStep } from '../../src/course/walk.js';
import { groupMinutes, noteGroupMinutes } from '../../src/record/group-minutes.js';
import { decodeAttempt, encodeAttempt } from '../../src/record/suspend-data.js';
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
    assert.deepEqual(learner.attempt.group?.map(({ minutes }) => minutes), [12], 'its minutes count once too');
  });

  it('reaches another device by the record alone, and the certificate there says the minutes of each day', () => {
    const doings = [groupCode('30-minutes', 'agree', '2026-11-20'), groupCode('30-minutes', 'decide', TODAY), groupCode('30-minutes', 'why', TODAY)].flatMap((code) => {
      const learning = use(code);
      return 'doings' in learning ? learning.doings : assert.fail(code);
    });
    const attempt = [...doings, { kind: 'assessment-marked' as const, marked: { number: 1, score: 100, questions: [], missed: [] } }].reduce(withDoing, newAttempt('abc123'));
    const there = decodeAttempt(course.codes, encodeAttempt(course.codes, withDoing(attempt, { kind: 'route-picked', route: 'assess-first' }))).attempt!;
    assert.deepEqual(certificateOf(outline, there, 'Adeyemi, Morgan', new Date(2026, 10, 23))?.group, [
      { minutes: 4, date: '2026-11-20', ledBy: '' },
      { minutes: 17, date: TODAY, ledBy: '' },
    ]);
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
