/** What a certificate says: facts of an attempt and of the course, and nothing that has to be taken on trust. */
import type { Attempt } from './attempt.js';
import type { Outline } from './course.js';
import { groupTimes } from './group-part.js';
import { bestScore, hasPassed, routeOf } from './standing.js';
import { coreStepsOf } from './walk.js';

/** Time spent learning together with others: from the codes a learner typed in, or from their own log. */
export interface GroupTime {
  readonly minutes: number;
  /** ISO date. */
  readonly date: string;
  /** Who led it, or "". */
  readonly ledBy: string;
}

export interface CertificateFacts {
  /** As it is to be read, or "" to be written by hand. */
  readonly name: string;
  readonly title: string;
  /** Who offers the course where it was taken, if they say so. */
  readonly provider?: string;
  readonly version: string;
  readonly outcomes: readonly string[];
  /** ISO date of completion. */
  readonly date: string;
  readonly result: 'passed' | 'completed';
  /** 0–100; only with a pass. */
  readonly score?: number;
  readonly passMark: number;
  readonly minutesAlone: number;
  /** How the minutes alone are known: measured, or what the course is planned to take. */
  readonly time: 'spent' | 'planned';
  readonly group: readonly GroupTime[];
  /** ISO dates: when the whole of the text was last reviewed, and when it has to be again. Absent for another version. */
  readonly reviewed?: string;
  readonly reviewBy?: string;
  /** E.g. "K3F-92Q": the attempt's own number, which the saved data carry too. */
  readonly number: string;
}

/**
 * The facts at the end of a course, or undefined while there is nothing to certify.
 *
 * @param learnerName as an LMS gives it, e.g. "Adeyemi, Morgan"
 * @param today when it was completed: an attempt keeps no dates
 */
export function certificateOf(outline: Outline, attempt: Attempt, learnerName: string, today: Date): CertificateFacts | undefined {
  if (!hasPassed(outline, attempt)) return undefined;
  const score = bestScore(attempt);
  const core = routeOf(outline, attempt) === 'assess-first' ? [] : outline.modules.flatMap(coreStepsOf);
  return {
    ...courseFacts(outline),
    name: readableName(learnerName),
    date: localDate(today),
    result: 'passed',
    ...(score === undefined ? {} : { score }),
    minutesAlone: Math.round(core.reduce((sum, { minutes }) => sum + minutes, outline.assessment.minutes)),
    time: 'planned',
    group: groupTimes(attempt.group ?? []),
    number: certificateNumber(attempt.id),
  };
}

/** What a certificate says of the course itself. */
export function courseFacts(outline: Outline): Pick<CertificateFacts, 'title' | 'version' | 'outcomes' | 'passMark' | 'reviewed' | 'reviewBy'> {
  const dates = (which: 'reviewed' | 'reviewBy') => outline.modules.map((module) => module[which]).filter((date) => date !== '').toSorted();
  // The whole is as old as its oldest part, and due when the first part is.
  const [reviewed] = dates('reviewed');
  const [reviewBy] = dates('reviewBy');
  return {
    title: outline.title,
    version: outline.version,
    outcomes: outline.objectives.map(({ text }) => text),
    passMark: outline.passMark,
    ...(reviewed ? { reviewed } : {}),
    ...(reviewBy ? { reviewBy } : {}),
  };
}

/** `readableName('Adeyemi, Morgan')` is "Morgan Adeyemi": LMSs put the family name first. */
export function readableName(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  return parts.length === 2 && parts[0] && parts[1] ? `${parts[1]} ${parts[0]}` : name.trim();
}

/** `certificateNumber('k3f92q')` is "K3F-92Q". */
export function certificateNumber(id: string): string {
  return id.toUpperCase().replace(/(.{3})(?=.)/g, '$1-');
}

/** The day where the learner is, `YYYY-MM-DD`: in summer the day in Greenwich is another one around midnight. */
export function localDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
