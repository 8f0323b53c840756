/**
 * Our facts as SCORM 2004 values. Completion and success stay two facts here, each with a status
 * of its own that never goes down. The table is in `scorm/README.md`; both editions are the same
 * at run time. Loaded only by a launch with `scorm=2004`.
 */
import type { Report } from '../src/course/report.js';
import { onWire, SUSPEND_DATA, type Circumstances, type ScormVersion, type Value } from './scorm-version.js';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const SCALED = 'cmi.score.scaled';
const EXIT = 'cmi.exit';

const completions = ['unknown', 'not attempted', 'incomplete', 'completed'];
const successes = ['unknown', 'failed', 'passed'];

/** What is different in SCORM 2004. */
export const scorm2004: ScormVersion = {
  name: 'SCORM 2004',
  api: 'API_1484_11',
  calls: { start: 'Initialize', finish: 'Terminate', read: 'GetValue', set: 'SetValue', commit: 'Commit', lastError: 'GetLastError' },
  elements: { mode: 'cmi.mode', credit: 'cmi.credit', learnerName: 'cmi.learner_name', learnerId: 'cmi.learner_id', location: 'cmi.location', sessionTime: 'cmi.session_time', exit: EXIT },
  // Without exit = suspend the next launch is a new attempt, and begins with nothing.
  essential: [SUSPEND_DATA, COMPLETION, SUCCESS, EXIT],
  statuses: [
    { element: COMPLETION, lowest: 'incomplete', reached: ['completed'] },
    { element: SUCCESS, lowest: 'unknown', reached: ['failed', 'passed'] },
  ],
  score: SCALED,
  // 401 and 402: not kept here. 403: kept, and never set.
  blank: new Set(['401', '402', '403']),
  begun: [[COMPLETION, 'incomplete']],
  standing: (held) => {
    if (held(SUCCESS) === 'passed' || held(SUCCESS) === 'failed') return held(SUCCESS);
    return ['incomplete', 'completed'].includes(held(COMPLETION)) ? held(COMPLETION) : '';
  },
  values: values2004,
  respelt: respelt2004,
  interactions: {
    response: 'learner_response',
    incorrect: 'incorrect',
    between: '[,]',
    truth: { true: 'true', false: 'false' },
    paired: '[.]',
    at: (when) => ['timestamp', when.toISOString().replace(/\d\.\d{3}Z$/, (end) => `${end.slice(0, 4)}Z`)],
    duration: interval,
    // As much as every LMS has to keep.
    describes: 250,
    objectiveStatus: 'success_status',
  },
};

/**
 * The values to set, in the order to set them. Those the LMS holds already are left out by the session.
 *
 * The answer that ends an attempt sends the work, the scaled score and the two statuses: four
 * values. Bookmark and time come with the next save, the score in marks when the page is hidden
 * or left.
 */
export function values2004(report: Report, now: Circumstances): Value[] {
  const completion = higher(completions, completionOf(report, now), now.held(COMPLETION));
  const success = higher(successes, successOf(report, now), now.held(SUCCESS));
  const completes = completion === 'completed' && completion !== now.held(COMPLETION);
  const judged = success !== 'unknown' && success !== now.held(SUCCESS);
  const ends = completes || judged;
  const values: Value[] = [[SUSPEND_DATA, now.suspendData]];
  if (now.workDue && !ends && onWire.test(report.bookmark)) values.push(['cmi.location', report.bookmark]);
  if (now.leaving || (now.timeDue && !ends)) values.push(['cmi.session_time', interval(now.sessionMilliseconds)]);
  if (report.score !== undefined && successes.indexOf(success) > 0) {
    if (judged) values.push([SCALED, decimal(report.score / 100)]);
    if (now.leaving || (now.hidden && !ends)) values.push(['cmi.score.raw', decimal(report.score)], ['cmi.score.min', '0'], ['cmi.score.max', '100']);
  }
  if (completes) values.push([COMPLETION, completion]);
  if (judged) values.push([SUCCESS, success]);
  if (report.progress !== undefined && (now.leaving || !ends)) values.push(['cmi.progress_measure', progress(report.progress, completion)]);
  const done = success === 'passed' || (completion === 'completed' && success !== 'failed');
  values.push([EXIT, now.leaving && done ? 'normal' : 'suspend']);
  return values;
}

/** On a route with an assessment, nothing is complete before that is taken: an LMS may count completion alone. */
function completionOf(report: Report, now: Circumstances): string {
  if (report.final) return 'completed';
  return successOf(report, now) === 'failed' && report.completion === 'complete' ? 'completed' : 'incomplete';
}

/** `failed` waits until the learner leaves: another round may follow. */
function successOf(report: Report, now: Circumstances): string {
  if (!now.credit) return 'unknown';
  if (report.final && report.success === 'passed') return 'passed';
  return report.success === 'failed' && now.leaving ? 'failed' : 'unknown';
}

function higher(order: readonly string[], earned: string, held: string): string {
  return order.indexOf(earned) > order.indexOf(held) ? earned : held;
}

/** real (10,7) with at most four fraction digits, rounded down: saving never turns a fail into a pass. */
function decimal(value: number): string {
  return String(Math.floor(value * 10_000 + 1e-6) / 10_000);
}

/** From 0 to 1, and 1 only when the course is complete: an LMS may take 1 for completed. */
function progress(done: number, completion: string): string {
  if (completion === 'completed') return '1';
  return String(Math.min(0.99, Math.max(0, Math.floor(done * 100 + 1e-6) / 100 || 0)));
}

/** timeinterval (second, 10, 2), always with two fraction digits: one digit is read as hundredths by some LMSs. */
export function interval(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.floor(milliseconds / 10) || 0), 9999 * 360_000 + 359_999);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `PT${Math.floor(hundredths / 360_000)}H${Math.floor(hundredths / 6000) % 60}M${Math.floor(hundredths / 100) % 60}.${pad(hundredths % 100)}S`;
}

/** The same measure spelt differently ("0.9" and "0.90"), so that an LMS that sends only changes sends it again. */
export function respelt2004(value: string): string {
  if (!value.includes('.')) return `${value}.0`;
  return value.endsWith('0') ? String(Number(value)) : `${value}0`;
}
