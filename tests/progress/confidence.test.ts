import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesIn } from '../../src/course/confidence.js';
import type { ModuleText, OpenQuestion, Outline } from '../../src/course/course.js';
import { outline, texts } from '../fixtures/course.js';
import { Learner } from './drive.js';

describe('a scale of confidence', () => {
  /** The small course, asking at its first step and at its last. */
  const asking = (): { outline: Outline; texts: Record<string, ModuleText> } => {
    const scale: OpenQuestion = { kind: 'confidence', id: 'sure', prompt: ['How confident?'], stem: [] };
    const modules = outline().modules.map((module) => ({
      ...module,
      lessons: module.lessons.map((lesson) => ({
        ...lesson,
        steps: lesson.steps.map((each) => (each.id === 'hello' || each.id === 'company' ? { ...each, activity: { kind: 'confidence' as const, scale: 'sure', when: each.id === 'hello' ? ('before' as const) : ('after' as const) } } : each)),
      })),
    }));
    return { outline: { ...outline(), modules }, texts: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { ...text, openQuestions: { sure: scale } }])) };
  };
  const activity = (learner: Learner) => learner.sees('step').activity;

  it('can be answered, changed and left out, and never holds anybody up', async () => {
    const learner = await new Learner(asking()).does({ type: 'step.open', step: 'hello' });
    assert.deepEqual(activity(learner), { kind: 'confidence', question: asking().texts.start!.openQuestions.sure, when: 'before' });
    assert.equal(learner.sees('step').canContinue, true);
    await learner.does({ type: 'confidence.say', level: 2 });
    await learner.does({ type: 'confidence.say', level: 3 });
    assert.deepEqual(learner.attempt.confidence, new Map([['hello', { n: 2, value: 3 }]]));
  });

  it('shows learners what they said the first time only when they are asked again', async () => {
    const first = await new Learner(asking()).does({ type: 'step.open', step: 'hello' });
    await first.does({ type: 'confidence.say', level: 2 });
    const again = await new Learner({ ...asking(), attempt: first.attempt }).does({ type: 'step.open', step: 'company' });
    await again.does({ type: 'confidence.say', level: 4 });
    assert.deepEqual(activity(again), { kind: 'confidence', question: asking().texts.start!.openQuestions.sure, when: 'after', level: 4, before: 2 });
    assert.deepEqual(changesIn(asking().outline, again.attempt), [{ scale: 'sure', before: 2, after: 4 }]);
    await again.does({ type: 'step.open', step: 'hello' });
    assert.deepEqual(activity(again), { kind: 'confidence', question: asking().texts.start!.openQuestions.sure, when: 'before', level: 2 });
  });

  it('hears nothing on a step that does not ask', async () => {
    const learner = await new Learner(asking()).does({ type: 'step.open', step: 'say-early' });
    await learner.does({ type: 'confidence.say', level: 5 });
    assert.equal(learner.attempt.confidence.size, 0);
  });
});
