import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createActor } from 'xstate';
import { newAttempt, type Attempt } from '../../src/course/attempt.js';
import { courseMachine } from '../../src/progress/course-machine.js';
import { viewOf } from '../../src/progress/view.js';
import { outline, texts } from '../fixtures/course.js';

const at = new Date(2026, 4, 12, 10, 42);

function opensWithUnsent() {
  const course = outline();
  const step = course.modules[0]!.lessons[0]!.steps[0]!.id;
  const found: Attempt = { ...newAttempt('abc123'), done: new Set([step]) };
  const actor = createActor(courseMachine, { input: { outline: course, loadModule: (id) => Promise.resolve(texts[id]!), random: () => 0, route: 'full' } });
  const saves: Attempt[] = [];
  actor.on('attempt.changed', ({ attempt }) => saves.push(attempt));
  actor.start();
  actor.send({ type: 'record.opened', freshId: 'zzzzzz', opened: { learnerName: '', notices: [], readOnly: false, credit: true, unsent: { at, attempt: found, settle: () => {} } } });
  return { actor, step, found, saves, view: () => viewOf(actor.getSnapshot(), true) };
}

describe('A learner whose unsent work was found', () => {
  it('is told of it on the course home, and nowhere else', () => {
    const { actor, step, view } = opensWithUnsent();
    assert.equal(view().unsent?.at, at);
    actor.send({ type: 'step.open', step });
    assert.equal(view().unsent, undefined);
    actor.send({ type: 'home.open' });
    assert.equal(view().unsent?.at, at);
  });

  it('has it saved with the rest when they take it up, and is not asked again', () => {
    const { actor, step, found, saves, view } = opensWithUnsent();
    const before = view().focusKey;
    actor.send({ type: 'unsent.settle', attempt: { ...found, id: 'zzzzzz' } });
    assert.equal(saves.length, 1);
    assert.equal(saves[0]!.id, 'zzzzzz');
    assert.ok(saves[0]!.done.has(step));
    assert.equal(view().unsent, undefined);
    assert.notEqual(view().focusKey, before, 'the buttons are gone: focus goes to the heading');
  });

  it('is not asked again when they go on without it, and nothing is saved of it', () => {
    const { actor, saves, view } = opensWithUnsent();
    actor.send({ type: 'unsent.settle' });
    assert.equal(view().unsent, undefined);
    assert.deepEqual(saves, []);
    assert.equal(actor.getSnapshot().context.attempt.done.size, 0);
  });

  it('cannot settle what was not offered', () => {
    const { actor, found, saves } = opensWithUnsent();
    actor.send({ type: 'unsent.settle' });
    actor.send({ type: 'unsent.settle', attempt: found });
    assert.deepEqual(saves, []);
  });
});
