/** A second opinion on SCORM 2004: the same sessions, interactions included, with an LMS that is not ours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDoing, type Doing } from '../../src/course/doing.js';
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import { openRecord, type LaunchWindow } from '../../scorm/open-record.js';
import { after, course, DeviceStorage, fresh, Page, passed, report } from './launch.js';
import '../../scorm/interactions.js';

(globalThis as { window?: unknown }).window ??= globalThis;
const { Scorm2004API } = await import('scorm-again');
const QUIET = 5;

/** What scorm-again would send to a server. */
interface Kept {
  readonly completion_status: string;
  readonly success_status: string;
  readonly location: string;
  readonly suspend_data: string;
  readonly progress_measure: string;
  readonly score: Readonly<Record<string, string>>;
  readonly interactions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly objectives: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

async function launch(saved?: Partial<Kept> & { readonly entry?: string }) {
  const api = new Scorm2004API({ autocommit: false, logLevel: QUIET });
  if (saved) api.loadFromJSON(saved as never);
  const refused: string[] = [];
  const set = api.SetValue.bind(api);
  api.SetValue = (element: string, value: string) => {
    const result = set(element, value);
    if (String(result) !== 'true') refused.push(`${element} ${value} ${String(api.GetLastError())}`);
    return result;
  };
  const page = new Page(new DeviceStorage());
  Object.assign(page.location, { search: '?route=full&scorm=2004' });
  page.parent = { API_1484_11: api };
  const opened = await openRecord({
    outline: course.outline,
    codec: LateCodec.of(codecOf(course.codes)),
    window: page as unknown as LaunchWindow,
    route: 'full',
    clock: () => new Date(Date.UTC(2026, 10, 22, 9, 0, 5, 50)),
    soon: (act) => act(),
    texts: () => course.texts,
  });
  const cmi = () => (api.renderCommitCMI(true) as unknown as { cmi: Kept }).cmi;
  return { ...opened, api, page, cmi, refused };
}

test('a learner leaves and finds everything again in scorm-again, as SCORM 2004', async () => {
  const first = await launch();
  first.record.save(report(after(fresh, 3), { progress: 0.375 }));
  first.record.finish(report(after(fresh, 3), { progress: 0.375 }));
  const { suspend_data, location, completion_status, success_status, progress_measure } = first.cmi();
  assert.deepEqual([location, completion_status, success_status, progress_measure], ['step-3', 'incomplete', 'unknown', '0.37']);
  assert.deepEqual(first.refused, []);

  const second = await launch({ suspend_data, location, completion_status, entry: 'resume' });
  assert.equal(second.opened.attempt!.done.size, 3);
  assert.deepEqual(second.opened.notices, []);
  second.record.save(report(after(fresh, 8), { ...passed, progress: 1 }));
  second.page.fire('pagehide');
  assert.deepEqual([second.cmi().completion_status, second.cmi().success_status], ['completed', 'passed']);
  assert.deepEqual({ ...second.cmi().score }, { scaled: '0.9', raw: '90', min: '0', max: '100' });
  assert.equal(second.api.isTerminated(), true);
  assert.deepEqual(second.refused, []);
});

test('scorm-again takes every interaction and objective', async () => {
  const { record, page, cmi, refused } = await launch();
  const doings: Doing[] = [
    { kind: 'question-answered', question: 'practice-0', choices: ['choice-0'] },
    { kind: 'question-answered', question: 'practice-1', choices: ['choice-1', 'choice-3'] },
    { kind: 'assessment-marked', marked: { number: 1, score: 50, questions: ['assessment-0', 'assessment-1'], missed: ['objective-1'] } },
  ];
  record.save(report(doings.reduce(withDoing, after(fresh, 2)), { doings }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  page.fire('pagehide');
  assert.deepEqual(refused, []);
  const { interactions, objectives } = cmi();
  assert.deepEqual([interactions['0']?.['result'], interactions['1']?.['learner_response'], interactions['1']?.['result']], ['correct', 'b[,]d', 'incorrect']);
  assert.deepEqual([objectives['0'], objectives['1']].map((each) => [each?.['id'], each?.['success_status']]), [['objective_0', 'passed'], ['objective_1', 'failed']]);
});
