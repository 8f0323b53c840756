import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyTab } from '../../src/record/only-tab.js';
import { shareTabs, takeOver } from '../../src/record/tabs.js';

/** The locks of one browser, as far as tabs of a course use them. */
function browserLocks(): LockManager {
  const holders = new Map<string, (fault: Error) => void>();
  const waiting = new Map<string, (() => void)[]>();
  const request = (name: string, options: LockOptions, hold: () => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = () => {
        holders.set(name, reject);
        void hold().then(() => {
          if (holders.get(name) === reject) holders.delete(name);
          waiting.get(name)?.shift()?.();
          resolve();
        });
      };
      if (options.steal) {
        holders.get(name)?.(new DOMException('stolen', 'AbortError'));
        return start();
      }
      if (!holders.has(name)) return start();
      waiting.set(name, [...(waiting.get(name) ?? []), start]);
      options.signal?.addEventListener('abort', () => {
        waiting.set(name, (waiting.get(name) ?? []).filter((each) => each !== start));
        reject(options.signal!.reason);
      });
    });
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager;
}

test('the second tab of a course is told that the first has it, and gets it when the first has let go', async () => {
  const locks = browserLocks();
  const first = await onlyTab(locks, 'course');
  assert.ok(first);
  assert.equal(await onlyTab(locks, 'course'), undefined);
  first.letGo();
  assert.ok(await onlyTab(locks, 'course'));
});

test('a page that is being loaded again waits for the one it replaces', async () => {
  const locks = browserLocks();
  const first = await onlyTab(locks, 'course');
  const again = onlyTab(locks, 'course');
  setTimeout(() => first!.letGo(), 50);
  assert.ok(await again);
});

test('a learner who carries on in the second tab makes the first one stand aside', async () => {
  const locks = browserLocks();
  const first = await onlyTab(locks, 'course');
  let stoodAside = false;
  void first!.taken.then(() => (stoodAside = true));
  await takeOver({ navigator: { locks } }, 'course');
  await Promise.resolve();
  assert.ok(stoodAside);
});

test('other courses do not matter', async () => {
  const locks = browserLocks();
  assert.ok(await onlyTab(locks, 'one'));
  assert.ok(await onlyTab(locks, 'other'));
});

test('a browser that has no locks, or forbids them, lets every tab in', async () => {
  assert.ok(await onlyTab(undefined, 'course'));
  const forbidden = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as unknown as LockManager;
  assert.ok(await onlyTab(forbidden, 'course'));
});

test('without locks the tabs tell one another: the later one stands aside, until it takes over', async () => {
  const page = { navigator: {}, BroadcastChannel };
  const aside: string[] = [];
  const opened: BroadcastChannel[] = [];
  class Watched extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      opened.push(this);
    }
  }
  const watched = { ...page, BroadcastChannel: Watched };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
  shareTabs(watched, 'course-by-messages', () => aside.push('first'));
  await settle();
  shareTabs(watched, 'course-by-messages', () => aside.push('second'));
  await settle();
  assert.deepEqual(aside, ['second']);
  await takeOver(watched, 'course-by-messages');
  await settle();
  assert.deepEqual(aside, ['second', 'first']);
  for (const channel of opened) channel.close();
});
