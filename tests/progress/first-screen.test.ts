import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newAttempt } from '../../src/course/attempt.js';
import { FirstScreen } from '../../src/first-screen.js';
import type { CourseEvent } from '../../src/progress/course-setup.js';
import type { View } from '../../src/progress/screen.js';
import type { RecordCondition } from '../../src/record/learner-record.js';
import { outline as smallOutline } from '../fixtures/course.js';
import { Learner } from './drive.js';

const outline = smallOutline();
const saved: RecordCondition = { kind: 'saved', at: new Date('2026-11-22T09:05:00Z') };

/** A first screen whose machine comes when the test says so. */
function arrive(attempt = newAttempt('abc123')) {
  const shown: View[] = [];
  const heard: CourseEvent[] = [];
  const fetches: { here: () => void; lost: () => void }[] = [];
  let condition: RecordCondition = { kind: 'saving' };
  const first = new FirstScreen({
    outline,
    attempt,
    route: 'full',
    opened: { learnerName: '', notices: [], readOnly: false, credit: true },
    canExit: true,
    condition: () => condition,
    show: (view) => shown.push(view),
    fetch: () =>
      new Promise((resolve, reject) => {
        fetches.push({ here: () => resolve(() => (event) => heard.push(event)), lost: () => reject(new Error('offline')) });
      }),
  });
  return {
    first,
    heard,
    fetches,
    screen: () => shown.at(-1)!.screen.kind,
    view: () => shown.at(-1)!,
    saves: () => {
      condition = saved;
      first.refresh();
    },
    settle: () => new Promise((done) => setImmediate(done)),
  };
}

describe('the first screen, before the machine is there', () => {
  it('is the one that the machine then shows', async () => {
    for (const learner of [new Learner({ route: 'full' }), await new Learner({ route: 'full' }).completesCore()]) {
      await learner.does({ type: 'home.open' });
      assert.deepEqual(arrive(learner.attempt).view().screen, learner.sees('home'));
    }
  });

  it('says when the record is saved', () => {
    const door = arrive();
    door.saves();
    assert.deepEqual(door.view().condition, saved);
  });

  it('keeps what a learner asks for, in order, until there is a machine to ask', async () => {
    const door = arrive();
    void door.first.start();
    door.first.ask({ type: 'startingPoint.say', point: 'fearful' });
    door.first.ask({ type: 'support.open' });
    assert.equal(door.screen(), 'loading');
    door.fetches[0]!.here();
    await door.settle();
    door.first.ask({ type: 'support.close' });
    assert.deepEqual(door.heard.map(({ type }) => type), ['startingPoint.say', 'support.open', 'support.close']);
    assert.equal(door.fetches.length, 1);
  });

  it('says that the next part did not load, and loads it when it is asked again', async () => {
    const door = arrive();
    door.first.ask({ type: 'support.open' });
    door.fetches[0]!.lost();
    await door.settle();
    assert.equal(door.screen(), 'not-loaded');
    door.first.ask({ type: 'text.reload' });
    assert.equal(door.screen(), 'loading');
    door.fetches[1]!.here();
    await door.settle();
    assert.deepEqual(door.heard.map(({ type }) => type), ['support.open']);
  });

  it('goes back to the course home when the machine cannot be fetched, and forgets what was asked', async () => {
    const door = arrive();
    door.first.ask({ type: 'support.open' });
    door.fetches[0]!.lost();
    await door.settle();
    door.first.ask({ type: 'home.open' });
    assert.equal(door.screen(), 'home');
    void door.first.start();
    door.fetches[1]!.here();
    await door.settle();
    assert.deepEqual(door.heard, []);
  });

  it('starts no machine for somebody who has left, and says that their place is saved once it is', async () => {
    const door = arrive();
    void door.first.start();
    door.first.ask({ type: 'course.exit' });
    assert.deepEqual(door.view().screen, { kind: 'exited', saved: false, passed: false });
    door.saves();
    assert.deepEqual(door.view().screen, { kind: 'exited', saved: true, passed: false });
    door.fetches[0]!.here();
    await door.settle();
    door.first.ask({ type: 'home.open' });
    assert.deepEqual(door.heard, []);
  });
});
