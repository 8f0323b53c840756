import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newAttempt } from '../../src/course/attempt.js';
import type { Report } from '../../src/course/report.js';
import { decodeAttempt, encodeAttempt } from '../../src/record/suspend-data.js';
import { aiccRelay, esr, learningHub, moodle } from '../lms/profiles.js';
import { newStore, type LmsOptions, type LmsStore, type StrictLms } from '../lms/strict-lms.js';
import { after, course, DeviceStorage, launch, report } from './launch.js';

const { codes } = course.outline;
const fresh = newAttempt('k3v9qa');
const passed: Partial<Report> = { completion: 'complete', success: 'passed', score: 90, final: true };
const failed: Partial<Report> = { completion: 'complete', success: 'failed', score: 40 };
const everyLms: readonly (readonly [string, () => LmsOptions])[] = [['a strict LMS', () => ({})], ['ESR', esr], ['the Learning Hub', learningHub], ['Moodle', moodle], ['the AICC relay', aiccRelay]];

const stored = (store: LmsStore) => decodeAttempt(codes, store.cmi['cmi.suspend_data'] ?? '').attempt;
const statuses = (lms: StrictLms) => lms.log.filter((call) => call.name === 'LMSSetValue' && call.element === 'cmi.core.lesson_status').map((call) => call.value);
const refused = (lms: StrictLms) => lms.log.filter((call) => call.error !== '0').map((call) => `${call.name} ${call.element} ${call.error}`);

for (const [name, options] of everyLms) {
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
  for (const [, options] of everyLms) {
    const again = await launch({ store: first.store, lms: options() });
    assert.ok(again.lms.log.length <= 10, `${again.lms.log.length}`);
    assert.equal(again.lms.log.filter((call) => call.element === 'cmi.suspend_data' && call.name === 'LMSSetValue').length, 0);
  }
});

test('the status is set straight after the session began, and exit is suspend from then on', async () => {
  const { lms } = await launch();
  assert.deepEqual(lms.changedSince(0).map((call) => [call.element, call.value]), [['cmi.core.exit', 'suspend'], ['cmi.core.lesson_status', 'incomplete']]);
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

test('a launch without credit writes no score and no pass', async () => {
  const { record, opened, lms, store } = await launch({ lms: { credit: 'no-credit' } });
  assert.equal(opened.credit, false);
  record.save(report(after(fresh, 7), failed));
  record.save(report(after(fresh, 8), passed));
  record.finish(report(after(fresh, 8), passed));
  assert.deepEqual(statuses(lms), ['incomplete', 'completed']);
  assert.equal(store.cmi['cmi.core.score.raw'], undefined);
});

test('damaged work is not written over before the learner continues', async () => {
  const store = newStore();
  const text = encodeAttempt(codes, after(fresh, 5)).slice(0, -12);
  Object.assign(store.cmi, { 'cmi.suspend_data': text, 'cmi.core.lesson_status': 'incomplete', 'cmi.core.lesson_location': 'step-5' });
  const { opened, page, store: now, record } = await launch({ store });
  assert.equal(opened.notices[0]!.kind, 'damaged');
  assert.equal(opened.attempt!.id, 'k3v9qa');
  assert.equal(opened.attempt!.bookmark!.value, 'step-5');
  page.hide();
  assert.equal(now.cmi['cmi.suspend_data'], text);
  record.save(report(after(opened.attempt!, 6)));
  assert.equal(stored(now)!.done.size, 6);
});

test('work of another tool is left alone until the learner continues, and the bookmark still leads on', async () => {
  const store = newStore();
  Object.assign(store.cmi, { 'cmi.suspend_data': '{"v":2,"d":[1,2,3]}', 'cmi.core.lesson_status': 'incomplete', 'cmi.core.lesson_location': 'step-4' });
  const { opened, store: now } = await launch({ store });
  assert.deepEqual(opened.notices.map((notice) => notice.kind), ['damaged']);
  assert.equal(opened.attempt!.bookmark!.value, 'step-4');
  assert.equal(now.cmi['cmi.suspend_data'], '{"v":2,"d":[1,2,3]}');
});

test('work done without the network reaches Moodle when it is back, the pass included', async () => {
  const { record, lms, page, store } = await launch({ lms: moodle() });
  record.save(report(after(fresh, 7)));
  lms.options.offline = true;
  page.navigator.onLine = false;
  record.save(report(after(fresh, 8), passed));
  assert.equal(store.cmi['cmi.core.lesson_status'], 'incomplete', 'Moodle claimed to have it and does not');
  lms.options.offline = false;
  page.navigator.onLine = true;
  page.fire('online');
  assert.equal(store.cmi['cmi.core.lesson_status'], 'passed');
  assert.equal(Number(store.cmi['cmi.core.score.raw']), 90);
  assert.equal(stored(store)!.done.size, 8);
  page.fire('pagehide');
  assert.equal(store.cmi['cmi.core.lesson_status'], 'passed');
});

test('work done without the network reaches ESR with the next commit', async () => {
  const { record, lms, page, store } = await launch({ lms: esr() });
  record.save(report(after(fresh, 1)));
  lms.options.offline = true;
  record.save(report(after(fresh, 8), passed));
  assert.equal(stored(store)!.done.size, 1);
  lms.options.offline = false;
  page.fire('online');
  assert.equal(stored(store)!.done.size, 8);
  assert.equal(store.cmi['cmi.core.lesson_status'], 'passed');
  assert.deepEqual(statuses(lms), ['incomplete', 'passed'], 'an honest LMS needs no detour');
});

test('work the LMS lost is brought back by the device at the next launch', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage, lms: moodle() });
  first.record.save(report(after(fresh, 2)));
  first.lms.options.offline = true;
  first.page.navigator.onLine = false;
  first.record.save(report(after(fresh, 8), passed));
  assert.equal(first.record.condition.kind, 'saved', 'the device holds it');

  const second = await launch({ store: first.store, storage, lms: moodle() });
  assert.equal(second.opened.attempt!.done.size, 8);
  assert.equal(second.opened.unsent, undefined);
  second.record.save(report(second.opened.attempt!, passed));
  assert.equal(second.store.cmi['cmi.core.lesson_status'], 'passed');
  assert.equal(stored(second.store)!.done.size, 8);

  assert.equal(storage.kept.size, 1, 'a claim is not a proof');
  await launch({ store: second.store, storage, lms: moodle() });
  assert.equal(storage.kept.size, 0, 'the LMS gave it back: that is one');
});

test('unsent work of another attempt is offered, never merged', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage, lms: { offline: true } });
  first.record.save(report(after(fresh, 4)));

  const second = await launch({ storage });
  assert.equal(second.opened.attempt, undefined);
  assert.deepEqual(second.opened.unsent!.attempt.done, after(fresh, 4).done);
  assert.equal(second.opened.unsent!.at.toISOString(), '2026-11-22T09:00:00.000Z');
  second.record.save(report(after(newAttempt('zzzzzz'), 1)));

  const third = await launch({ store: second.store, storage });
  assert.equal(third.opened.attempt!.id, 'zzzzzz');
  assert.equal(third.opened.unsent!.attempt.id, 'k3v9qa', 'still offered: going on did not write over it');
  third.opened.unsent!.settle();
  assert.equal((await launch({ store: third.store, storage })).opened.unsent, undefined);
});

test('work that Moodle only claimed to have is offered when Moodle turns out to be blank', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage, lms: { ...moodle(), offline: true } });
  first.record.finish(report(after(fresh, 8), passed));
  const second = await launch({ store: first.store, storage, lms: moodle() });
  assert.equal(second.opened.unsent!.attempt.done.size, 8);
});

test('an LMS that resets what it had given back once starts the learner afresh', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage });
  first.record.finish(report(after(fresh, 5)));
  const second = await launch({ storage, store: first.store });
  second.record.finish(report(after(second.opened.attempt!, 8), passed));
  const third = await launch({ storage });
  assert.equal(third.opened.attempt, undefined);
  assert.equal(third.opened.unsent, undefined);
});

test('a record the Learning Hub closes after a pass is not taken for lost', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage, lms: learningHub() });
  first.record.finish(report(after(fresh, 8), passed));
  const closed = { ...first.store, cmi: { 'cmi.core.lesson_status': 'passed' } };
  const second = await launch({ storage, store: closed, lms: learningHub() });
  assert.equal(second.opened.attempt, undefined);
  assert.equal(second.opened.unsent, undefined);
  second.record.save(report(after(newAttempt('zzzzzz'), 1)));
  assert.deepEqual(statuses(second.lms), [], 'and the pass stays');
});

test('recertification a year later starts afresh, though the device remembers', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage });
  first.record.finish(report(after(fresh, 8), passed));
  for (const [key, text] of storage.kept) storage.kept.set(key, text.replace('2026-', '2025-'));
  const second = await launch({ storage });
  assert.equal(second.opened.unsent, undefined);
  assert.equal(storage.kept.size, 0);
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

test('two learners on one device do not see one another\'s work', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage, lms: { studentId: 'ada', offline: true } });
  first.record.save(report(after(fresh, 4)));
  const second = await launch({ storage, lms: { studentId: 'grace' } });
  assert.equal(second.opened.unsent, undefined);
  for (const [key, text] of storage.kept) assert.doesNotMatch(key + text, /ada|Okafor/i);
});

test('saved is said only when it is true', async () => {
  const storage = new DeviceStorage();
  storage.blocked = true;
  const heard: string[] = [];
  const { record, lms, page } = await launch({ storage, lms: moodle() });
  record.listen((condition) => heard.push(condition.kind));
  record.save(report(after(fresh, 1)));
  page.navigator.onLine = false;
  lms.options.offline = true;
  record.save(report(after(fresh, 2)));
  assert.equal(record.condition.kind, 'unsaved', 'Moodle said true, but the device knows it is offline and holds nothing');
  page.navigator.onLine = true;
  lms.options.offline = false;
  page.fire('online');
  assert.deepEqual(heard, ['saved', 'unsaved', 'saved']);
});

test('an LMS that refuses the session leaves the learner a course that works, and says it is not saved', async () => {
  const { record, opened, lms } = await launch({ lms: { fault: (name) => (name === 'LMSInitialize' ? 'false' : undefined) } });
  assert.deepEqual(opened.notices, [{ kind: 'nowhere' }]);
  record.save(report(after(fresh, 1)));
  record.finish(report(after(fresh, 1)));
  assert.equal(record.condition.kind, 'unsaved');
  assert.match(record.details(), /LMSInitialize/);
  assert.equal(lms.calls('LMSSetValue'), 0);
});

test('an LMS that fails to give the work back is not taken for an empty one', async () => {
  const first = await launch();
  first.record.finish(report(after(fresh, 6)));
  const { opened, store } = await launch({ store: first.store, lms: { fault: (name, element) => (name === 'LMSGetValue' && element === 'cmi.suspend_data' ? 'false' : undefined) } });
  assert.equal(opened.notices[0]!.kind, 'damaged');
  assert.equal(opened.attempt!.bookmark!.value, 'step-6');
  assert.equal(stored(store)!.done.size, 6);
});

test('an LMS that fails to tell the status is not told that a passed learner has just begun', async () => {
  const store = newStore();
  store.cmi['cmi.core.lesson_status'] = 'passed';
  const { record, store: now } = await launch({ store, lms: { fault: (name, element) => (name === 'LMSGetValue' && element === 'cmi.core.lesson_status' ? 'throw' : undefined) } });
  record.save(report(after(fresh, 1)));
  record.finish(report(after(fresh, 1)));
  assert.equal(now.cmi['cmi.core.lesson_status'], 'passed');
});

test('no fault of an LMS throws into the course, and no fault that passes costs an answer', async () => {
  const names = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'];
  const fault = fc.constantFrom('throw', 'false', undefined, undefined, undefined) as fc.Arbitrary<'throw' | 'false' | undefined>;
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 20, maxLength: 40 }), fc.constantFrom(...everyLms), async (faults, [, options]) => {
      const storage = new DeviceStorage();
      let at = 0;
      const shaky = { ...options(), fault: (name: string) => (names.includes(name) ? faults[at++] : undefined) };
      const first = await launch({ storage, lms: shaky });
      for (let steps = 1; steps <= 5; steps += 1) first.record.save(report(after(fresh, steps)));
      first.page.fire('pagehide');
      const second = await launch({ store: first.store, storage, lms: options() });
      const found = second.opened.attempt?.id === 'k3v9qa' ? second.opened.attempt : second.opened.unsent?.attempt;
      // A session that never opened has no learner to keep work for; it said so all along.
      if (first.opened.notices.some((notice) => notice.kind === 'nowhere')) assert.equal(first.record.condition.kind, 'unsaved');
      else if (first.record.condition.kind !== 'unsaved') assert.equal(found?.done.size, 5);
    }),
  );
});

test('what the learner can copy for their LMS team holds no name', async () => {
  const { record } = await launch();
  record.save(report(after(fresh, 1)));
  assert.match(record.details(), /SCORM 1\.2/);
  assert.doesNotMatch(record.details(), /Okafor|learner_1/);
});
