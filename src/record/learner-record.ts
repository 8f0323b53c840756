/**
 * What a learner record must do. An LMS is one kind (`scorm/`); this device is another.
 *
 * The course speaks of facts: what the learner did, whether it is complete, whether they
 * passed. How a fact is written, and when, is the record's own business.
 */
import type { Attempt } from '../course/attempt.js';
import type { Report } from '../course/report.js';

/** What the learner is told about their work, in one line. */
export type RecordCondition =
  /** Kept by the LMS, or by this device; `at` is when. */
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'saving' }
  /** Not kept anywhere since `since`. `why` is for the LMS team, never shown in the line itself. */
  | { readonly kind: 'unsaved'; readonly since: Date; readonly why: string }
  /** Nothing is written, by intention: the LMS asked for a review, or another tab has the course. */
  | { readonly kind: 'read-only'; readonly reason: 'review' | 'browse' | 'other-tab' | 'session-ended' };

/** What the record held when it was opened. */
export interface OpenedRecord {
  /** The attempt to go on with; absent on a first launch. */
  readonly attempt?: Attempt;
  /** As the LMS gives it, or "" where there is none. */
  readonly learnerName: string;
  /** What could not be read or is no longer in the course: told to the learner in plain words. */
  readonly notices: readonly RecordNotice[];
  /** Nothing may be written. */
  readonly readOnly: boolean;
  /** False for no-credit launches: no score and no pass are reported. */
  readonly credit: boolean;
  /** Work this device holds of another attempt, which the LMS never took. Never merged silently: offer it. */
  readonly unsent?: UnsentWork;
}

/** "We found unsent work from 12 May." */
export interface UnsentWork {
  readonly at: Date;
  /** To take it up, merge it in under the id of the attempt at hand, or go on with it if there is none. */
  readonly attempt: Attempt;
  /** Call when the learner has decided, either way: it is not offered again. */
  settle(): void;
}

export type RecordNotice =
  /** The saved work could not be read at all, or only in part. */
  | { readonly kind: 'damaged'; readonly kept: number; readonly why: string }
  /** Some of what was done is no longer in the course. */
  | { readonly kind: 'edited-course'; readonly dropped: number }
  /** There is no LMS: work is kept on this device. */
  | { readonly kind: 'this-device' }
  /** There is no LMS and the device keeps nothing: work is lost when the page closes. */
  | { readonly kind: 'nowhere' };

export interface LearnerRecord {
  /** Opens the record and reads what it holds. Never throws: a record that cannot be opened says so in its notices. */
  open(): Promise<OpenedRecord>;
  /** Keeps the attempt and reports the facts: before this task ends, one commit for all its saves, changed values only. */
  save(report: Report): void;
  /** Ends the session; safe to call more than once. Nothing is written afterwards. */
  finish(report: Report): void;
  /** Another tab carries on: saves what is there, ends the session, and writes nothing more. Absent where several tabs may write. */
  standAside?(): void;
  readonly condition: RecordCondition;
  /** Calls back whenever the condition changes; returns a function that stops it. */
  listen(listener: (condition: RecordCondition) => void): () => void;
  /** Plain text a learner can copy for their LMS team. */
  details(): string;
}
