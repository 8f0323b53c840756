/** An attempt as My learning shows it: plain values, no SCORM. */
import { type AttemptRecord, factsOf } from '../../scorm/lms/attempt-record.js';
import type { Outline } from '../course/course.js';

export type AttemptStatus = 'in-progress' | 'passed' | 'not-passed-yet' | 'completed';

export interface AttemptSummary {
  readonly id: string;
  /** First attempt on this device is 1. */
  readonly number: number;
  /** Version of the course. */
  readonly version: string;
  readonly started: Date;
  /** When the course last saved it. */
  readonly saved: Date;
  /** Present once nothing can be added to it. */
  readonly closed?: Date;
  readonly status: AttemptStatus;
  /** 0–100; only once there is a result. */
  readonly score?: number;
  readonly minutes: number;
  /** Where Continue leads, if the course still has that step. */
  readonly place?: Place;
}

/** Where a step stands in the course, in the words of the course. */
export interface Place {
  readonly module: string;
  readonly lesson: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Finds a step by id; undefined when the course does not have it (any more). */
export function placeOf(step: string, outline: Outline): Place | undefined {
  for (const module of outline.modules) {
    for (const lesson of module.lessons) {
      const index = lesson.steps.findIndex(({ id }) => id === step);
      if (index >= 0) return { module: module.title, lesson: lesson.title, number: index + 1, of: lesson.steps.length };
    }
  }
  return undefined;
}

/** A record of the on-device LMS in the words of My learning. */
export function summaryOf(record: AttemptRecord, outline: Outline): AttemptSummary {
  const { status, score, seconds, bookmark } = factsOf(record);
  const place = placeOf(bookmark, outline);
  return {
    id: record.id,
    number: record.number,
    version: record.version,
    started: new Date(record.started),
    saved: new Date(record.saved),
    ...(record.closed === undefined ? {} : { closed: new Date(record.closed) }),
    status,
    ...(score === undefined ? {} : { score }),
    minutes: Math.ceil(seconds / 60),
    ...(place ? { place } : {}),
  };
}
