/** The record of the course in SCORM 2004: the same rules as in 1.2, in other words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Report } from '../../src/course/report.js';
import { newStore2004, type Options2004, type StrictLms2004 } from '../lms/strict-lms-2004.js';
import { after, DeviceStorage, failed, fresh, passed, report, stored } from './launch.js';
import { launch2004, setSince } from './launch-2004.js';

/** Takes "true" for stored while offline, as Moodle does in either version. */
const moodle = (): Options2004 => ({ whenOffline: 'lose', scaledPassingScore: '0.8' });
const faults = (lms: StrictLms2004) => lms.log.filter((call) => call.error !== '0' && call.name !== 'GetLastError' && !(call.name === 'GetValue' && call.error === '403')).map((call) => `${call.name} ${call.element} ${call.value} ${call.error}`);

for (const [name, options] of [['a strict LMS', () => ({})], ['an LMS that decides by the score', moodle]] as const) {
  test(`a learner leaves and finds everything again in ${name}`, async () => {
    const first = await launch2004({ lms: options() });
    assert.equal(first.kind, 'lms');
    assert.equal(first.opened.attempt, undefined);
    assert.deepEqual(first.opened.notices, []);
    first.record.save(report(after(fresh, 3), { progress: 0.375 }));
    first.record.finish(report(after(fresh, 3), { progress: 0.375 }));
    assert.deepEqual(faults(first.lms), []);
    assert.equal(first.store.cmi['cmi.exit'], 'suspend');
    assert.equal(first.store.cmi['cmi.progress_measure'], '0.37');

    const second = await launch2004({ store: first.store, lms: options() });
    assert.equal(second.opened.attempt!.done.size, 3);
    assert.deepEqual(second.opened.notices, []);
    assert.equal(second.opened.learnerName, 'Okafor, Ada');
    assert.equal(second.lms.now('cmi.location'), 'step-3');
    assert.deepEqual(faults(second.lms), []);
  });

  test(`a learner passes, and ${name} says so at once`, async () => {
    const { record, lms, store, page } = await launch2004({ lms: options() });
    record.save(report(after(fresh, 8), { ...passed, progress: 1 }));
    assert.deepEqual([lms.now('cmi.success_status'), lms.now('cmi.completion_status'), store.cmi['cmi.score.scaled']], ['passed', 'completed', '0.9']);
    page.fire('pagehide');
    const { cmi } = store;
    assert.deepEqual([cmi['cmi.score.raw'], cmi['cmi.score.min'], cmi['cmi.score.max'], cmi['cmi.progress_measure'], cmi['cmi.exit']], ['90', '0', '100', '1', 'normal']);
    assert.match(cmi['cmi.session_time'] ?? '', /^PT\d+H\d+M\d+\.\d\dS$/);
    assert.equal(lms.calls('Terminate'), 1);
    assert.deepEqual(faults(lms), []);
  });
}

test('the launch makes at most ten calls and stores nothing of the learner\'s', async () => {
  const first = await launch2004();
  assert.ok(first.lms.log.length <= 10, `${first.lms.log.length}`);
  assert.deepEqual(setSince(first.lms), [['cmi.exit', 'suspend'], ['cmi.completion_status', 'incomplete']]);
  first.record.finish(report(after(fresh, 2)));
  const again = await launch2004({ store: first.store });
  assert.ok(again.lms.log.length <= 10, `${again.lms.log.length}`);
  assert.deepEqual(setSince(again.lms), [['cmi.exit', 'suspend']]);
});

test('an answer changes at most four values and commits once, the one that passes too', async () => {
  const { record, lms, pass } = await launch2004();
  const plan: Report[] = [
    report(after(fresh, 1), { progress: 0.1 }),
    report({ ...after(fresh, 2), responses: new Map([['practice-0', { n: 1, value: ['choice-0'] }]]) }, { progress: 0.2 }),
    report(after(fresh, 8), { ...passed, progress: 1 }),
    report({ ...after(fresh, 8), saves: 9, responses: new Map([['practice-0', { n: 2, value: ['choice-1'] }]]) }, { ...passed, progress: 1 }),
  ];
  for (const one of plan) {
    pass(6);
    const from = lms.log.length;
    record.save(one);
    assert.ok(lms.changedSince(from).length <= 4, lms.changedSince(from).map((call) => call.element).join());
    assert.equal(lms.log.slice(from).filter((call) => call.name === 'Commit').length, 1);
    assert.equal(lms.log.length - from, lms.changedSince(from).length + 1, 'nothing is sent that the LMS holds already');
  }
});

test('the score goes before what it means', async () => {
  const { record, lms } = await launch2004();
  const from = lms.log.length;
  record.save(report(after(fresh, 8), passed));
  assert.deepEqual(setSince(lms, from).map(([element]) => element), ['cmi.suspend_data', 'cmi.score.scaled', 'cmi.completion_status', 'cmi.success_status']);
});

test('with everything done and the assessment still to come, nothing is complete and no score is told', async () => {
  const { record, lms, store, page } = await launch2004({ lms: moodle() });
  record.save(report(after(fresh, 8), { completion: 'complete', progress: 1 }));
  record.save(report(after(fresh, 8), { ...failed, progress: 1 }));
  page.hide();
  assert.deepEqual([store.cmi['cmi.completion_status'], lms.now('cmi.success_status'), store.cmi['cmi.score.scaled'], store.cmi['cmi.progress_measure']], ['incomplete', 'unknown', undefined, '0.99']);
});

test('failed is reported when the learner leaves, with exit suspend, and a later pass replaces it', async () => {
  const first = await launch2004({ lms: moodle() });
  first.record.save(report(after(fresh, 8), failed));
  first.page.fire('pagehide');
  const { cmi } = first.store;
  assert.deepEqual([cmi['cmi.success_status'], cmi['cmi.completion_status'], cmi['cmi.score.scaled'], cmi['cmi.exit']], ['failed', 'completed', '0.4', 'suspend']);
  const second = await launch2004({ store: first.store, lms: moodle() });
  assert.deepEqual(setSince(second.lms), [['cmi.exit', 'suspend']]);
  second.record.finish(report(after(fresh, 8), passed));
  assert.deepEqual([second.lms.now('cmi.success_status'), second.store.cmi['cmi.score.scaled'], second.store.cmi['cmi.exit']], ['passed', '0.9', 'normal']);
});

test('a learner who explores is completed, neither passed nor scored', async () => {
  const { record, store, lms } = await launch2004({ route: 'explore' });
  record.finish(report(after(fresh, 8), { completion: 'complete', final: true }));
  assert.deepEqual([store.cmi['cmi.completion_status'], lms.now('cmi.success_status'), store.cmi['cmi.score.scaled'], store.cmi['cmi.exit']], ['completed', 'unknown', undefined, 'normal']);
});

test('a launch without credit writes no score and no pass', async () => {
  const { record, store, lms } = await launch2004({ lms: { credit: 'no-credit' } });
  record.save(report(after(fresh, 7), failed));
  record.finish(report(after(fresh, 8), passed));
  assert.deepEqual([store.cmi['cmi.completion_status'], lms.now('cmi.success_status')], ['completed', 'unknown']);
  assert.equal(setSince(lms).some(([element]) => element.startsWith('cmi.score')), false);
});

for (const mode of ['review', 'browse'] as const) {
  test(`${mode} reads everything and writes nothing`, async () => {
    const first = await launch2004();
    first.record.finish(report(after(fresh, 3)));
    const { record, opened, lms, page } = await launch2004({ store: first.store, lms: { mode } });
    assert.equal(opened.readOnly, true);
    assert.equal(opened.attempt!.done.size, 3);
    record.save(report(after(fresh, 8), passed));
    page.hide();
    record.finish(report(after(fresh, 8), passed));
    assert.equal(lms.calls('SetValue') + lms.calls('Commit'), 0);
    assert.equal(lms.calls('Terminate'), 1);
  });
}

test('no status ever goes down, and a strict LMS refuses nothing, whatever is reported', async () => {
  const orders = { 'cmi.completion_status': ['unknown', 'not attempted', 'incomplete', 'completed'], 'cmi.success_status': ['unknown', 'failed', 'passed'] };
  const facts = fc.constantFrom<Partial<Report>>({}, { progress: 0.123456789 }, failed, { ...passed, score: 83.333333333, progress: 1 }, { completion: 'complete', final: true });
  const started = fc.record({ 'cmi.completion_status': fc.constantFrom(...orders['cmi.completion_status']), 'cmi.success_status': fc.constantFrom(...orders['cmi.success_status']) });
  await fc.assert(
    fc.asyncProperty(started, fc.array(fc.tuple(facts, fc.nat(8), fc.nat(9)), { maxLength: 6 }), fc.boolean(), async (held, reports, leave) => {
      const store = newStore2004();
      Object.assign(store.cmi, held, { 'cmi.exit': 'suspend' });
      const { record, lms, page, pass } = await launch2004({ store });
      for (const [one, steps, minutes] of reports) {
        pass(minutes);
        record.save(report(after(fresh, steps), one));
      }
      if (leave) page.fire('pagehide');
      for (const [element, order] of Object.entries(orders)) {
        let reached = order.indexOf(held[element as keyof typeof held]);
        for (const [, value] of setSince(lms).filter(([name]) => name === element)) {
          assert.ok(order.indexOf(value) > reached, `${element} ${value}`);
          reached = order.indexOf(value);
        }
      }
      assert.deepEqual(faults(lms), []);
    }),
  );
});

test('a pass done without the network is told again, in other characters, when it is back', async () => {
  const { record, lms, page, store } = await launch2004({ lms: moodle() });
  record.save(report(after(fresh, 7)));
  lms.options.offline = true;
  page.navigator.onLine = false;
  record.save(report(after(fresh, 8), passed));
  assert.equal(store.cmi['cmi.success_status'], undefined, 'the LMS claimed to have it and does not');
  lms.options.offline = false;
  page.navigator.onLine = true;
  page.fire('online');
  assert.deepEqual([store.cmi['cmi.success_status'], store.cmi['cmi.completion_status'], Number(store.cmi['cmi.score.scaled'])], ['passed', 'completed', 0.9]);
  assert.equal(stored(store)!.done.size, 8);
  assert.deepEqual(faults(lms), []);
});

test('an attempt that ended normally starts afresh, and is not taken for lost', async () => {
  const storage = new DeviceStorage();
  const first = await launch2004({ storage });
  first.record.finish(report(after(fresh, 2)));
  const second = await launch2004({ storage, store: first.store });
  second.record.finish(report(after(fresh, 8), passed));
  const third = await launch2004({ storage, store: second.store });
  assert.equal(third.opened.attempt, undefined);
  assert.equal(third.opened.unsent, undefined);
});

test('the version is the package\'s: neither an API of the other kind nor another parameter changes it', async () => {
  const other = await launch2004({ search: '?route=full' });
  assert.equal(other.kind, 'device');
  assert.equal(other.lms.log.length, 0);
  const { record } = await launch2004();
  assert.match(record.details(), /^SCORM 2004\n/);
});

test('a failing LMS never throws into the course', async () => {
  const names = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'];
  const fault = fc.constantFrom('throw', 'false', undefined, undefined) as fc.Arbitrary<'throw' | 'false' | undefined>;
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { minLength: 20, maxLength: 40 }), async (plan) => {
      const storage = new DeviceStorage();
      let at = 0;
      const first = await launch2004({ storage, lms: { fault: (name) => (names.includes(name) ? plan[at++] : undefined) } });
      for (let steps = 1; steps <= 5; steps += 1) first.record.save(report(after(fresh, steps)));
      first.page.fire('pagehide');
      const second = await launch2004({ store: first.store, storage });
      const found = second.opened.attempt?.id === 'k3v9qa' ? second.opened.attempt : second.opened.unsent?.attempt;
      if (first.opened.notices.some((notice) => notice.kind === 'nowhere')) assert.equal(first.record.condition.kind, 'unsaved');
      else if (first.record.condition.kind !== 'unsaved') assert.equal(found?.done.size, 5);
    }),
  );
});
