/**
 * The facts about an attempt that a learner record is told. Completion and success are two
 * facts; only `scorm/` merges them into one status where SCORM 1.2 has only one.
 */
import type { Attempt } from './attempt.js';
import type { Outline } from './course.js';
import type { Doing } from './doing.js';
import { attemptsLeft, bestScore, hasPassed, isCoreComplete, isStepDone, lastMarked, nextFor, routeOf } from './standing.js';
import { coreStepsOf } from './walk.js';

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
  /** The part of the core that is done, 0 to 1. */
  readonly progress?: number;
  /** What was done since the last report, where it is known: a record may list responses one by one. */
  readonly doings?: readonly Doing[];
}

/**
 * The facts about an attempt as it stands.
 *
 * @example
 * reportOf(outline, attempt).success; // 'unknown' until the assessment is passed
 */
export function reportOf(outline: Outline, attempt: Attempt, doings?: readonly Doing[]): Report {
  const route = routeOf(outline, attempt);
  const passed = route !== 'explore' && hasPassed(outline, attempt);
  const complete = passed || isCoreComplete(outline, attempt);
  const failed = !passed && !attempt.draw && lastMarked(attempt) !== undefined && attemptsLeft(outline, attempt) === 0;
  const score = passed || failed ? bestScore(attempt) : undefined;
  const next = nextFor(outline, attempt);
  const coreSteps = outline.modules.flatMap(coreStepsOf);
  return {
    attempt,
    bookmark: attempt.bookmark?.value ?? (next?.kind === 'step' ? next.step : ''),
    completion: complete ? 'complete' : 'incomplete',
    success: passed ? 'passed' : failed ? 'failed' : 'unknown',
    ...(score === undefined ? {} : { score }),
    final: passed || (route === 'explore' && complete),
    progress: coreSteps.length === 0 ? 1 : coreSteps.filter((step) => isStepDone(attempt, step)).length / coreSteps.length,
    ...(doings ? { doings } : {}),
  };
}
