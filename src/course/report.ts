/**
 * The facts about an attempt that a learner record is told. Completion and success are two
 * facts; only `scorm/` merges them into one status where SCORM 1.2 has only one.
 */
import type { Attempt } from './attempt.js';

export interface Report {
  readonly attempt: Attempt;
  /** Step id to return to. */
  readonly bookmark: string;
  readonly completion: 'incomplete' | 'complete';
  /** `failed` is reported only when the learner leaves after the last attempt of a round. */
  readonly success: 'unknown' | 'passed' | 'failed';
  /** 0–100. Present only together with passed or failed. */
  readonly score?: number;
  /** True when this is the final word of the attempt (passed, or completed on the route explore). */
  readonly final: boolean;
}
