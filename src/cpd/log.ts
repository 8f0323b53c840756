/** The CPD log: what a learner did, when, and for how long, alone and with others. */
import { type AttemptRecord, factsOf } from '../../scorm/lms/attempt-record.js';
import { type GroupTime, localDate } from '../course/certificate.js';
import * as words from '../words/words.js';
import type { Entry } from './entries.js';

/** What stands in the field `of` of a group session of this course. */
export const THIS_COURSE = 'course';

/** One line of the log. */
export interface Activity {
  /** Of the entry, or of the attempt. */
  readonly id: string;
  readonly title: string;
  readonly method: string;
  /** ISO date. */
  readonly date: string;
  readonly minutesAlone: number;
  readonly minutesGroup: number;
  readonly ledBy: string;
  /** Written by the learner, so they can change it; the others come from attempts. */
  readonly own: boolean;
}

/** The lines of the log, the newest first: every attempt that took a minute, and what the learner added. */
export function activitiesOf(records: readonly AttemptRecord[], entries: readonly Entry[], courseTitle: string): Activity[] {
  const taken = records
    .map((record): Activity => ({ id: record.id, title: courseTitle, method: words.log.onlineCourse, date: localDate(new Date(record.closed ?? record.saved)), minutesAlone: Math.round(factsOf(record).seconds / 60), minutesGroup: 0, ledBy: '', own: false }))
    .filter(({ minutesAlone }) => minutesAlone > 0);
  const added = entries.filter(({ kind }) => kind === 'activity').map(activityOf);
  return [...taken, ...added].sort((a, b) => b.date.localeCompare(a.date));
}

function activityOf({ id, fields, made }: Entry): Activity {
  return {
    id,
    title: fields.title ?? '',
    method: fields.method ?? '',
    date: isDay(fields.date) ? fields.date : made.slice(0, 10),
    minutesAlone: minutesIn(fields.alone),
    minutesGroup: minutesIn(fields.group),
    ledBy: fields.ledBy ?? '',
    own: true,
  };
}

/** The group sessions of this course that the learner recorded, the oldest first. */
export function groupTimes(entries: readonly Entry[]): GroupTime[] {
  return entries
    .filter(({ kind, fields }) => kind === 'activity' && fields.of === THIS_COURSE)
    .map(activityOf)
    .filter(({ minutesGroup }) => minutesGroup > 0)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ minutesGroup, date, ledBy }) => ({ minutes: minutesGroup, date, ledBy }));
}

/** Minutes of one year. */
export interface Year {
  readonly year: number;
  readonly alone: number;
  readonly group: number;
}

/** The years from the first activity to the last, the empty ones between them too, the oldest first. */
export function yearsOf(activities: readonly Activity[]): Year[] {
  const years = activities.map(({ date }) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => {
    const year = first + at;
    const of = activities.filter(({ date }) => Number(date.slice(0, 4)) === year);
    return { year, alone: sum(of, 'minutesAlone'), group: sum(of, 'minutesGroup') };
  });
}

/** `minutesIn('90')` is 90; anything that is not a number of minutes is 0. */
export function minutesIn(text: string | undefined): number {
  return /^\d{1,4}$/.test(text?.trim() ?? '') ? Number(text) : 0;
}

/** `hoursWords(90)` is "1.5 hours": hours to the quarter, as regulators ask for them. */
export function hoursWords(minutes: number): string {
  const hours = Math.round(minutes / 15) / 4;
  return minutes > 0 && hours === 0 ? words.log.underQuarter : words.log.hours(hours);
}

/** Whether a text is a date as date fields give it. */
export function isDay(text: string | undefined): text is string {
  return /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(Date.parse(text!));
}

function sum(activities: readonly Activity[], what: 'minutesAlone' | 'minutesGroup'): number {
  return activities.reduce((total, activity) => total + activity[what], 0);
}
