import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newStore2004, StrictLms2004, type Options2004 } from './strict-lms-2004.js';

function launched(store = newStore2004(), options: Options2004 = {}): StrictLms2004 {
  const lms = new StrictLms2004(store, options);
  assert.equal(lms.Initialize(''), 'true');
  return lms;
}

const choice: readonly (readonly [string, string])[] = [['cmi.interactions.0.id', 'q_request'], ['cmi.interactions.0.type', 'choice']];

/** Clause of the Run-Time Environment, what was set before, element, value, error code. */
const sets: readonly (readonly [clause: string, before: readonly (readonly [string, string])[], element: string, value: string, code: string])[] = [
  ['4.2.23', [], 'cmi.suspend_data', 'x'.repeat(64_000), '0'],
  ['4.2.23', [], 'cmi.suspend_data', 'x'.repeat(64_001), '406'],
  ['4.2.13', [], 'cmi.location', 'x'.repeat(1000), '0'],
  ['4.2.13', [], 'cmi.location', 'x'.repeat(1001), '406'],
  ['4.2.4', [], 'cmi.completion_status', 'completed', '0'],
  ['4.2.4', [], 'cmi.completion_status', 'passed', '406'],
  ['4.2.22', [], 'cmi.success_status', 'failed', '0'],
  ['4.2.22', [], 'cmi.success_status', 'completed', '406'],
  ['4.2.20', [], 'cmi.score.scaled', '0.9', '0'],
  ['4.2.20', [], 'cmi.score.scaled', '1.5', '407'],
  ['4.2.20', [], 'cmi.score.scaled', '90%', '406'],
  ['4.2.20', [], 'cmi.score.raw', '90', '0'],
  ['4.2.18', [], 'cmi.progress_measure', '1.01', '407'],
  ['4.2.21', [], 'cmi.session_time', 'PT0H12M3.05S', '0'],
  ['4.2.21', [], 'cmi.session_time', '0000:12:03.05', '406'],
  ['4.2.21', [], 'cmi.session_time', 'PT', '406'],
  ['4.2.8', [], 'cmi.exit', 'normal', '0'],
  ['4.2.8', [], 'cmi.exit', 'finished', '406'],
  ['4.2.6', [], 'cmi.entry', 'resume', '404'],
  ['4.2.12', [], 'cmi.learner_name', 'Ada', '404'],
  ['3.1.7', [], 'cmi.core.lesson_status', 'passed', '401'],
  ['3.1.7', [], 'cmi.interactions._count', '1', '404'],
  ['4.2.9', [], 'cmi.interactions.1.id', 'q', '351'],
  ['4.2.9', [], 'cmi.interactions.0.id', 'q request', '406'],
  ['4.2.9', [], 'cmi.interactions.0.type', 'choice', '408'],
  ['4.2.9', choice.slice(0, 1), 'cmi.interactions.0.learner_response', 'a', '408'],
  ['4.2.9', choice.slice(0, 1), 'cmi.interactions.0.correct_responses.0.pattern', 'a', '408'],
  ['4.2.9', choice, 'cmi.interactions.0.learner_response', 'a[,]c', '0'],
  ['4.2.9', choice, 'cmi.interactions.0.learner_response', 'a,c', '406'],
  ['4.2.9', choice, 'cmi.interactions.0.learner_response', 'raise-it', '406'],
  ['4.2.9', choice, 'cmi.interactions.0.learner_response', 'a[,]a', '406'],
  ['4.2.9', choice, 'cmi.interactions.0.result', 'incorrect', '0'],
  ['4.2.9', choice, 'cmi.interactions.0.result', 'wrong', '406'],
  ['4.2.9', choice, 'cmi.interactions.0.timestamp', '2026-11-22T09:00:00.00Z', '0'],
  ['4.2.9', choice, 'cmi.interactions.0.timestamp', '2026-11-22T09:00:00.000Z', '406'],
  ['4.2.9', choice, 'cmi.interactions.0.timestamp', '09:00:00', '406'],
  ['4.2.9', choice, 'cmi.interactions.0.description', 'x'.repeat(251), '406'],
  ['4.2.17', [], 'cmi.objectives.0.success_status', 'passed', '408'],
  ['4.2.17', [['cmi.objectives.0.id', 'boundaries']], 'cmi.objectives.0.id', 'other', '351'],
  ['4.2.17', [['cmi.objectives.0.id', 'boundaries']], 'cmi.objectives.1.id', 'boundaries', '351'],
];
for (const [clause, before, element, value, code] of sets) {
  test(`${clause} ${element} = ${value.slice(0, 30)}${value.length > 30 ? `… (${value.length})` : ''}: ${code}`, () => {
    const lms = launched();
    for (const [name, earlier] of before) assert.equal(lms.SetValue(name, earlier), 'true');
    assert.equal(lms.SetValue(element, value), code === '0' ? 'true' : 'false');
    assert.equal(lms.GetLastError(), code);
  });
}

/** Clause, element, value, error code. */
const reads: readonly (readonly [string, string, string, string])[] = [
  ['4.2.4', 'cmi.completion_status', 'unknown', '0'],
  ['4.2.22', 'cmi.success_status', 'unknown', '0'],
  ['4.2.23', 'cmi.suspend_data', '', '403'],
  ['4.2.8', 'cmi.exit', '', '405'],
  ['4.2.12', 'cmi.learner_name', 'Okafor, Ada', '0'],
  ['4.2.9', 'cmi.interactions._count', '0', '0'],
  ['4.2.17', 'cmi.objectives.0.id', '', '301'],
  ['3.1.7', 'cmi.core.student_name', '', '401'],
];
for (const [clause, element, value, code] of reads) {
  test(`${clause} ${element} reads "${value}", ${code}`, () => {
    const lms = launched();
    assert.equal(lms.GetValue(element), value);
    assert.equal(lms.GetLastError(), code);
  });
}

test('3.1.7 every call outside a session has an error of its own', () => {
  const lms = new StrictLms2004(newStore2004());
  const code = (call: () => unknown) => {
    call();
    return lms.GetLastError();
  };
  assert.deepEqual([code(() => lms.GetValue('cmi.mode')), code(() => lms.SetValue('cmi.location', 'a')), code(() => lms.Commit('')), code(() => lms.Terminate(''))], ['122', '132', '142', '112']);
  assert.equal(code(() => lms.Initialize('x')), '201');
  lms.Initialize('');
  assert.equal(code(() => lms.Initialize('')), '103');
  lms.Terminate('');
  assert.deepEqual([code(() => lms.GetValue('cmi.mode')), code(() => lms.SetValue('cmi.location', 'a')), code(() => lms.Commit('')), code(() => lms.Terminate('')), code(() => lms.Initialize(''))], ['123', '133', '143', '113', '104']);
});

test('4.2.8 what was suspended is there again, and what ended normally is not', () => {
  for (const [exit, location, entry] of [['suspend', 'step-3', 'resume'], ['normal', undefined, 'ab-initio']] as const) {
    const store = newStore2004();
    const lms = launched(store);
    lms.SetValue('cmi.location', 'step-3');
    lms.SetValue('cmi.exit', exit);
    lms.Terminate('');
    const again = launched(JSON.parse(JSON.stringify(store)));
    assert.equal(again.now('cmi.location'), location);
    assert.equal(again.GetValue('cmi.entry'), entry);
  }
});

test('4.2.22.1 with a passing score, the scaled score decides', () => {
  const lms = launched(newStore2004(), { scaledPassingScore: '0.8' });
  lms.SetValue('cmi.success_status', 'passed');
  assert.equal(lms.GetValue('cmi.success_status'), 'unknown');
  lms.SetValue('cmi.score.scaled', '0.79');
  assert.equal(lms.GetValue('cmi.success_status'), 'failed');
});
