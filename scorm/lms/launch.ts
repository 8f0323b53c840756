/**
 * One launch of the course under the on-device LMS: a fresh SCORM 1.2 API over one attempt.
 *
 * scorm-again keeps the data model and its errors; this adds what an LMS must: where the data
 * goes, `entry`, the time of earlier sessions, and the limit that the standard sets.
 */
import { Scorm12API } from 'scorm-again/scorm12';
import type { AttemptRecord, Cmi } from './attempt-record.js';

/** SCORM 1.2 RTE 3.4.4: CMIString4096. scorm-again lets 64,000 through, ESR does not. */
const SUSPEND_DATA_LIMIT = 4096;
const GENERAL = 101;
const INCORRECT_DATA_TYPE = 405;
const NO_LOG = 5;

/** The eight functions a SCORM 1.2 course looks for on `window.API`. */
export interface Api12 {
  LMSInitialize(parameter: string): string;
  LMSFinish(parameter: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(parameter: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
  /** Tells the course that what is committed is stored, network or not; see `scorm/api.ts`. */
  readonly storesOnThisDevice: true;
}

export interface LaunchOptions {
  /** The attempt to go on with, or a new one without SCORM data yet. */
  readonly attempt: Omit<AttemptRecord, 'cmi'> & { readonly cmi?: Cmi };
  /** As the learner calls themselves on this device; none by default. */
  readonly learnerName?: string;
  /** To look back at an attempt that is over: nothing is written, whatever the course commits. */
  readonly review?: boolean;
  /** Of the course that is launched. */
  readonly version: string;
  /** 0–100. */
  readonly passMark: number;
  /** Writes the attempt before it returns; false when the device did not take it. */
  readonly keep: (record: AttemptRecord) => boolean;
  /** Called after every try to keep the attempt. */
  readonly onCommit?: (kept: boolean) => void;
  /** Called once, when the course has finished its session. */
  readonly onFinish?: () => void;
  readonly now?: () => Date;
}

/**
 * Makes the API for one launch. Use it once: a new launch needs a new one.
 *
 * ```ts
 * window.API = launch({ attempt, version: '1.2', passMark: 80, keep: (record) => store.keep(record) });
 * ```
 */
export function launch(options: LaunchOptions): Api12 {
  const now = options.now ?? (() => new Date());

  const keep = (cmi: Cmi): boolean => {
    if (options.review) return true;
    const { cmi: _before, ...attempt } = options.attempt;
    const kept = options.keep({ ...attempt, version: options.version, saved: now().toISOString(), cmi });
    options.onCommit?.(kept);
    return kept;
  };

  const api = new Scorm12API(
    // The address is never fetched: a commit reaches our service below only if there is one.
    { lmsCommitUrl: 'device:', alwaysSendTotalTime: true, autocommit: false, logLevel: NO_LOG },
    {
      processHttpRequest: (_address, data) =>
        keep((data as unknown as { cmi: Cmi }).cmi) ? { result: 'true', errorCode: 0 } : { result: 'false', errorCode: GENERAL },
      updateSettings: () => {},
    },
  );
  api.loadFromJSON(startingData(options));

  return {
    storesOnThisDevice: true,
    LMSInitialize: (parameter) => api.LMSInitialize(parameter),
    LMSFinish(parameter) {
      // scorm-again answers "true" to a second finish as well.
      const running = api.isInitialized();
      const result = api.LMSFinish(parameter);
      if (running && result === 'true') options.onFinish?.();
      return result;
    },
    LMSGetValue: (element) => String(api.LMSGetValue(element)),
    LMSSetValue(element, value) {
      if (element === 'cmi.suspend_data' && String(value).length > SUSPEND_DATA_LIMIT && api.isInitialized()) {
        api.throwSCORMError(element, INCORRECT_DATA_TYPE);
        return 'false';
      }
      return api.LMSSetValue(element, value);
    },
    LMSCommit: (parameter) => api.LMSCommit(parameter),
    LMSGetLastError: () => api.LMSGetLastError(),
    LMSGetErrorString: (code) => api.LMSGetErrorString(code),
    LMSGetDiagnostic: (code) => api.LMSGetDiagnostic(code),
  };
}

/** What the course finds when it starts: everything it left, less what belongs to a session. */
function startingData({ attempt: { cmi: left }, passMark, learnerName = '', review = false }: LaunchOptions): Record<string, unknown> {
  const { exit: _exit, session_time: _session, ...core } = left?.core ?? {};
  return {
    ...left,
    core: {
      total_time: '0000:00:00.00',
      ...core,
      student_name: learnerName,
      entry: left ? 'resume' : 'ab-initio',
      credit: review ? 'no-credit' : 'credit',
      lesson_mode: review ? 'review' : 'normal',
    },
    student_data: { mastery_score: String(passMark) },
  };
}
