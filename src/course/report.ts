/**
 * The facts about an attempt that a learner record is told. Completion and success are two
 * facts; only `scorm/` merges them into one status where SCORM 1.2 has only one.
 */
import type { Attempt } from './attempt.js';
import type { Outline } from './course.js';
import { attemptsLeft, bestScore, hasPassed, isCoreComplete, lastMarked, nextFor, routeOf } from './standing.js';

export interface Report {
  readonly attempt: Attempt;
  /** Step id to return to. */
  readonly bookmark: string;
  readonly completion: 'incomplete' | 'complete';
  /** `failed`: the last attempt of a round was used up. A record tells it only when the learner leaves at that point. */
  readonly success: 'unknown' | 'passed' | 'failed';
  /** 0–100. Present only together with passed or failed. */
  readonly score?: number;
  /** True when this is the final word of the attempt (passed, or completed on the route explore). */
  readonly final: boolean;
}

/**
 * The facts about an attempt as it stands.
 *
 * @example
 * reportOf(outline, attempt).success; // 'unknown' until the assessment is passed
 */
export function reportOf(outline: Outline, attempt: Attempt): Report {
  const route = routeOf(outline, attempt);
  const passed = route !== 'explore' && hasPassed(outline, attempt);
  const complete = passed || isCoreComplete(outline, attempt);
  const failed = !passed && !attempt.draw && lastMarked(attempt) !== undefined && attemptsLeft(outline, attempt) === 0;
  const score = passed || failed ? bestScore(attempt) : undefined;
  const next = nextFor(outline, attempt);
  return {
    attempt,
    bookmark: attempt.bookmark?.value ?? (next?.kind === 'step' ? next.step : ''),
    completion: complete ? 'complete' : 'incomplete',
    success: passed ? 'passed' : failed ? 'failed' : 'unknown',
    ...(score === undefined ? {} : { score }),
    final: passed || (route === 'explore' && complete),
  };
}
