/**
 * How confident a learner feels, asked near the beginning and again near the end. It is never
 * marked: what counts is their own change.
 */
import type { Attempt } from './attempt.js';
import type { Outline } from './course.js';

/** From 1, not at all confident, to 5, very confident. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** Every level, the lowest first. */
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** Which of the two times a scale is asked. */
export type When = 'before' | 'after';

/** What a learner said on one scale; a time at which they said nothing is absent. */
export interface Change {
  /** The id of the scale. */
  readonly scale: string;
  readonly before?: Level;
  readonly after?: Level;
}

/**
 * What the learner said so far, scale by scale, in the order of the course.
 *
 * @example
 * changesIn(outline, attempt); // [{ scale: 'online-life-in-my-work', before: 2, after: 4 }]
 */
export function changesIn(outline: Outline, attempt: Attempt): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { id, activity } of outline.modules.flatMap((module) => module.lessons).flatMap((lesson) => lesson.steps)) {
    if (activity?.kind !== 'confidence') continue;
    const level = attempt.confidence.get(id)?.value;
    const { scale, when } = activity;
    changes.set(scale, { ...(changes.get(scale) ?? { scale }), ...(level === undefined ? {} : { [when]: level }) });
  }
  return [...changes.values()];
}
