/** How My learning says the status of an attempt. */
import * as words from '../words/words.js';
import type { AttemptSummary } from './attempt-summary.js';

/** The status of an attempt; one that was left behind unfinished is no longer in progress. */
export function statusWords({ status, closed }: Pick<AttemptSummary, 'status' | 'closed'>): string {
  if (closed && status === 'in-progress') return words.attempts.status['not-finished'];
  if (closed && status === 'not-passed-yet') return words.attempts.status['not-passed'];
  return words.attempts.status[status];
}
