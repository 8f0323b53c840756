/** A session that is over: another tab carries on, or the page comes back from the back-forward cache. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, fresh, launch, report, stored } from './launch.js';

test('a page that comes back from the back-forward cache says at once that its session has ended', async () => {
  const { record, page, lms } = await launch();
  record.save(report(after(fresh, 2)));
  page.fire('pagehide');
  assert.equal(record.condition.kind, 'saved');
  page.fire('pageshow', { persisted: true });
  assert.deepEqual(record.condition, { kind: 'read-only', reason: 'session-ended' });
  const calls = lms.calls();
  record.save(report(after(fresh, 3)));
  page.fire('pagehide');
  assert.equal(lms.calls(), calls, 'nothing is told to an LMS whose session is over');
});

test('a page that is shown for the first time says nothing of an end', async () => {
  const { record, page } = await launch();
  page.fire('pageshow', { persisted: false });
  record.save(report(after(fresh, 1)));
  assert.equal(record.condition.kind, 'saved');
});

test('a tab that is taken over from saves what it has, finishes once, and writes nothing more', async () => {
  const { record, lms, store } = await launch({ soon: (act) => queueMicrotask(act) });
  record.save(report(after(fresh, 4)));
  record.standAside!();
  assert.equal(stored(store)!.done.size, 4);
  assert.deepEqual(record.condition, { kind: 'read-only', reason: 'other-tab' });
  record.save(report(after(fresh, 5)));
  record.finish(report(after(fresh, 5)));
  await Promise.resolve();
  assert.equal(stored(store)!.done.size, 4);
  assert.equal(lms.calls('LMSFinish'), 1);
  assert.deepEqual(record.condition, { kind: 'read-only', reason: 'other-tab' });
});

test('a second tab opens no session, writes nothing, and says why', async () => {
  const held = { request: (_: string, options: LockOptions) => new Promise((_done, fail) => options.signal!.addEventListener('abort', () => fail(new DOMException('', 'AbortError')))) };
  const { record, opened, lms } = await launch({ locks: held as unknown as LockManager });
  assert.equal(opened.readOnly, true);
  assert.deepEqual(record.condition, { kind: 'read-only', reason: 'other-tab' });
  record.save(report(after(fresh, 1)));
  record.finish(report(after(fresh, 1)));
  assert.equal(lms.calls(), 0);
});
