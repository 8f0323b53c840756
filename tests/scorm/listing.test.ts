/** Responses and objectives as LMSs list them, in both versions: what is sent, when, and when no longer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Doing } from '../../src/course/doing.js';
import { withDoing } from '../../src/course/doing.js';
import type { LmsCall, LmsStore } from '../lms/lms-engine.js';
import { dls, esr, learningHub } from '../lms/profiles.js';
import { after, course, fresh, launch, passed, report, type LaunchOptions } from './launch.js';
import { launch2004 } from './launch-2004.js';
// Loaded before the tests, as it is before anybody has answered a second question.
import '../../scorm/interactions.js';

const { texts } = course;
const answered = (question: string, ...choices: string[]): Doing => ({ kind: 'question-answered', question, choices });
const marked: Doing = { kind: 'assessment-marked', marked: { number: 1, score: 50, questions: ['assessment-0', 'assessment-1'], missed: ['objective-1'] } };
/** The code that lists has come: imports are answered in turn, so when ours is here the record's is too. */
const loaded = async () => {
  await import('../../scorm/interactions.js');
  await new Promise((resolve) => setTimeout(resolve, 20));
};

interface Lms {
  readonly log: readonly LmsCall[];
  changedSince(from: number): LmsCall[];
}

const versions = [
  { name: 'SCORM 1.2', start: async (options: LaunchOptions) => ({ ...(await launch({ texts, ...options })) }), set: 'LMSSetValue', commit: 'LMSCommit', response: 'student_response', incorrect: 'wrong', status: 'status', between: ',' },
  {
    name: 'SCORM 2004',
    start: async ({ lms, ...options }: LaunchOptions) => ({ ...(await launch2004({ texts, ...options, ...(lms ? { lms } : {}) })) }),
    set: 'SetValue',
    commit: 'Commit',
    response: 'learner_response',
    incorrect: 'incorrect',
    status: 'success_status',
    between: '[,]',
  },
] as const;

for (const version of versions) {
  const listed = (lms: Lms, from = 0) => lms.log.slice(from).filter((call) => call.name === version.set && /^cmi\.(interactions|objectives)\./.test(call.element));
  const commits = (lms: Lms, from: number) => lms.log.slice(from).filter((call) => call.name === version.commit).length;
  const entries = (store: LmsStore) => Object.entries(store.cmi).filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element)).map(([, id]) => id);
  /** A learner who does things one after the other, each reported as it is done. */
  const learner = async (options: LaunchOptions = {}) => {
    const opened = await version.start(options);
    let attempt = opened.opened.attempt ?? fresh;
    return {
      ...opened,
      lms: opened.lms as Lms,
      does(...doings: Doing[]) {
        attempt = doings.reduce(withDoing, attempt);
        const from = opened.lms.log.length;
        opened.record.save(report(attempt, { doings, progress: 0.5 }));
        return from;
      },
    };
  };
  const goOn: Doing[] = [{ kind: 'step-done', step: 'step-0' }, { kind: 'bookmark-moved', step: 'step-1' }];

  test(`${version.name}: a response waits for the next step, and costs no commit of its own`, async () => {
    const { does, lms, store } = await learner();
    let from = does(answered('practice-0', 'choice-2', 'choice-0'));
    assert.ok(lms.changedSince(from).length <= 4);
    assert.equal(commits(lms, from), 1);
    assert.deepEqual(listed(lms), []);
    await loaded();
    from = does(...goOn);
    assert.equal(commits(lms, from), 1);
    assert.equal(store.cmi['cmi.interactions.0.id'], 'practice_0');
    assert.equal(store.cmi[`cmi.interactions.0.${version.response}`], `a${version.between}c`);
    assert.equal(store.cmi['cmi.interactions.0.correct_responses.0.pattern'], 'a');
    assert.equal(store.cmi['cmi.interactions.0.result'], version.incorrect);
    assert.equal(store.cmi['cmi.interactions.0.objectives.0.id'], 'objective_0');
    assert.deepEqual(listed(lms).filter((call) => call.error !== '0'), []);
    from = does({ kind: 'bookmark-moved', step: 'step-2' });
    assert.deepEqual(listed(lms, from), [], 'once');
  });

  test(`${version.name}: answers one after another are each within their budget, and listed without a gap at the end`, async () => {
    const { does, lms, store, page } = await learner();
    for (const question of ['assessment-0', 'assessment-1', 'assessment-2']) {
      const from = does({ kind: 'assessment-answered', question, choices: ['choice-0'] });
      await loaded();
      assert.ok(lms.changedSince(from).length <= 4);
    }
    const from = does({ kind: 'assessment-answered', question: 'assessment-3', choices: ['choice-1'] }, marked);
    assert.ok(lms.changedSince(from).length <= 4);
    assert.deepEqual(listed(lms), []);
    page.fire('pagehide');
    assert.deepEqual(entries(store), ['assessment_0', 'assessment_1', 'assessment_2', 'assessment_3']);
    assert.deepEqual(
      [0, 1].map((place) => [store.cmi[`cmi.objectives.${place}.id`], store.cmi[`cmi.objectives.${place}.${version.status}`]]),
      [['objective_0', 'passed'], ['objective_1', 'failed']],
    );
    assert.deepEqual(listed(lms).filter((call) => call.error !== '0'), []);
  });

  test(`${version.name}: confidence is listed before and after, in every LMS that takes interactions`, async () => {
    for (const options of [undefined, learningHub(), dls()].slice(0, version.name === 'SCORM 1.2' ? 3 : 1)) {
      const { does, page, store, lms } = await learner(options ? { lms: options } : {});
      const [early, late] = course.scales;
      const from = does({ kind: 'confidence-said', step: early!, level: 2 });
      assert.ok(lms.changedSince(from).length <= 4);
      await loaded();
      does({ kind: 'confidence-said', step: late!, level: 4 });
      page.fire('pagehide');
      assert.deepEqual(entries(store), ['scale_before', 'scale_after']);
      assert.deepEqual([0, 1].map((place) => ['type', version.response, 'result'].map((element) => store.cmi[`cmi.interactions.${place}.${element}`])), [['likert', '2', 'neutral'], ['likert', '4', 'neutral']]);
      assert.deepEqual(listed(lms).filter((call) => call.error !== '0'), []);
    }
  });

  test(`${version.name}: a page that is hidden lists what waits, though nothing else changed`, async () => {
    const { does, page, store } = await learner();
    does(answered('practice-1', 'choice-0'));
    await loaded();
    page.hide();
    assert.equal(store.cmi['cmi.interactions.0.result'], 'correct');
  });

  test(`${version.name}: the next launch goes on behind the list, and finds its objectives again`, async () => {
    const first = await learner();
    first.does(answered('practice-0', 'choice-0'), marked);
    await loaded();
    first.page.fire('pagehide');
    const second = await learner({ store: first.store });
    second.does(answered('practice-0', 'choice-1'), { ...marked, marked: { ...marked.marked, number: 2, missed: [] } });
    await loaded();
    second.page.fire('pagehide');
    assert.deepEqual(entries(second.store), ['practice_0', 'practice_0']);
    assert.equal(second.store.cmi['cmi.objectives.1.id'], 'objective_1');
    assert.equal(second.store.cmi[`cmi.objectives.1.${version.status}`], 'passed');
    assert.equal(second.store.cmi['cmi.objectives.2.id'], undefined);
    assert.deepEqual(listed(second.lms).filter((call) => call.error !== '0'), []);
  });

  test(`${version.name}: the first refusal ends it for this launch, and changes nothing else`, async () => {
    for (const fault of ['throw', 'false'] as const) {
      const { does, lms, store, record } = await learner({ lms: { fault: (_name, element) => (element.startsWith('cmi.interactions.0.type') ? fault : undefined) } });
      for (const question of ['practice-0', 'practice-1']) {
        does(answered(question, 'choice-0'));
        await loaded();
        does({ kind: 'bookmark-moved', step: question === 'practice-0' ? 'step-1' : 'step-2' });
      }
      assert.deepEqual(listed(lms).map((call) => call.element), ['cmi.interactions.0.id', 'cmi.interactions.0.type']);
      assert.equal(store.cmi['cmi.suspend_data'] !== undefined, true);
      assert.equal(record.condition.kind, 'saved');
      assert.match(record.details(), fault === 'throw' ? /Last fault: .*interactions/ : /Last fault: none/);
    }
  });

  test(`${version.name}: review lists nothing, and without credit no objective is passed`, async () => {
    const review = await learner({ lms: { mode: 'review' } });
    review.does(answered('practice-0', 'choice-0'), marked);
    await loaded();
    review.page.fire('pagehide');
    assert.deepEqual(listed(review.lms), []);
    const uncounted = await learner({ lms: { credit: 'no-credit' } });
    uncounted.does(answered('practice-0', 'choice-0'), marked);
    await loaded();
    uncounted.page.fire('pagehide');
    assert.deepEqual(entries(uncounted.store), ['practice_0']);
    assert.equal(uncounted.store.cmi['cmi.objectives.0.id'], undefined);
  });

  test(`${version.name}: whatever is done and whatever fails, no answer goes over its budget and no index leaves a gap`, async () => {
    const act = fc.constantFrom<'practice' | 'assessment' | 'scene' | 'on' | 'hide'>('practice', 'assessment', 'scene', 'on', 'hide');
    const fault = fc.constantFrom<'throw' | 'false' | undefined>('throw', 'false', undefined, undefined, undefined, undefined, undefined, undefined);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, fc.nat(2), fc.nat(3)), { minLength: 1, maxLength: 12 }), fc.array(fault, { maxLength: 30 }), async (acts, faults) => {
        let at = 0;
        const { does, lms, page } = await learner({ lms: { fault: (_name, element) => (/interactions/.test(element) ? faults[at++] : undefined) } });
        for (const [what, which, choice] of acts) {
          const from = lms.log.length;
          if (what === 'hide') page.hide();
          else if (what === 'on') does({ kind: 'bookmark-moved', step: `step-${which}` });
          else if (what === 'scene') does({ kind: 'scene-chosen', scenario: 'scenario-0', choice: `on-${which}` });
          else does({ kind: what === 'practice' ? 'question-answered' : 'assessment-answered', question: `${what}-${which}`, choices: [`choice-${choice}`] });
          await new Promise((resolve) => setImmediate(resolve));
          assert.ok(lms.log.slice(from).filter((call) => call.name === version.commit).length <= 1);
          if (what !== 'hide' && what !== 'on') assert.ok(lms.changedSince(from).length <= 4);
        }
        page.fire('pagehide');
        // 101 is the fault we made; a gap is 201 in 1.2 and 351 in 2004.
        assert.deepEqual(listed(lms).filter((call) => !['0', '101'].includes(call.error)), []);
      }),
    );
  });

  test(`${version.name}: a question that is no longer loaded is passed over`, async () => {
    const { does, page, store } = await learner();
    does(answered('gone', 'choice-0'), answered('practice-0', 'choice-0'));
    await loaded();
    page.fire('pagehide');
    assert.deepEqual(entries(store), ['practice_0']);
  });
}

test('latency is from the step being opened to the answer, and is not made up for an assessment', async () => {
  const { record, lms, pass, page } = await launch({ texts });
  record.save(report(after(fresh, 1), { doings: [{ kind: 'bookmark-moved', step: 'step-1' }] }));
  pass(2);
  record.save(report(after(fresh, 2), { doings: [answered('practice-0', 'choice-0')] }));
  record.save(report(after(fresh, 3), { doings: [{ kind: 'assessment-answered', question: 'assessment-0', choices: ['choice-0'] }] }));
  await loaded();
  page.fire('pagehide');
  assert.equal(lms.now('cmi.interactions.0.latency'), '0000:02:00.00');
  assert.equal(lms.now('cmi.interactions.1.latency'), '');
});

test('ESR is asked once how long its list is, and never again in that launch', async () => {
  const { record, lms } = await launch({ texts, lms: esr() });
  for (let at = 1; at <= 3; at += 1) {
    record.save(report(after(fresh, at), { doings: [answered(`practice-${at % 3}`, 'choice-0')] }));
    await loaded();
    record.save(report(after(fresh, at + 1), { doings: [{ kind: 'bookmark-moved', step: 'step-1' }] }));
  }
  assert.deepEqual(lms.log.filter((call) => call.element.startsWith('cmi.interactions')).map((call) => `${call.name} ${call.element} ${call.error}`), ['LMSGetValue cmi.interactions._count 401']);
  assert.equal(record.condition.kind, 'saved');
});

test('the Learning Hub, which counts from nothing after a relaunch, is listed to from nothing', async () => {
  const { record, lms, page } = await launch({ texts, lms: learningHub() });
  record.save(report(after(fresh, 8), { ...passed, doings: [answered('practice-0', 'choice-0')] }));
  await loaded();
  page.fire('pagehide');
  assert.equal(lms.now('cmi.interactions.0.id'), 'practice_0');
  assert.equal(lms.now('cmi.core.lesson_status'), 'passed');
});
