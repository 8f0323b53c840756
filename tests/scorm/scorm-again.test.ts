/** A second opinion: the same sessions with an LMS that is not ours. It takes up to 64,000 characters and more identifiers than the strict one. */
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newAttempt } from '../../src/course/attempt.js';
import { withDoing, type Doing } from '../../src/course/doing.js';
import { openRecord, type LaunchWindow } from '../../scorm/open-record.js';
import '../../scorm/interactions.js';
import { after, course, DeviceStorage, Page, report } from './launch.js';

(globalThis as { window?: unknown }).window ??= globalThis;
const { Scorm12API } = await import('scorm-again/scorm12');

const fresh = newAttempt('k3v9qa');
const QUIET = 5;

async function launch(saved?: object) {
  const api = new Scorm12API({ autocommit: false, logLevel: QUIET });
  if (saved) api.loadFromJSON(saved as never);
  const page = new Page(new DeviceStorage());
  page.parent = { API: api };
  const opened = await openRecord({ outline: course.outline, codec: LateCodec.of(codecOf(course.codes)), window: page as unknown as LaunchWindow, route: 'full', clock: () => new Date(Date.UTC(2026, 10, 22)), soon: (act) => act(), texts: () => course.texts });
  const cmi = () => (api.renderCommitCMI(true) as { cmi: { core: Record<string, unknown>; suspend_data: string } }).cmi;
  return { ...opened, api, page, cmi };
}

test('a learner leaves and finds everything again in scorm-again', async () => {
  const first = await launch();
  first.record.save(report(after(fresh, 3)));
  first.record.finish(report(after(fresh, 3)));
  const { suspend_data, core } = first.cmi();
  assert.equal(core['lesson_status'], 'incomplete');
  assert.equal(core['lesson_location'], 'step-3');

  const second = await launch({ suspend_data, core: { lesson_status: 'incomplete', lesson_location: 'step-3', entry: 'resume' } });
  assert.equal(second.opened.attempt!.done.size, 3);
  assert.deepEqual(second.opened.notices, []);
  second.record.save(report(after(fresh, 8), { completion: 'complete', success: 'passed', score: 90, final: true }));
  second.page.fire('pagehide');
  assert.equal(second.cmi().core['lesson_status'], 'passed');
  assert.equal((second.cmi().core['score'] as { raw: string }).raw, '90');
  assert.equal(second.api.isTerminated(), true);
});

test('scorm-again takes every interaction and objective of SCORM 1.2', async () => {
  const { record, page, api } = await launch();
  const refused: string[] = [];
  const set = api.LMSSetValue.bind(api);
  api.LMSSetValue = (element: string, value: string) => {
    const result = set(element, value);
    if (String(result) !== 'true') refused.push(`${element} ${value} ${String(api.LMSGetLastError())}`);
    return result;
  };
  const doings: Doing[] = [
    { kind: 'question-answered', question: 'practice-0', choices: ['choice-0'] },
    { kind: 'question-answered', question: 'practice-1', choices: ['choice-1', 'choice-3'] },
    { kind: 'assessment-marked', marked: { number: 1, score: 50, questions: ['assessment-0', 'assessment-1'], missed: ['objective-1'] } },
  ];
  record.save(report(doings.reduce(withDoing, after(fresh, 2)), { doings }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  page.fire('pagehide');
  assert.deepEqual(refused, []);
  const { interactions, objectives } = (api.renderCommitCMI(true) as unknown as { cmi: Record<'interactions' | 'objectives', Record<string, Record<string, unknown>>> }).cmi;
  assert.deepEqual([interactions['0']?.['result'], interactions['1']?.['student_response'], interactions['1']?.['result']], ['correct', 'b,d', 'wrong']);
  assert.deepEqual([objectives['0'], objectives['1']].map((each) => [each?.['id'], each?.['status']]), [['objective_0', 'passed'], ['objective_1', 'failed']]);
});
