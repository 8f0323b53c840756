import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interval, respelt2004, scorm2004, values2004 } from '../../scorm/report-2004.js';
import { fresh, passed, report } from './launch.js';

const held = (values: Readonly<Record<string, string>>) => (element: string) => values[element] ?? '';
const now = { held: held({}), credit: true, leaving: false, hidden: false, workDue: true, timeDue: false, sessionMilliseconds: 61_230, suspendData: '1.k3v9qa.0001~z0aa' };

test('time has two fraction digits: 2.05 seconds are not 2.5', () => {
  assert.deepEqual([interval(2050), interval(0), interval(61_230), interval(36_000_000)], ['PT0H0M2.05S', 'PT0H0M0.00S', 'PT0H1M1.23S', 'PT10H0M0.00S']);
  assert.deepEqual([interval(-5), interval(NaN)], ['PT0H0M0.00S', 'PT0H0M0.00S']);
});

test('the same score can be spelt twice, and back again', () => {
  for (const [one, other] of [['0.9', '0.90'], ['1', '1.0'], ['0.7999', '0.79990']] as const) {
    assert.equal(respelt2004(one), other);
    assert.equal(respelt2004(other), one);
  }
});

test('a scaled score is never rounded up to a pass', () => {
  for (const [score, scaled] of [[79.999, '0.7999'], [80, '0.8'], [57, '0.57'], [100, '1'], [0, '0']] as const) {
    assert.deepEqual(values2004(report(fresh, { ...passed, score }), now)[1], ['cmi.score.scaled', scaled]);
  }
});

/** What the LMS holds → where the learner stands. */
const standings: readonly (readonly [completion: string, success: string, standing: string])[] = [
  ['unknown', 'unknown', ''],
  ['not attempted', 'unknown', ''],
  ['', '', ''],
  ['incomplete', 'unknown', 'incomplete'],
  ['completed', 'unknown', 'completed'],
  ['completed', 'failed', 'failed'],
  ['incomplete', 'failed', 'failed'],
  ['completed', 'passed', 'passed'],
  ['incomplete', 'passed', 'passed'],
];
for (const [completion, success, standing] of standings) {
  test(`${completion || 'nothing'} and ${success || 'nothing'} is ${standing || 'not begun'}`, () => {
    assert.equal(scorm2004.standing(held({ 'cmi.completion_status': completion, 'cmi.success_status': success })), standing);
  });
}

test('progress is 1 only when the course is complete', () => {
  const measure = (facts: Parameters<typeof report>[1], more = {}) => values2004(report(fresh, facts), { ...now, ...more }).find(([element]) => element === 'cmi.progress_measure')?.[1];
  assert.equal(measure({ progress: 1 }), '0.99');
  assert.equal(measure({ progress: 0.456 }), '0.45');
  assert.equal(measure({ ...passed, progress: 0.2 }, { leaving: true }), '1', 'assess-first: a pass alone completes');
  assert.equal(measure({}), undefined);
});

test('an odd bookmark is not sent', () => {
  for (const bookmark of ['', 'step one', 'schritt-ü', 'x'.repeat(256)]) {
    assert.equal(values2004(report(fresh, { bookmark }), now).some(([element]) => element === 'cmi.location'), false);
  }
});
