/** The course is edited while learners are half-way: nothing they did is lost if it still exists. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Attempt } from '../../src/course/attempt.js';
import type { ModuleText, Outline } from '../../src/course/course.js';
import { reportOf } from '../../src/course/report.js';
import { codecOf } from '../../src/record/codec.js';
import { outline, question, texts } from '../fixtures/course.js';
import { Learner } from '../progress/drive.js';

/** Written once and never edited: the core done, one question of four of the assessment answered. */
const folder = join(import.meta.dirname, '../fixtures/suspend-data');
const saved = readFileSync(join(folder, 'v1-small-course.txt'), 'utf8').trim();
const ledger = JSON.parse(readFileSync(join(folder, 'v1-small-course-ledger.json'), 'utf8')) as Record<string, string>;

/** What an author changed, and the learner's work as the edited course reads it. */
function edited(change: { readonly gone?: readonly string[]; readonly added?: Readonly<Record<string, string>>; readonly outline?: Outline; readonly texts?: Readonly<Record<string, ModuleText>> }) {
  const isGone = (key: string) => change.gone?.some((id) => key === id || key.startsWith(`${id}/`)) === true;
  const codes = { ...Object.fromEntries(Object.entries(ledger).filter(([key]) => !isGone(key))), ...change.added };
  const { attempt, damaged, dropped } = codecOf(codes).decode(saved);
  assert.equal(damaged, false, 'an edited course is no damage');
  assert.ok(attempt);
  return { attempt, dropped, open: (words = change.texts ?? texts) => new Learner({ outline: change.outline ?? outline(), texts: words, attempt, route: 'full' }) };
}

const before = edited({}).attempt;
const minus = (ids: ReadonlySet<string>, ...gone: string[]) => new Set([...ids].filter((id) => !gone.includes(id)));
const withModules = (change: (modules: Outline['modules']) => Outline['modules']): Outline => outline({ modules: change(outline().modules) });
const withSteps = (lesson: string, change: (steps: Outline['modules'][0]['lessons'][0]['steps']) => Outline['modules'][0]['lessons'][0]['steps']): Outline =>
  withModules((modules) => modules.map((module) => ({ ...module, lessons: module.lessons.map((each) => (each.id === lesson ? { ...each, steps: change(each.steps) } : each)) })));

/** Opens it, goes on to the end, and passes. */
async function passes(learner: Learner): Promise<Attempt> {
  await learner.completesCore();
  await learner.takesAssessment(99);
  return learner.attempt;
}

describe('A learner half-way, when the course is edited', () => {
  it('has everything back from an old sample where nothing changed', async () => {
    const { attempt, dropped, open } = edited({});
    assert.equal(dropped, 0);
    assert.ok(attempt.done.size >= 7);
    assert.deepEqual(attempt.responses.get('q-limit')?.value, ['yes']);
    assert.equal(attempt.assessed.size, 1);
    assert.equal(reportOf(outline(), await passes(open())).success, 'passed');
  });

  it('keeps all the rest when a step is taken out', async () => {
    const changed = edited({ gone: ['company'], outline: withSteps('gains', (steps) => steps.filter(({ id }) => id !== 'company')) });
    assert.ok(changed.dropped > 0);
    assert.deepEqual(changed.attempt.done, minus(before.done, 'company'));
    assert.deepEqual(changed.attempt.ways, before.ways);
    assert.equal(reportOf(outline(), await passes(changed.open())).success, 'passed');
  });

  it('has one step more to do when one is added, and the place in the assessment is kept', async () => {
    const longer = withSteps('gains', (steps) => [...steps, { id: 'a-new-step', minutes: 1 }]);
    const words = { ...texts, benefits: { ...texts['benefits']!, steps: { ...texts['benefits']!.steps, 'a-new-step': { id: 'a-new-step', title: 'New', blocks: [] } } } };
    const { attempt, open } = edited({ added: { 'a-new-step': 'Zz' }, outline: longer, texts: words });
    assert.deepEqual(attempt.done, before.done);
    assert.deepEqual(attempt.assessed, before.assessed);
    const learner = open();
    assert.deepEqual(learner.sees('home').modules.filter(({ state }) => state !== 'completed').map(({ id }) => id), ['benefits']);
    await passes(learner);
    assert.equal(reportOf(longer, learner.attempt).success, 'passed');
  });

  it('loses nothing when modules are put in another order, or named differently', async () => {
    const turned = withModules((modules) => modules.toReversed().map((module) => ({ ...module, title: `${module.title}, renamed` })));
    const { attempt, dropped, open } = edited({ outline: turned });
    assert.equal(dropped, 0);
    assert.deepEqual(attempt, before);
    assert.equal(open().sees('home').completedModules, 3);
  });

  it('keeps the rest when a whole module goes', async () => {
    const shorter = withModules((modules) => modules.filter(({ id }) => id !== 'ethics'));
    const changed = edited({ gone: ['say-early', 'try-it', 'story', 'more-reading', 'q-limit', 'friend-request'], outline: shorter });
    assert.deepEqual(changed.attempt.done, minus(before.done, 'say-early', 'try-it', 'story', 'more-reading'));
    assert.equal(changed.open().sees('home').completedModules, 2);
  });

  it('keeps the response when the question gets another choice, and is asked again when the chosen one is gone', async () => {
    assert.deepEqual(edited({ added: { 'q-limit/perhaps': 'z' } }).attempt.responses, before.responses);
    const without = edited({ gone: ['q-limit/yes'] });
    assert.deepEqual(without.attempt.responses.get('q-limit')?.value ?? [], []);
    assert.deepEqual(without.attempt.done, before.done);
  });

  it('goes back in a story only as far as it still leads when a choice is taken out', async () => {
    const { attempt, open } = edited({ gone: ['friend-request/raise'] });
    assert.deepEqual(attempt.done, before.done);
    const scenes = texts['ethics']!.scenarios['friend-request']!.scenes.map((scene) => ({ ...scene, choices: scene.choices.filter(({ id }) => id !== 'raise') }));
    const words = { ...texts, ethics: { ...texts['ethics']!, scenarios: { 'friend-request': { ...texts['ethics']!.scenarios['friend-request']!, scenes } } } };
    const learner = open(words);
    await learner.does({ type: 'step.open', step: 'story' });
    assert.ok(['scene', 'debrief'].includes(learner.sees('step').activity?.kind ?? ''));
    assert.equal(reportOf(outline(), await passes(learner)).success, 'passed');
  });

  it('is at the same place in a story whose scenes were named differently', async () => {
    const rename = (id: string) => (id === 'talk' ? 'a-talk' : id);
    const story = texts['ethics']!.scenarios['friend-request']!;
    const scenes = story.scenes.map((scene) => ({ ...scene, id: rename(scene.id), choices: scene.choices.map((choice) => ({ ...choice, leadsTo: rename(choice.leadsTo) })) }));
    const learner = edited({}).open({ ...texts, ethics: { ...texts['ethics']!, scenarios: { 'friend-request': { ...story, scenes } } } });
    await learner.does({ type: 'step.open', step: 'story' });
    assert.equal(learner.sees('step').activity?.kind, 'debrief');
  });

  it('is marked on what is left when a drawn question of the assessment is taken out', async () => {
    const gone = before.draw!.questions.find((id) => !before.assessed.has(id))!;
    const bank = Object.fromEntries(Object.entries(texts['assessment']!.questions).filter(([id]) => id !== gone));
    const { attempt, open } = edited({ gone: [gone], texts: { ...texts, assessment: { ...texts['assessment']!, questions: { ...bank, extra: question('extra', 'gains', 'assessment') } } }, added: { extra: 'Zy' } });
    assert.deepEqual(attempt.assessed, before.assessed);
    assert.equal(attempt.draw!.questions.length, before.draw!.questions.length - 1);
    assert.equal(reportOf(outline(), await passes(open())).success, 'passed');
  });

  it('keeps exactly what still exists, whatever is taken out', () => {
    const tracked = Object.keys(ledger).filter((key) => !key.includes('/') && !key.includes(':'));
    fc.assert(
      fc.property(fc.subarray(tracked), (gone) => {
        const { attempt } = edited({ gone });
        assert.deepEqual(attempt.done, minus(before.done, ...gone));
        assert.deepEqual(attempt.ended, minus(before.ended, ...gone));
        assert.deepEqual([...attempt.responses.keys()], [...before.responses.keys()].filter((id) => !gone.includes(id)));
        assert.deepEqual([...attempt.assessed.keys()], [...before.assessed.keys()].filter((id) => !gone.includes(id)));
      }),
      { numRuns: 300 },
    );
  });
});
