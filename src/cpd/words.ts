/** How My learning says dates, times and results. */
import type { AttemptStatus, AttemptSummary } from './attempt-summary.js';

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** `attemptName(2)` is "Second attempt"; from the eleventh on, "Attempt 11". */
export function attemptName(number: number): string {
  const ordinal = ORDINALS[number - 1];
  return ordinal ? `${ordinal} attempt` : `Attempt ${number}`;
}

const STATUS: Readonly<Record<AttemptStatus, string>> = {
  'in-progress': 'In progress',
  passed: 'Passed',
  'not-passed-yet': 'Not passed yet',
  completed: 'Completed',
};

/** The status of an attempt; one that was left behind unfinished is no longer in progress. */
export function statusWords(attempt: Pick<AttemptSummary, 'status' | 'closed'>): string {
  if (attempt.closed && attempt.status === 'in-progress') return 'Not finished';
  if (attempt.closed && attempt.status === 'not-passed-yet') return 'Not passed';
  return STATUS[attempt.status];
}

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "2 November 2026", in the time zone of the device. */
export function dateWords(date: Date): string {
  return DATE.format(date);
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** "2 November", with the year only when it is not the present one. */
export function dayWords(date: Date, today = new Date()): string {
  return (date.getFullYear() === today.getFullYear() ? DAY : DATE).format(date);
}

/** `timeWords(65)` is "1 hour 5 minutes". */
export function timeWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [count(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [count(rest, 'minute')] : []),
  ];
  return parts.join(' ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
