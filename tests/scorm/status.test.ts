/** What the LMS is told of completion and success. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Report } from '../../src/course/report.js';
import { encodeAttempt } from '../../src/record/suspend-data.js';
import { learningHub, moodle } from '../lms/profiles.js';
import { newStore } from '../lms/strict-lms.js';
import { after, course, failed, fresh, launch, passed, report, statuses } from './launch.js';

const { codes } = course;

test('the status is set straight after the session began, and exit is suspend from then on', async () => {
  const { lms } = await launch();
  assert.deepEqual(lms.changedSince(0).map((call) => [call.element, call.value]), [['cmi.core.exit', 'suspend'], ['cmi.core.lesson_status', 'incomplete']]);
});

test('a learner at 40 % who only pauses is not recorded as failed', async () => {
  const { record, store, page } = await launch({ lms: moodle() });
  record.save(report(after(fresh, 8), { ...failed, completion: 'complete' }));
  page.hide();
  assert.equal(store.cmi['cmi.core.score.raw'], undefined);
  assert.equal(store.cmi['cmi.core.lesson_status'], 'incomplete');
});

test('failed is reported when the learner leaves, and a later pass replaces it', async () => {
  const first = await launch({ lms: moodle() });
  first.record.save(report(after(fresh, 8), failed));
  first.page.fire('pagehide');
  assert.equal(first.store.cmi['cmi.core.lesson_status'], 'failed');
  assert.equal(first.store.cmi['cmi.core.score.raw'], '40');
  assert.equal(first.store.cmi['cmi.core.exit'], 'suspend');

  const second = await launch({ store: first.store, lms: moodle() });
  assert.deepEqual(statuses(second.lms), [], 'failed is not taken back to incomplete');
  second.record.save(report(after(fresh, 8), passed));
  second.record.finish(report(after(fresh, 8), passed));
  assert.equal(second.store.cmi['cmi.core.lesson_status'], 'passed');
  assert.equal(second.store.cmi['cmi.core.score.raw'], '90');
});

test('only one final status goes to the Learning Hub in a launch', async () => {
  const { record, lms } = await launch({ lms: learningHub() });
  record.save(report(after(fresh, 7), failed));
  record.save(report(after(fresh, 8), passed));
  record.finish(report(after(fresh, 8), passed));
  assert.deepEqual(statuses(lms), ['incomplete', 'passed']);
});

test('a learner who explores is completed, without a score', async () => {
  const { record, store } = await launch({ route: 'explore', lms: moodle() });
  record.save(report(after(fresh, 8), { completion: 'complete', final: true }));
  record.finish(report(after(fresh, 8), { completion: 'complete', final: true }));
  assert.equal(store.cmi['cmi.core.lesson_status'], 'completed');
  assert.equal(store.cmi['cmi.core.score.raw'], undefined);
});

test('the status never moves backwards, whatever is reported', async () => {
  const order = ['', 'not attempted', 'incomplete', 'failed', 'completed', 'passed'];
  const facts = fc.constantFrom<Partial<Report>>({}, failed, passed, { completion: 'complete', final: true });
  const start = fc.constantFrom(...order.slice(1));
  await fc.assert(
    fc.asyncProperty(start, fc.array(fc.tuple(facts, fc.nat(8)), { maxLength: 6 }), fc.boolean(), async (status, reports, leave) => {
      const store = newStore();
      store.cmi['cmi.core.lesson_status'] = status;
      const { record, lms, page } = await launch({ store });
      for (const [one, steps] of reports) record.save(report(after(fresh, steps), one));
      if (leave) page.fire('pagehide');
      let held = order.indexOf(status);
      for (const value of statuses(lms)) {
        assert.ok(order.indexOf(value) > held, `${status}: ${statuses(lms).join()}`);
        held = order.indexOf(value);
      }
      for (const call of lms.log) assert.equal(call.error, '0', `${call.element} ${call.value}`);
    }),
  );
});

test('a launch without credit writes no score and no pass', async () => {
  const { record, opened, lms, store } = await launch({ lms: { credit: 'no-credit' } });
  assert.equal(opened.credit, false);
  record.save(report(after(fresh, 7), failed));
  record.save(report(after(fresh, 8), passed));
  record.finish(report(after(fresh, 8), passed));
  assert.deepEqual(statuses(lms), ['incomplete', 'completed']);
  assert.equal(store.cmi['cmi.core.score.raw'], undefined);
});

test('a pass that Moodle did not take is told at the next launch, though nothing new was done', async () => {
  const store = newStore();
  Object.assign(store.cmi, { 'cmi.suspend_data': encodeAttempt(codes, after(fresh, 8)), 'cmi.core.lesson_status': 'incomplete' });
  const { record, opened, store: now } = await launch({ store, lms: moodle() });
  record.save(report(opened.attempt!, passed));
  assert.equal(now.cmi['cmi.core.lesson_status'], 'passed');
  assert.equal(now.cmi['cmi.suspend_data'], store.cmi['cmi.suspend_data']);
});

test('reporting what the LMS holds already says nothing to it', async () => {
  const first = await launch();
  first.record.finish(report(after(fresh, 4)));
  const { record, opened, lms } = await launch({ store: first.store });
  const calls = lms.log.length;
  record.save(report(opened.attempt!));
  assert.equal(lms.log.length, calls);
});

test('an LMS that fails to tell the status is not told that a passed learner has just begun', async () => {
  const store = newStore();
  store.cmi['cmi.core.lesson_status'] = 'passed';
  const { record, store: now } = await launch({ store, lms: { fault: (name, element) => (name === 'LMSGetValue' && element === 'cmi.core.lesson_status' ? 'throw' : undefined) } });
  record.save(report(after(fresh, 1)));
  record.finish(report(after(fresh, 1)));
  assert.equal(now.cmi['cmi.core.lesson_status'], 'passed');
});
