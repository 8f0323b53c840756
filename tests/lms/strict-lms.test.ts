/**
 * The strict LMS against the SCORM 1.2 Run-Time Environment (ADL, version 1.2, October 2001):
 * 3.3 API functions and error codes, 3.4.1 data types, 3.4.3–3.4.4 elements.
 * Where the LMSs we know differ from the text, the row says so; what each of them does is in `profiles.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installStrictLms, newStore, StrictLms } from './strict-lms.js';

type Row = readonly [clause: string, act: (lms: StrictLms) => unknown, result: string, error: string];

const set = (element: string, value: string) => (lms: StrictLms) => lms.LMSSetValue(element, value);
const get = (element: string) => (lms: StrictLms) => lms.LMSGetValue(element);

const afterInitialize: readonly Row[] = [
  ['3.3.2 a second LMSInitialize', (lms) => lms.LMSInitialize(''), 'false', '101'],
  ['3.3.2 LMSCommit with a parameter', (lms) => lms.LMSCommit('x'), 'false', '201'],
  ['3.3.2 LMSFinish with a parameter', (lms) => lms.LMSFinish('x'), 'false', '201'],
  ['3.3.6 an element that does not exist', get('cmi.core.colour'), '', '401'],
  ['3.3.6 an element outside the data model', get('adl.nav.request'), '', '201'],
  ['3.3.6 children of an element without any', get('cmi.core.student_id._children'), '', '202'],
  ['3.3.6 count of an element that is no array', get('cmi.core._count'), '', '203'],
  ['3.3.6 setting a keyword', set('cmi.core._children', 'x'), 'false', '402'],
  ['3.3.6 setting the count', set('cmi.interactions._count', '2'), 'false', '402'],
  ['3.4.4 core._children', get('cmi.core._children'), 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time', '0'],
  ['3.4.4 core.score._children', get('cmi.core.score._children'), 'raw,min,max', '0'],
  ['3.4.4 core.student_id is read only', set('cmi.core.student_id', 'x'), 'false', '403'],
  ['3.4.4 core.credit is read only', set('cmi.core.credit', 'no-credit'), 'false', '403'],
  ['3.4.4 core.entry at the first launch', get('cmi.core.entry'), 'ab-initio', '0'],
  ['3.4.4 core.exit is write only', get('cmi.core.exit'), '', '404'],
  ['3.4.4 core.exit suspend', set('cmi.core.exit', 'suspend'), 'true', '0'],
  ['3.4.4 core.exit blank', set('cmi.core.exit', ''), 'true', '0'],
  ['3.4.4 core.exit other', set('cmi.core.exit', 'normal'), 'false', '405'],
  ['3.4.4 core.session_time is write only', get('cmi.core.session_time'), '', '404'],
  ['3.4.1 CMITimespan', set('cmi.core.session_time', '0000:12:30.00'), 'true', '0'],
  ['3.4.1 CMITimespan of 2004', set('cmi.core.session_time', 'PT12M'), 'false', '405'],
  ['3.4.1 CMITimespan with a minute of 60', set('cmi.core.session_time', '00:60:00'), 'false', '405'],
  ['3.4.4 core.lesson_status', set('cmi.core.lesson_status', 'incomplete'), 'true', '0'],
  ['3.4.4 core.lesson_status of 2004', set('cmi.core.lesson_status', 'unknown'), 'false', '405'],
  ['3.4.4 not attempted is the LMS\'s to say (ESR, Moodle)', set('cmi.core.lesson_status', 'not attempted'), 'false', '405'],
  ['3.4.1 CMIString255', set('cmi.core.lesson_location', 'x'.repeat(255)), 'true', '0'],
  ['3.4.1 CMIString255, one too many', set('cmi.core.lesson_location', 'x'.repeat(256)), 'false', '405'],
  ['3.4.1 CMIString4096', set('cmi.suspend_data', 'x'.repeat(4096)), 'true', '0'],
  ['3.4.1 CMIString4096, one too many', set('cmi.suspend_data', 'x'.repeat(4097)), 'false', '405'],
  ['3.4.4 score.raw', set('cmi.core.score.raw', '79.5'), 'true', '0'],
  ['3.4.4 score.raw, the same number respelt', set('cmi.core.score.raw', '90.0'), 'true', '0'],
  ['3.4.4 score.raw blank', set('cmi.core.score.raw', ''), 'true', '0'],
  ['3.4.4 score.raw above 100', set('cmi.core.score.raw', '101'), 'false', '405'],
  ['3.4.4 score.raw in words', set('cmi.core.score.raw', 'high'), 'false', '405'],
  ['3.4.4 interactions count', get('cmi.interactions._count'), '0', '0'],
  ['3.4.4 interactions are write only', get('cmi.interactions.0.id'), '', '404'],
  ['3.4.4 an interaction', set('cmi.interactions.0.id', 'q_1'), 'true', '0'],
  ['3.4.4 interactions without gaps', set('cmi.interactions.3.id', 'q_1'), 'false', '201'],
  ['3.4.1 CMIIdentifier with a space', set('cmi.interactions.0.id', 'q 1'), 'false', '405'],
  ['3.4.4 result is wrong', set('cmi.interactions.0.result', 'wrong'), 'true', '0'],
  ['3.4.4 result is not incorrect', set('cmi.interactions.0.result', 'incorrect'), 'false', '405'],
  ['3.4.4 objectives status', set('cmi.objectives.0.status', 'passed'), 'true', '0'],
  ['3.4.4 student_data is read only', set('cmi.student_data.mastery_score', '10'), 'false', '403'],
  ['3.4.4 student_preference.audio', set('cmi.student_preference.audio', '101'), 'false', '405'],
];

for (const [clause, act, result, error] of afterInitialize) {
  test(`the standard, ${clause}: ${error}`, () => {
    const lms = new StrictLms(newStore());
    lms.LMSInitialize('');
    assert.equal(act(lms), result);
    assert.equal(lms.LMSGetLastError(), error);
  });
}

const beforeInitialize: readonly Row[] = [
  ['3.3.2 LMSInitialize with a parameter', (lms) => lms.LMSInitialize(null), 'false', '201'],
  ['3.3.2 LMSGetValue before LMSInitialize', get('cmi.core.student_id'), '', '301'],
  ['3.3.2 LMSSetValue before LMSInitialize', set('cmi.suspend_data', 'x'), 'false', '301'],
  ['3.3.2 LMSCommit before LMSInitialize', (lms) => lms.LMSCommit(''), 'false', '301'],
  ['3.3.2 LMSFinish before LMSInitialize', (lms) => lms.LMSFinish(''), 'false', '301'],
];
for (const [clause, act, result, error] of beforeInitialize) {
  test(`the standard, ${clause}: ${error}`, () => {
    const lms = new StrictLms(newStore());
    assert.equal(act(lms), result);
    assert.equal(lms.LMSGetLastError(), error);
  });
}

const launched = (store = newStore(), options = {}) => {
  const lms = new StrictLms(store, options);
  lms.LMSInitialize('');
  return lms;
};

test('what was not committed is lost with the page', () => {
  const store = newStore();
  const lms = launched(store);
  lms.LMSSetValue('cmi.suspend_data', 'a');
  lms.LMSCommit('');
  lms.LMSSetValue('cmi.suspend_data', 'b');
  assert.equal(launched(store).LMSGetValue('cmi.suspend_data'), 'a');
});

test('a learner who suspended resumes, and the time adds up', () => {
  const store = newStore();
  for (const entry of ['ab-initio', 'resume']) {
    const lms = launched(store);
    assert.equal(lms.LMSGetValue('cmi.core.entry'), entry);
    lms.LMSSetValue('cmi.core.session_time', '00:40:30.50');
    lms.LMSSetValue('cmi.core.exit', 'suspend');
    lms.LMSFinish('');
  }
  assert.equal(store.cmi['cmi.core.total_time'], '0001:21:01.00');
});

test('3.4.4 an SCO that never sets a status is completed at the end', () => {
  const store = newStore();
  launched(store).LMSFinish('');
  assert.equal(store.cmi['cmi.core.lesson_status'], 'completed');
});

test('a page finds the strict LMS as window.API, and its store outlives the page', () => {
  const page: { API?: StrictLms } = {};
  const store = newStore();
  installStrictLms(page, store);
  const { LMSInitialize, LMSSetValue, LMSFinish } = page.API!;
  LMSInitialize('');
  LMSSetValue('cmi.core.lesson_location', 'step-1');
  LMSFinish('');
  const later = launched(JSON.parse(JSON.stringify(store)));
  assert.equal(later.LMSGetValue('cmi.core.lesson_location'), 'step-1');
});
