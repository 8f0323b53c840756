import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newAttempt } from '../../src/course/attempt.js';
import { newAttemptId } from '../../src/record/attempt-id.js';
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import { DeviceRecord } from '../../src/record/device-record.js';
import { findStorage, storageKey, type KeepsText } from '../../src/record/device-storage.js';
import { Journal } from '../../src/record/journal.js';
import { MemoryRecord } from '../../src/record/memory-record.js';
import { openRecord, type LaunchWindow } from '../../scorm/open-record.js';
import { after, course, DeviceStorage, Page, report } from '../scorm/launch.js';

const { codes } = course;
const fresh = newAttempt('k3v9qa');
const clock = () => new Date(Date.UTC(2026, 4, 12, 9));
const open = (storage: KeepsText | undefined) => new DeviceRecord({ codec: LateCodec.of(codecOf(codes)), storage, key: storageKey('record', ['A course', 'full', '']), clock });

test('without an LMS, work is kept on this device and the learner is told so', async () => {
  const storage = new DeviceStorage();
  const page = new Page(storage);
  const launched = () => openRecord({ outline: course.outline, codec: LateCodec.of(codecOf(codes)), window: page as unknown as LaunchWindow, route: 'full', clock });
  const first = await launched();
  assert.equal(first.kind, 'device');
  assert.equal(page.waited, 0, 'nobody is kept waiting for an LMS that cannot come');
  assert.deepEqual(first.opened.notices, [{ kind: 'this-device' }]);
  first.record.save(report(after(fresh, 3)));
  assert.deepEqual(first.record.condition, { kind: 'saved', at: clock() });
  assert.equal((await launched()).opened.attempt!.done.size, 3);
});

test('another route is another piece of work', async () => {
  const page = new Page(new DeviceStorage());
  const launched = (route: 'full' | 'explore') => openRecord({ outline: course.outline, codec: LateCodec.of(codecOf(codes)), window: page as unknown as LaunchWindow, route });
  (await launched('full')).record.save(report(after(fresh, 3)));
  assert.equal((await launched('explore')).opened.attempt, undefined);
});

test('a device that keeps nothing says so, and the course goes on', async () => {
  const storage = new DeviceStorage();
  storage.blocked = true;
  const { record, opened } = await openRecord({ outline: course.outline, codec: LateCodec.of(codecOf(codes)), window: new Page(storage) as unknown as LaunchWindow, clock });
  assert.deepEqual(opened.notices, [{ kind: 'nowhere' }]);
  record.save(report(after(fresh, 3)));
  assert.equal(record.condition.kind, 'unsaved');
  assert.match(record.details(), /keeps no data/);
});

test('a storage whose mere mention throws is a storage that is not there', () => {
  const page = {
    get localStorage(): KeepsText {
      throw new DOMException('Access is denied', 'SecurityError');
    },
  };
  assert.equal(findStorage(page), undefined);
});

test('a device that fills up while learning says since when work is unsaved', async () => {
  const storage = new DeviceStorage();
  const record = open(storage);
  await record.open();
  record.save(report(after(fresh, 1)));
  storage.blocked = true;
  record.save(report(after(fresh, 2)));
  const first = record.condition;
  assert.equal(first.kind, 'unsaved');
  record.save(report(after(fresh, 3)));
  assert.deepEqual(record.condition, first);
  storage.blocked = false;
  record.save(report(after(fresh, 4)));
  assert.equal(record.condition.kind, 'saved');
});

test('two windows of one attempt do not lose one another\'s work', async () => {
  const storage = new DeviceStorage();
  const [one, other] = [open(storage), open(storage)];
  await one.open();
  await other.open();
  one.save(report({ ...fresh, done: new Set(['step-0']) }));
  other.save(report({ ...fresh, done: new Set(['step-1']) }));
  assert.deepEqual((await open(storage).open()).attempt!.done, new Set(['step-0', 'step-1']));
});

test('two windows that both began with nothing do not write over one another', async () => {
  const storage = new DeviceStorage();
  const [one, other] = [open(storage), open(storage)];
  await one.open();
  await other.open();
  one.save(report({ ...fresh, done: new Set(['step-0']) }));
  other.save(report({ ...newAttempt('zzzzzz'), done: new Set(['step-1']) }));
  one.save(report({ ...fresh, done: new Set(['step-0', 'step-2']) }));
  assert.deepEqual((await open(storage).open()).attempt!.done, new Set(['step-0', 'step-1', 'step-2']));
});

test('nothing is kept after the session ended', async () => {
  const record = open(new DeviceStorage());
  await record.open();
  record.finish(report(after(fresh, 1)));
  assert.equal(record.condition.kind, 'saved');
  record.save(report(after(fresh, 2)));
  assert.deepEqual(record.condition, { kind: 'read-only', reason: 'session-ended' });
});

test('damaged work on the device is told and what can be read is kept', async () => {
  const storage = new DeviceStorage();
  const record = open(storage);
  await record.open();
  record.save(report(after(fresh, 3)));
  const [key] = [...storage.kept.keys()];
  storage.kept.set(key!, storage.kept.get(key!)!.slice(0, -3));
  const { attempt, notices } = await open(storage).open();
  assert.equal(attempt!.done.size, 3);
  assert.deepEqual(notices.map((notice) => notice.kind), ['this-device', 'damaged']);
});

test('a listener that throws does not keep work from being saved', async () => {
  const record = open(new DeviceStorage());
  await record.open();
  const stop = record.listen(() => {
    throw new Error('the listener is at fault');
  });
  assert.doesNotThrow(() => record.save(report(after(fresh, 1))));
  stop();
});

test('the journal gives back what it was given, and never throws', () => {
  const storage = new DeviceStorage();
  const journal = new Journal(storage, 'key');
  assert.equal(journal.read(), undefined);
  const entry = { at: clock(), sent: 'claimed' as const, text: '1.k3v9qa.0001~z0aa' };
  assert.ok(journal.write(entry));
  assert.deepEqual(journal.read(), entry);
  for (const odd of ['', 'x', 'not-a-date sent 1.a', '2026-05-12T09:00:00.000Z sent']) {
    storage.kept.set('key', odd);
    assert.equal(journal.read(), undefined);
  }
  storage.blocked = true;
  assert.equal(journal.write(entry), false);
  assert.equal(journal.read(), undefined);
  assert.doesNotThrow(() => journal.clear());
});

test('keys on the device tell no name', () => {
  assert.match(storageKey('journal', ['Ada Okafor', 'A course', 'https://lms.example']), /^making-sense\.journal\.[0-9a-z]+$/);
  assert.notEqual(storageKey('journal', ['ab', 'c']), storageKey('journal', ['a', 'bc']));
});

test('an attempt id is six characters of a–z and 0–9, whatever the randomness', () => {
  for (const random of [() => 0, () => 0.999_999, () => 1, Math.random]) assert.match(newAttemptId(random), /^[a-z0-9]{6}$/);
});

test('a record in memory pretends to be any other', async () => {
  const record = new MemoryRecord({ attempt: fresh });
  assert.equal((await record.open()).attempt, fresh);
  record.save(report(after(fresh, 1)));
  record.finish(report(after(fresh, 2)));
  record.save(report(after(fresh, 3)));
  assert.equal(record.reports.length, 2);
});
