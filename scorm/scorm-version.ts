/**
 * What differs between the versions of SCORM, as a table: names, words and how our facts are
 * written. Everything else (when to save, what to trust, what to send again) is the same, and is
 * in `scorm-record.ts`.
 */
import type { Report } from '../src/course/report.js';

/** One value to set: element, value. */
export type Value = readonly [element: string, value: string];

/** What the LMS holds, and the circumstances of this save. */
export interface Circumstances {
  /** What the LMS holds of an element; "" where it did not say. */
  readonly held: (element: string) => string;
  /** False: no score and no pass are reported. */
  readonly credit: boolean;
  /** The learner leaves: the session ends with this. */
  readonly leaving: boolean;
  /** The page is hidden: nobody waits for this save. */
  readonly hidden: boolean;
  /** There is work to save, the bookmark included. */
  readonly workDue: boolean;
  /** Time is reported with a final status, on leaving, and now and then. */
  readonly timeDue: boolean;
  readonly sessionMilliseconds: number;
  /** From `encodeAttempt`. */
  readonly suspendData: string;
}

/** The names of the functions an LMS offers. */
export interface Calls {
  readonly start: string;
  readonly finish: string;
  readonly read: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
}

/** How a response is listed. */
export interface InteractionTerms {
  /** What the learner's response is called. */
  readonly response: string;
  /** The word for a result that is not correct. */
  readonly incorrect: string;
  /** What stands between two choices of one response. */
  readonly between: string;
  /** What stands between the two halves of a pair. */
  readonly paired: string;
  /** True and false, as a response is written. */
  readonly truth: { readonly true: string; readonly false: string };
  /** The element and value for the moment of a response. */
  readonly at: (when: Date) => Value;
  readonly duration: (milliseconds: number) => string;
  /** Characters of the prompt that may go along; 0 where there is no place for it. */
  readonly describes: number;
  /** Which of an objective's elements says passed or failed. */
  readonly objectiveStatus: string;
}

/** One of the elements that make the status. */
export interface StatusElement {
  readonly element: string;
  /** What a course may set to say that nothing is reached yet. */
  readonly lowest: string;
  /** What it may set beyond that. */
  readonly reached: readonly string[];
}

export interface ScormVersion {
  readonly name: 'SCORM 1.2' | 'SCORM 2004';
  /** The object that an LMS puts into a window above or behind ours. */
  readonly api: string;
  readonly calls: Calls;
  readonly elements: {
    readonly mode: string;
    readonly credit: string;
    readonly learnerName: string;
    readonly learnerId: string;
    readonly location: string;
    readonly sessionTime: string;
    readonly exit: string;
  };
  /** What has to be taken for work to be kept at all. */
  readonly essential: readonly string[];
  /** The elements that together are the status, in the order set. */
  readonly statuses: readonly StatusElement[];
  /** The score that decides. */
  readonly score: string;
  /** Error codes of a blank that mean "nothing here", not "something is wrong". */
  readonly blank: ReadonlySet<string>;
  /** Set straight after opening, if the LMS holds nothing further. */
  readonly begun: readonly Value[];
  /** Where a learner stands by what is held: "", incomplete, failed, completed or passed. */
  readonly standing: (held: (element: string) => string) => string;
  readonly values: (report: Report, now: Circumstances) => Value[];
  /** The same score in other characters. */
  readonly respelt: (score: string) => string;
  readonly interactions: InteractionTerms;
}

/** The same name in both versions. */
export const SUSPEND_DATA = 'cmi.suspend_data';

/** A bookmark every LMS takes: 255 characters is the limit of SCORM 1.2. */
export const onWire = /^[A-Za-z0-9_.~-]{1,255}$/;

/** Whether a package asks for SCORM 2004. The launch parameter of its manifest fixes it; nothing is guessed. */
export function asksFor2004(search: string): boolean {
  return new URLSearchParams(search).get('scorm') === '2004';
}
