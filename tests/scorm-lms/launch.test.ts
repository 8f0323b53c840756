import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AttemptRecord, factsOf, isOver, secondsOf } from '../../scorm/lms/attempt-record.js';
import type { Api12, LaunchOptions } from '../../scorm/lms/launch.js';

// scorm-again expects a browser's global object.
Object.assign(globalThis, { window: globalThis });
const { launch } = await import('../../scorm/lms/launch.js');

const started = { id: 'a1', number: 1, version: '1.0', started: '2026-11-02T09:00:00.000Z', saved: '2026-11-02T09:00:00.000Z' };

/** A device that keeps the last record written, and can be made to refuse. */
function device(): { kept: AttemptRecord | undefined; refuses: boolean; launch(more?: Partial<LaunchOptions>): Api12 } {
  return {
    kept: undefined,
    refuses: false,
    launch(more = {}) {
      return launch({
        attempt: this.kept ?? started,
        version: '1.0',
        passMark: 80,
        keep: (record) => {
          // As a real device: what is kept is a copy.
          if (!this.refuses) this.kept = structuredClone(record);
          return !this.refuses;
        },
        ...more,
      });
    },
  };
}

function work(api: Api12, session: string, suspendData: string): void {
  api.LMSInitialize('');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  api.LMSSetValue('cmi.core.exit', 'suspend');
  api.LMSSetValue('cmi.core.lesson_location', 'why-requests-happen');
  api.LMSSetValue('cmi.suspend_data', suspendData);
  api.LMSSetValue('cmi.core.session_time', session);
}

describe('a launch under the on-device LMS', () => {
  it('tells a learner who is new that nothing was done before', () => {
    const api = device().launch();
    assert.equal(api.LMSInitialize(''), 'true');
    assert.equal(api.LMSGetValue('cmi.core.entry'), 'ab-initio');
    assert.equal(api.LMSGetValue('cmi.suspend_data'), '');
    assert.equal(api.LMSGetValue('cmi.student_data.mastery_score'), '80');
  });

  it('gives back everything the learner left, and adds the time of both sessions', () => {
    const here = device();
    const first = here.launch();
    work(first, '0000:05:00.00', '1.a1.7.k3');
    assert.equal(first.LMSCommit(''), 'true');
    assert.equal(first.LMSFinish(''), 'true');

    const second = here.launch();
    second.LMSInitialize('');
    assert.equal(second.LMSGetValue('cmi.core.entry'), 'resume');
    assert.equal(second.LMSGetValue('cmi.suspend_data'), '1.a1.7.k3');
    assert.equal(second.LMSGetValue('cmi.core.lesson_location'), 'why-requests-happen');
    assert.equal(second.LMSGetValue('cmi.core.total_time'), '00:05:00');
    second.LMSSetValue('cmi.core.session_time', '0000:10:00.00');
    second.LMSCommit('');
    second.LMSCommit('');
    second.LMSFinish('');
    assert.equal(factsOf(here.kept!).seconds, 15 * 60);
  });

  it('keeps what was committed when the browser is closed without a finish', () => {
    const here = device();
    const first = here.launch();
    work(first, '0000:01:00.00', '1.a1.1');
    first.LMSCommit('');
    first.LMSSetValue('cmi.suspend_data', '1.a1.2-never-committed');

    const second = here.launch();
    second.LMSInitialize('');
    assert.equal(second.LMSGetValue('cmi.suspend_data'), '1.a1.1');
    assert.equal(second.LMSGetValue('cmi.core.entry'), 'resume');
  });

  it('answers "false" when the device does not keep the attempt, and "true" once it does', () => {
    const here = device();
    const told: boolean[] = [];
    const api = here.launch({ onCommit: (kept) => told.push(kept) });
    work(api, '0000:01:00.00', '1.a1.1');
    here.refuses = true;
    assert.equal(api.LMSCommit(''), 'false');
    assert.equal(api.LMSGetLastError(), '101');
    assert.equal(api.LMSFinish(''), 'false');
    here.refuses = false;
    assert.equal(api.LMSFinish(''), 'true');
    assert.equal(here.kept?.cmi.suspend_data, '1.a1.1');
    assert.deepEqual(told, [false, false, true]);
  });

  it('takes 4,096 characters of suspend data and refuses one more, keeping what it had', () => {
    const api = device().launch();
    api.LMSInitialize('');
    assert.equal(api.LMSSetValue('cmi.suspend_data', 'x'.repeat(4096)), 'true');
    assert.equal(api.LMSGetLastError(), '0');
    assert.equal(api.LMSSetValue('cmi.suspend_data', 'y'.repeat(4097)), 'false');
    assert.equal(api.LMSGetLastError(), '405');
    assert.equal(api.LMSGetValue('cmi.suspend_data'), 'x'.repeat(4096));
  });

  it('refuses over-long suspend data before the session begins for the right reason', () => {
    const api = device().launch();
    assert.equal(api.LMSSetValue('cmi.suspend_data', 'y'.repeat(4097)), 'false');
    assert.equal(api.LMSGetLastError(), '301');
  });

  it('tells the course that its commits are stored here, and who is learning', () => {
    const api = device().launch({ learnerName: 'Morgan Adeyemi' });
    assert.equal(api.storesOnThisDevice, true);
    api.LMSInitialize('');
    assert.equal(api.LMSGetValue('cmi.core.student_name'), 'Morgan Adeyemi');
  });

  it('shows a finished attempt for review, and keeps nothing of what happens there', () => {
    const here = device();
    const first = here.launch();
    work(first, '0000:05:00.00', '1.a1.1');
    first.LMSSetValue('cmi.core.lesson_status', 'passed');
    first.LMSFinish('');
    const before = structuredClone(here.kept);

    const review = here.launch({ review: true });
    review.LMSInitialize('');
    assert.equal(review.LMSGetValue('cmi.core.lesson_mode'), 'review');
    assert.equal(review.LMSGetValue('cmi.core.credit'), 'no-credit');
    assert.equal(review.LMSGetValue('cmi.suspend_data'), '1.a1.1');
    review.LMSSetValue('cmi.suspend_data', 'something else');
    assert.equal(review.LMSCommit(''), 'true');
    assert.equal(review.LMSFinish(''), 'true');
    assert.deepEqual(here.kept, before);
  });

  it('says once that the course has finished', () => {
    let finished = 0;
    const api = device().launch({ onFinish: () => finished++ });
    work(api, '0000:01:00.00', '1.a1.1');
    api.LMSFinish('');
    api.LMSFinish('');
    assert.equal(finished, 1);
  });

  it('keeps interactions over sessions', () => {
    const here = device();
    const first = here.launch();
    work(first, '0000:01:00.00', '1.a1.1');
    first.LMSSetValue('cmi.interactions.0.id', 'Kx');
    first.LMSSetValue('cmi.interactions.0.type', 'choice');
    first.LMSSetValue('cmi.interactions.0.student_response', 'b');
    first.LMSSetValue('cmi.interactions.0.result', 'wrong');
    first.LMSFinish('');
    const second = here.launch();
    second.LMSInitialize('');
    assert.equal(second.LMSGetValue('cmi.interactions._count'), '1');
  });
});

describe('the facts of an attempt', () => {
  const attempt = (core: AttemptRecord['cmi']['core']): AttemptRecord => ({ ...started, cmi: { core } });

  it('has no score before there is a result', () => {
    assert.deepEqual(factsOf(attempt({ lesson_status: 'incomplete', score: { raw: '' } })), { status: 'in-progress', seconds: 0, bookmark: '' });
    assert.equal(factsOf(attempt({ lesson_status: 'completed', score: { raw: '' } })).score, undefined);
  });

  it('says "not passed yet" where the wire says failed, and keeps the attempt open', () => {
    const left = attempt({ lesson_status: 'failed', exit: 'suspend', score: { raw: '40' } });
    assert.deepEqual([factsOf(left).status, factsOf(left).score, isOver(left)], ['not-passed-yet', 40, false]);
  });

  it('is over when passed, and not while a passed course is suspended', () => {
    assert.equal(isOver(attempt({ lesson_status: 'passed', exit: '' })), true);
    assert.equal(isOver(attempt({ lesson_status: 'passed', exit: 'suspend' })), false);
  });

  it('reads SCORM timespans, and nothing else', () => {
    assert.deepEqual(['0001:10:30.50', '00:05:00', 'PT5M', ''].map(secondsOf), [4230.5, 300, 0, 0]);
  });
});
