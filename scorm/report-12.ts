/**
 * Our facts as SCORM 1.2 values: the one place where completion and success become one status.
 * The table is in `scorm/README.md`.
 */
import type { Report } from '../src/course/report.js';
import { isFinal } from './lms-status.js';
import { onWire, SUSPEND_DATA, type Circumstances, type ScormVersion, type Value } from './scorm-version.js';

const STATUS = 'cmi.core.lesson_status';

/** What is different in SCORM 1.2. */
export const scorm12: ScormVersion = {
  name: 'SCORM 1.2',
  api: 'API',
  calls: { start: 'LMSInitialize', finish: 'LMSFinish', read: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', lastError: 'LMSGetLastError' },
  elements: { mode: 'cmi.core.lesson_mode', credit: 'cmi.core.credit', learnerName: 'cmi.core.student_name', learnerId: 'cmi.core.student_id', location: 'cmi.core.lesson_location', sessionTime: 'cmi.core.session_time', exit: 'cmi.core.exit' },
  essential: [SUSPEND_DATA, STATUS],
  statuses: [{ element: STATUS, lowest: 'incomplete', reached: ['failed', 'completed', 'passed'] }],
  score: 'cmi.core.score.raw',
  // RTE 3.3: codes that mean "I do not keep this".
  blank: new Set(['401', '404', '405']),
  begun: [[STATUS, 'incomplete']],
  standing: (held) => (held(STATUS) === 'not attempted' ? '' : held(STATUS)),
  values: values12,
  respelt,
  interactions: {
    response: 'student_response',
    incorrect: 'wrong',
    between: ',',
    truth: { true: 't', false: 'f' },
    paired: '.',
    at: (when) => ['time', when.toTimeString().slice(0, 8)],
    duration: timespan,
    describes: 0,
    objectiveStatus: 'status',
  },
};

/**
 * The values to set, in the order to set them. Those the LMS holds already are left out by the session.
 *
 * Time and score go before the status, because the Learning Hub takes all three at the first
 * commit with a final status. A save that ends the attempt leaves the bookmark for the next one,
 * so that no answer changes more than four values.
 */
export function values12(report: Report, now: Circumstances): Value[] {
  const before = now.held(STATUS);
  const status = nextStatus(report, { ...now, status: before });
  const rises = status !== before;
  const judged = rises && (status === 'passed' || status === 'failed');
  const ends = rises && status !== 'incomplete';
  const values: Value[] = [[SUSPEND_DATA, now.suspendData]];
  if (now.workDue && !ends && onWire.test(report.bookmark)) values.push(['cmi.core.lesson_location', report.bookmark]);
  if (ends || now.leaving || now.timeDue) values.push(['cmi.core.session_time', timespan(now.sessionMilliseconds)]);
  if (judged && report.score !== undefined) values.push(['cmi.core.score.raw', score(report.score)]);
  if (rises) values.push([STATUS, status]);
  if (now.leaving) values.push(['cmi.core.exit', isFinal(status) ? '' : 'suspend']);
  return values;
}

/** Never below what the LMS holds. */
const order = ['incomplete', 'failed', 'completed', 'passed'];

/**
 * The status after this report.
 *
 * `failed` waits until the learner leaves, because only the first final status of a launch counts
 * in the Learning Hub and another round may follow.
 */
export function nextStatus(report: Report, now: Pick<Circumstances, 'credit' | 'leaving'> & { readonly status: string }): string {
  let earned = 'incomplete';
  if (report.final) earned = report.success === 'passed' && now.credit ? 'passed' : 'completed';
  else if (report.success === 'failed' && now.credit && now.leaving) earned = 'failed';
  return order.indexOf(earned) > order.indexOf(now.status) ? earned : now.status;
}

/** CMITimespan with four hour digits: the Learning Hub drops the first. Never zero, or it drops the completion. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(100, Math.floor(milliseconds / 10) || 0), 9999 * 360_000 + 359_999);
  const pad = (n: number, width: number) => String(Math.floor(n)).padStart(width, '0');
  return `${pad(hundredths / 360_000, 4)}:${pad((hundredths / 6000) % 60, 2)}:${pad((hundredths / 100) % 60, 2)}.${pad(hundredths % 100, 2)}`;
}

/** CMIDecimal with at most two fraction digits, rounded down: saving never turns a fail into a pass. */
export function score(value: number): string {
  return String(Math.min(100, Math.max(0, Math.floor(value * 100 + 1e-6) / 100)));
}

/** The same score spelt differently ("90" and "90.0"), so that an LMS that sends only changes sends it again. */
export function respelt(value: string): string {
  if (value.endsWith('.0')) return value.slice(0, -2);
  return value.includes('.') ? value : `${value}.0`;
}
