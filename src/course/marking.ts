/** Marking: what a response is worth. */
import type { Question } from './course.js';

export type Result = 'correct' | 'partly' | 'incorrect';

/**
 * Marks a response to a question.
 *
 * Multiple response is all or nothing for the score; "partly" is only ever said to the
 * learner. With `accept=any`, one defensible choice is enough.
 *
 * @example
 * markResponse(question, ['raise-it']); // 'correct'
 */
export function markResponse(question: Question, response: readonly string[]): Result {
  const chosen = new Set(response);
  const right = question.choices.filter((choice) => choice.correct);
  const rightChosen = right.filter((choice) => chosen.has(choice.id)).length;
  const wrongChosen = question.choices.filter((choice) => !choice.correct && chosen.has(choice.id)).length;

  const enough = question.kind === 'single' || question.accept === 'any' ? rightChosen > 0 : rightChosen === right.length;
  if (enough && wrongChosen === 0) return 'correct';
  return rightChosen > 0 ? 'partly' : 'incorrect';
}

/**
 * The score of an assessment attempt, 0–100, rounded down so that it reaches the pass mark
 * only when the learner has.
 */
export function scoreOf(correct: number, asked: number): number {
  return asked === 0 ? 0 : Math.floor((correct * 100) / asked);
}
