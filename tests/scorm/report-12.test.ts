import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newAttempt } from '../../src/course/attempt.js';
import type { Report } from '../../src/course/report.js';
import { nextStatus, respelt, score, timespan, values12 } from '../../scorm/report-12.js';

const base: Report = { attempt: newAttempt('k3v9qa'), bookmark: 'step-1', completion: 'incomplete', success: 'unknown', final: false };
const now = { held: () => 'incomplete', credit: true, leaving: false, hidden: false, workDue: true, timeDue: false, sessionMilliseconds: 61_230, suspendData: '1.k3v9qa.0001~z0aa' };

test('time has four digits of hours and is never nothing', () => {
  assert.equal(timespan(0), '0000:00:01.00');
  assert.equal(timespan(61_230), '0000:01:01.23');
  assert.equal(timespan(10 * 3_600_000), '0010:00:00.00');
  assert.equal(timespan(1e15), '9999:59:59.99');
  assert.equal(timespan(-5), '0000:00:01.00');
  assert.equal(timespan(NaN), '0000:00:01.00');
});

test('a score is never rounded up to a pass', () => {
  assert.equal(score(79.999), '79.99');
  assert.equal(score(66.6666), '66.66');
  assert.equal(score(80), '80');
  assert.equal(score(101), '100');
  assert.equal(score(0.57 * 100), '57');
});

test('the same score can be spelt twice, and back again', () => {
  assert.equal(respelt('90'), '90.0');
  assert.equal(respelt('90.0'), '90');
  assert.equal(Number(respelt('100')), 100);
});

/** What is reported, what the LMS holds, whether the learner leaves → the status after it. */
const table: readonly (readonly [string, Partial<Report>, string, boolean, string])[] = [
  ['underway', {}, 'incomplete', false, 'incomplete'],
  ['underway, but passed before', {}, 'passed', true, 'passed'],
  ['passed', { success: 'passed', completion: 'complete', final: true }, 'incomplete', false, 'passed'],
  ['passed after failed', { success: 'passed', completion: 'complete', final: true }, 'failed', false, 'passed'],
  ['passed after completed', { success: 'passed', completion: 'complete', final: true }, 'completed', false, 'passed'],
  ['failed and staying', { success: 'failed', completion: 'complete' }, 'incomplete', false, 'incomplete'],
  ['failed and leaving', { success: 'failed', completion: 'complete' }, 'incomplete', true, 'failed'],
  ['failed after passed', { success: 'failed', completion: 'complete' }, 'passed', true, 'passed'],
  ['complete before the assessment', { completion: 'complete' }, 'incomplete', true, 'incomplete'],
  ['complete on the route explore', { completion: 'complete', final: true }, 'incomplete', false, 'completed'],
];
for (const [what, facts, status, leaving, expected] of table) {
  test(`${what}: from ${status} to ${expected}`, () => assert.equal(nextStatus({ ...base, ...facts }, { status, credit: true, leaving }), expected));
}

test('time and score go before the final status, and the bookmark waits', () => {
  const values = values12({ ...base, success: 'passed', completion: 'complete', score: 90, final: true }, now);
  assert.deepEqual(values, [
    ['cmi.suspend_data', '1.k3v9qa.0001~z0aa'],
    ['cmi.core.session_time', '0000:01:01.23'],
    ['cmi.core.score.raw', '90'],
    ['cmi.core.lesson_status', 'passed'],
  ]);
});

test('an odd bookmark is not sent', () => {
  for (const bookmark of ['', 'step one', 'schritt-ü', 'x'.repeat(256)]) {
    assert.equal(values12({ ...base, bookmark }, now).some(([element]) => element === 'cmi.core.lesson_location'), false);
  }
});
