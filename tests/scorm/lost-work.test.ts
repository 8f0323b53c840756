/** What becomes of work when the LMS, the network or the saved text lets the learner down. */
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { newAttempt } from '../../src/course/attempt.js';
import { encodeAttempt } from '../../src/record/suspend-data.js';
import { esr, every12, learningHub, moodle } from '../lms/profiles.js';
import { newStore } from '../lms/strict-lms.js';
import { after, course, DeviceStorage, fresh, launch, passed, report, statuses, stored } from './launch.js';

const { codes } = course;

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

test('a whole session without the network reaches Moodle when it is back', async () => {
  const { record, lms, page, store } = await launch({ lms: { ...moodle(), offline: true } });
  page.navigator.onLine = false;
  for (let steps = 1; steps < 8; steps += 1) record.save(report(after(fresh, steps)));
  record.save(report(after(fresh, 8), passed));
  assert.equal(stored(store), undefined);
  lms.options.offline = false;
  page.navigator.onLine = true;
  page.fire('online');
  assert.equal(store.cmi['cmi.core.lesson_status'], 'passed');
  assert.equal(stored(store)!.done.size, 8);
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

test('a learner who only looked in is not offered nothing at the next launch', async () => {
  const storage = new DeviceStorage();
  const first = await launch({ storage, lms: { offline: true } });
  first.record.finish(report(fresh));
  const second = await launch({ storage });
  assert.equal(second.opened.unsent, undefined);
  assert.equal(storage.kept.size, 0);
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

test('no fault of an LMS throws into the course, and no fault that passes costs an answer', async () => {
  const names = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'];
  const fault = fc.constantFrom('throw', 'false', undefined, undefined, undefined) as fc.Arbitrary<'throw' | 'false' | undefined>;
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 20, maxLength: 40 }), fc.constantFrom(...every12), async (faults, { options }) => {
      const storage = new DeviceStorage();
      let at = 0;
      const shaky = { ...options(), fault: (name: string) => (names.includes(name) ? faults[at++] : undefined) };
      const first = await launch({ storage, lms: shaky });
      for (let steps = 1; steps <= 5; steps += 1) first.record.save(report(after(fresh, steps)));
      first.page.fire('pagehide');
      // Where a session that was never finished stands in the way, the learner signs in again.
      const second = await launch({ store: { ...first.store, active: false }, storage, lms: options() });
      const found = second.opened.attempt?.id === 'k3v9qa' ? second.opened.attempt : second.opened.unsent?.attempt;
      // A session that never opened has no learner to keep work for; it said so all along.
      if (first.opened.notices.some((notice) => notice.kind === 'nowhere')) assert.equal(first.record.condition.kind, 'unsaved');
      else if (first.record.condition.kind !== 'unsaved') assert.equal(found?.done.size, 5);
    }),
  );
});

test('a first save that comes before its codec is kept as soon as that is here', async () => {
  let arrive: (codec: ReturnType<typeof codecOf>) => void = () => {};
  const late = new LateCodec(() => new Promise((resolve) => (arrive = resolve)));
  const { record, store } = await launch({ codec: late });
  record.save(report(after(fresh, 2)));
  assert.equal(record.condition.kind, 'saving');
  assert.equal(stored(store), undefined);
  arrive(codecOf(codes));
  await late.wait();
  await Promise.resolve();
  assert.equal(stored(store)!.done.size, 2);
  assert.equal(record.condition.kind, 'saved');
});

test('a codec that never comes is said plainly: nothing is saved', async () => {
  const { record } = await launch({ codec: new LateCodec(() => Promise.reject(new Error('offline'))) });
  record.save(report(after(fresh, 2)));
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(record.condition.kind, 'unsaved');
});
