/** Each LMS as it was seen to be: the rows of `README.md`, one by one. A stand-in that forgave would prove nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LmsOptions } from './lms-engine.js';
import { aiccRelay, dls, esr, everyLms, learningHub, moodle, moodle2004, moodleStrict } from './profiles.js';
import { newStore, StrictLms } from './strict-lms.js';
import { newStore2004, StrictLms2004 } from './strict-lms-2004.js';

const launched = (options: LmsOptions, store = newStore()) => {
  const lms = new StrictLms(store, options);
  assert.equal(String(lms.LMSInitialize('')), 'true');
  return lms;
};
/** Sets them, and says what came back of each. */
const sets = (lms: StrictLms, ...values: readonly (readonly [element: string, value: string])[]) => values.map(([element, value]) => [String(lms.LMSSetValue(element, value)), String(lms.LMSGetLastError())].join(' '));
const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';

test('every stand-in is in the table of README.md', () => {
  const table = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  for (const { id } of everyLms) assert.match(table, new RegExp(`\\| \`${id}\` \\|`));
});

test('ESR keeps 4,096 characters, and the old text when there are more', () => {
  const store = newStore();
  const lms = launched(esr(), store);
  assert.deepEqual(sets(lms, ['cmi.suspend_data', 'x'.repeat(4096)], ['cmi.suspend_data', 'x'.repeat(4097)]), ['true 0', 'false 405']);
  lms.LMSCommit('');
  assert.equal(store.cmi['cmi.suspend_data']?.length, 4096);
});

test('ESR does not know interactions, objectives, preferences or the lowest score', () => {
  const lms = launched(esr());
  for (const element of ['cmi.interactions.0.id', 'cmi.objectives.0.id', 'cmi.student_preference.audio', 'cmi.core.score.min']) {
    assert.deepEqual(sets(lms, [element, '1']), ['false 401']);
  }
  assert.equal(lms.LMSGetValue('cmi.student_data.mastery_score'), '');
});

test('ESR sends every changed value at once, and nothing for one that did not change', () => {
  const store = newStore();
  const lms = launched(esr(), store);
  sets(lms, ['cmi.suspend_data', 'a'], ['cmi.core.lesson_location', 'one'], ['cmi.suspend_data', 'a']);
  assert.equal(lms.messages, 2);
  assert.equal(store.cmi['cmi.suspend_data'], 'a', 'before any commit');
  lms.LMSCommit('');
  assert.equal(lms.messages, 2, 'nothing was left to send');
});

test('ESR spoils a whole message for an emoji or a new line in it, and Moodle does not', () => {
  for (const [options, kept] of [[{ ...esr(), autocommit: false }, ''], [moodle(), 'one']] as const)
    for (const bad of ['two 🙂', 'two\nlines']) {
      const store = newStore();
      const lms = launched(options, store);
      sets(lms, ['cmi.core.lesson_location', 'one'], ['cmi.suspend_data', bad]);
      lms.LMSCommit('');
      assert.equal(store.cmi['cmi.core.lesson_location'], kept);
    }
});

test('ESR never hears what is sent while a window closes, and everybody else does', () => {
  for (const { id, version, options } of everyLms.filter((each) => each.version === '1.2')) {
    const store = newStore();
    const lms = launched({ ...options(), autocommit: false }, store);
    sets(lms, ['cmi.suspend_data', 'a']);
    lms.options.closing = true;
    assert.equal(String(lms.LMSFinish('')), 'true');
    assert.equal(store.cmi['cmi.suspend_data'], id === 'esr' ? undefined : 'a', `${id} ${version}`);
  }
});

test('offline, Moodle says true and never sends the values; ESR says false and sends them later; the Learning Hub repairs itself', () => {
  for (const [options, answer, code, later] of [[moodle(), 'true', '0', undefined], [esr(), 'false', '101', 'a'], [learningHub(), true, 0, 'a']] as const) {
    const store = newStore();
    const lms = launched({ ...options, offline: true }, store);
    lms.LMSSetValue('cmi.suspend_data', 'a');
    assert.equal(lms.LMSCommit(''), answer);
    assert.equal(lms.LMSGetLastError(), code);
    lms.options.offline = false;
    lms.LMSCommit('');
    assert.equal(store.cmi['cmi.suspend_data'], later);
  }
});

test('Moodle makes a paused learner with a score of 40 failed, and one who set passed with 90 passed', () => {
  for (const [status, raw, becomes] of [['incomplete', '40', 'failed'], ['passed', '90', 'passed'], ['incomplete', '', 'incomplete']] as const) {
    const store = newStore();
    const lms = launched(moodle(), store);
    sets(lms, [STATUS, status], [RAW, raw]);
    lms.LMSFinish('');
    assert.equal(store.cmi[STATUS], becomes);
  }
});

test('Moodle keeps 64,000 characters, and 4,096 in standards mode', () => {
  for (const [options, limit] of [[moodle(), 64_000], [moodleStrict(), 4096]] as const) {
    assert.deepEqual(sets(launched(options), ['cmi.suspend_data', 'x'.repeat(limit)], ['cmi.suspend_data', 'x'.repeat(limit + 1)]), ['true 0', 'false 405']);
  }
});

test('a status that was never set becomes completed in Moodle, and stays as it is in ESR and the Learning Hub', () => {
  for (const [options, becomes] of [[moodle(), 'completed'], [esr(), 'not attempted'], [learningHub(), 'not attempted']] as const) {
    const store = newStore();
    launched(options, store).LMSFinish('');
    assert.equal(store.cmi[STATUS], becomes);
  }
});

test('the Learning Hub answers with booleans and a number, and throws when asked for comments', () => {
  const lms = new StrictLms(newStore(), learningHub());
  assert.deepEqual([lms.LMSInitialize(''), lms.LMSSetValue('cmi.core.exit', 'suspend'), lms.LMSGetLastError(), lms.LMSCommit('')], [true, true, 0, true]);
  assert.equal(lms.LMSSetValue('cmi.core.exit', 'later'), false);
  assert.equal(lms.LMSGetLastError(), 405);
  assert.throws(() => lms.LMSGetValue('cmi.comments'));
});

test('the Learning Hub takes single characters as a response, and has no interaction left at the next launch', () => {
  const store = newStore();
  const lms = launched(learningHub(), store);
  sets(lms, ['cmi.interactions.0.id', 'q_1'], ['cmi.interactions.0.type', 'choice']);
  assert.deepEqual(sets(lms, ['cmi.interactions.0.student_response', 'option-a'], ['cmi.interactions.0.student_response', 'a,c'], ['cmi.interactions.0.result', 'incorrect'], ['cmi.interactions.0.result', 'wrong']), ['false 405', 'true 0', 'false 405', 'true 0']);
  lms.LMSFinish('');
  assert.equal(launched(learningHub(), store).LMSGetValue('cmi.interactions._count'), '0');
});

test('the Learning Hub counts the first final status of a launch, and only with a session time', () => {
  const store = newStore();
  const lms = launched(learningHub(), store);
  sets(lms, ['cmi.core.session_time', '0000:00:00.00'], [STATUS, 'passed']);
  lms.LMSCommit('');
  assert.equal(store.cmi[STATUS], 'not attempted', 'without time');
  sets(lms, ['cmi.core.session_time', '0000:10:00.00'], [RAW, '40'], [STATUS, 'failed']);
  lms.LMSCommit('');
  sets(lms, [RAW, '90'], [STATUS, 'passed']);
  lms.LMSFinish('');
  assert.deepEqual([store.cmi[STATUS], store.cmi[RAW]], ['failed', '40']);
});

test('the Learning Hub begins with nothing but the status after a final one', () => {
  const store = newStore();
  const lms = launched(learningHub(), store);
  sets(lms, ['cmi.core.lesson_location', 'end'], ['cmi.suspend_data', 'a'], ['cmi.core.session_time', '0000:10:00.00'], [RAW, '90'], [STATUS, 'passed']);
  lms.LMSFinish('');
  const again = launched(learningHub(), store);
  assert.deepEqual(['cmi.core.lesson_location', 'cmi.suspend_data', RAW, STATUS].map((element) => again.LMSGetValue(element)), ['', '', '', 'passed']);
});

test('the Learning Hub begins no session while one was never finished, until the learner signs in again', () => {
  const store = newStore();
  launched(learningHub(), store);
  assert.equal(new StrictLms(store, learningHub()).LMSInitialize(''), false);
  store.active = false;
  assert.equal(new StrictLms(store, learningHub()).LMSInitialize(''), true);
});

test('the Learning Hub loses the first digit of four digits of hours', () => {
  const store = newStore();
  const lms = launched(learningHub(), store);
  sets(lms, ['cmi.core.session_time', '1002:30:00.00'], ['cmi.core.exit', 'suspend']);
  lms.LMSFinish('');
  assert.equal(store.cmi['cmi.core.total_time'], '0002:30:00.00');
});

test('the AICC relay keeps one line, nothing after a second "=", and no "$" patterns', () => {
  for (const [sent, back] of [['1.a-b_c~d', '1.a-b_c~d'], ['a=b', 'a'], ['a\nb', 'a'], ['a$1b', 'ab']] as const) {
    const store = newStore();
    const lms = launched(aiccRelay(), store);
    sets(lms, ['cmi.suspend_data', sent]);
    lms.LMSFinish('');
    assert.equal(launched(aiccRelay(), store).LMSGetValue('cmi.suspend_data'), back);
  }
  assert.equal(new StrictLms(newStore(), aiccRelay()).LMSInitialize(''), true);
});

test('DLS takes identifiers of word characters, and decimals of three digits and two', () => {
  assert.deepEqual(
    sets(launched(dls()), ['cmi.objectives.0.id', 'a-b'], ['cmi.objectives.0.id', 'a_b'], [RAW, '66.666'], [RAW, '66.66'], ['cmi.suspend_data', 'x'.repeat(4097)]),
    ['false 405', 'true 0', 'false 405', 'true 0', 'false 405'],
  );
});

test('Moodle with SCORM 2004 loses what is sent without the network, the way it says goodbye included', () => {
  const store = newStore2004();
  const lms = new StrictLms2004(store, { ...moodle2004(), offline: true });
  lms.Initialize('');
  lms.SetValue('cmi.exit', 'suspend');
  lms.SetValue('cmi.suspend_data', 'a');
  assert.equal(lms.Commit(''), 'true');
  lms.options.offline = false;
  lms.SetValue('cmi.suspend_data', 'b');
  lms.Terminate('');
  const again = new StrictLms2004(store, moodle2004());
  again.Initialize('');
  assert.equal(again.GetValue('cmi.suspend_data'), '', 'not suspended, as far as it knows');
});
