/** Launching, learning and leaving, in every LMS we know. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/course/report.js';
import { every12 } from '../lms/profiles.js';
import { after, DeviceStorage, fresh, launch, passed, refused, report, statuses, stored } from './launch.js';

for (const { name, options } of every12) {
  test(`a learner leaves and finds everything again in ${name}`, async () => {
    const storage = new DeviceStorage();
    const first = await launch({ lms: options() });
    assert.equal(first.kind, 'lms');
    assert.equal(first.opened.attempt, undefined);
    const done = after(fresh, 3);
    first.record.save(report(done));
    first.record.finish(report(done));
    assert.deepEqual(refused(first.lms), []);

    const second = await launch({ store: first.store, lms: options(), storage });
    const { saves, ...attempt } = second.opened.attempt!;
    assert.ok(saves > 0);
    assert.deepEqual({ ...attempt, saves: 0 }, done);
    assert.deepEqual(second.opened.notices, []);
    assert.equal(second.lms.now('cmi.core.lesson_status'), 'incomplete');
    assert.equal(second.lms.now('cmi.core.lesson_location'), 'step-3');
  });

  test(`a learner passes, and ${name} says so`, async () => {
    const { record, lms, store, pass } = await launch({ lms: options() });
    pass(12);
    record.save(report(after(fresh, 8), passed));
    assert.equal(store.cmi['cmi.core.lesson_status'], 'passed', 'committed at once, not only at the end');
    assert.equal(store.cmi['cmi.core.score.raw'], '90');
    assert.equal(store.cmi['cmi.core.session_time'], '0000:12:00.00');
    record.finish(report(after(fresh, 8), passed));
    assert.deepEqual(statuses(lms), ['incomplete', 'passed']);
    assert.equal(store.cmi['cmi.core.lesson_status'], 'passed');
    assert.equal(store.cmi['cmi.core.exit'] ?? '', '');
    assert.equal(record.condition.kind, 'saved');
  });
}

test('the launch makes at most ten calls and stores nothing of the learner\'s', async () => {
  const first = await launch();
  assert.ok(first.lms.log.length <= 10, `${first.lms.log.length}`);
  first.record.finish(report(after(fresh, 2)));
  for (const { options } of every12) {
    const again = await launch({ store: first.store, lms: options() });
    assert.ok(again.lms.log.length <= 10, `${again.lms.log.length}`);
    assert.equal(again.lms.log.filter((call) => call.element === 'cmi.suspend_data' && call.name === 'LMSSetValue').length, 0);
  }
});

test('an answer changes at most four values and commits once', async () => {
  const { record, lms, pass } = await launch();
  const plan: Report[] = [
    report(after(fresh, 1)),
    report({ ...after(fresh, 2), responses: new Map([['practice-0', { n: 1, value: ['choice-0'] }]]) }),
    report({ ...after(fresh, 4), ways: new Map([['scenario-0', { n: 1, value: { choices: ['on-0'], skipped: false } }]]) }),
    report(after(fresh, 8), passed),
  ];
  for (const one of plan) {
    pass(6);
    const from = lms.log.length;
    record.save(one);
    assert.ok(lms.changedSince(from).length <= 4, lms.changedSince(from).map((call) => call.element).join());
    assert.equal(lms.log.slice(from).filter((call) => call.name === 'LMSCommit').length, 1);
    assert.equal(lms.log.length - from, lms.changedSince(from).length + 1, 'nothing is sent that the LMS holds already');
  }
});

test('one press of a button that does two things is one commit', async () => {
  const { record, lms, store } = await launch({ soon: queueMicrotask });
  record.save(report({ ...after(fresh, 1), startingPoint: { n: 1, value: 'fearful' } }));
  record.save(report({ ...after(fresh, 2), startingPoint: { n: 1, value: 'fearful' } }));
  await Promise.resolve();
  assert.equal(lms.calls('LMSCommit'), 1);
  assert.equal(stored(store)!.done.size, 2);
  record.save(report(after(fresh, 3)));
  record.finish(report(after(fresh, 4)));
  await Promise.resolve();
  assert.equal(lms.calls('LMSCommit'), 2, 'leaving does not wait, and nothing follows it');
  assert.equal(lms.log.at(-1)!.name, 'LMSFinish');
  assert.equal(stored(store)!.done.size, 4);
});

test('saving the same work again says nothing to the LMS', async () => {
  const { record, lms } = await launch();
  record.save(report(after(fresh, 1)));
  const from = lms.log.length;
  record.save(report(after(fresh, 1)));
  assert.equal(lms.log.length, from);
});

test('a closed page finishes once', async () => {
  const { record, lms, page } = await launch();
  record.save(report(after(fresh, 1)));
  page.hide();
  page.fire('pagehide');
  page.fire('pagehide');
  record.finish(report(after(fresh, 1)));
  record.save(report(after(fresh, 2)));
  assert.equal(lms.calls('LMSFinish'), 1);
  assert.equal(lms.log.at(-1)!.name, 'LMSFinish');
  assert.deepEqual(record.condition, { kind: 'read-only', reason: 'session-ended' });
});

test('a page closed before anything was done finishes too', async () => {
  const { lms, page, store } = await launch();
  page.fire('pagehide');
  assert.equal(lms.calls('LMSFinish'), 1);
  assert.equal(store.cmi['cmi.core.lesson_status'], 'incomplete');
});

test('a hidden page reports its time and sends again what was refused', async () => {
  const { record, lms, page, store, pass } = await launch();
  lms.options.offline = true;
  record.save(report(after(fresh, 2)));
  lms.options.offline = false;
  pass(3);
  page.hide();
  assert.equal(stored(store)!.done.size, 2);
  assert.equal(store.cmi['cmi.core.session_time'], '0000:03:00.00');
});

test('a page that is shown again is not taken for hidden', async () => {
  const { record, lms, page } = await launch();
  record.save(report(after(fresh, 2)));
  const calls = lms.log.length;
  page.fire('visibilitychange');
  assert.equal(lms.log.length, calls);
});

for (const mode of ['review', 'browse'] as const) {
  test(`${mode} reads everything and writes nothing`, async () => {
    const first = await launch();
    first.record.finish(report(after(fresh, 3)));
    const storage = new DeviceStorage();
    const { record, opened, lms, page } = await launch({ store: first.store, storage, lms: { mode } });
    assert.equal(opened.readOnly, true);
    assert.equal(opened.attempt!.done.size, 3);
    assert.deepEqual(record.condition, { kind: 'read-only', reason: mode });
    record.save(report(after(fresh, 8), passed));
    page.hide();
    record.finish(report(after(fresh, 8), passed));
    assert.equal(lms.calls('LMSSetValue') + lms.calls('LMSCommit'), 0);
    assert.equal(lms.calls('LMSFinish'), 1);
    assert.equal(storage.kept.size, 0);
  });
}

test('what the learner can copy for their LMS team holds no name', async () => {
  const { record } = await launch();
  record.save(report(after(fresh, 1)));
  assert.match(record.details(), /SCORM 1\.2/);
  assert.doesNotMatch(record.details(), /Okafor|learner_1/);
});
