/** Marking: what a response is worth. */
import type { ChoiceQuestion, Question, Row } from './course.js';
import { isPickOne } from './parts.js';

export type Result = 'correct' | 'partly' | 'incorrect';

/**
 * Marks a response to a question.
 *
 * All or nothing for the score, whatever the kind; "partly" is only ever said to the learner.
 * With `accept=any`, one defensible choice is enough.
 *
 * @example
 * markResponse(question, ['raise-it']); // 'correct'
 */
export function markResponse(question: Question, response: readonly string[]): Result {
  const { right, wrong, wanted } = 'choices' in question ? countChoices(question, response) : { right: rightRows(question, response).size, wrong: 0, wanted: question.rows.length };
  return right >= wanted && wrong === 0 ? 'correct' : right > 0 ? 'partly' : 'incorrect';
}

/** Where any of several is defensible the kind is single, too: one is enough. */
function countChoices(question: ChoiceQuestion, response: readonly string[]): { readonly right: number; readonly wrong: number; readonly wanted: number } {
  const { choices } = question;
  const right = choices.filter((choice) => choice.correct);
  const chosen = choices.filter((choice) => response.includes(choice.id));
  const wrong = chosen.filter((choice) => !choice.correct).length;
  return { right: chosen.length - wrong, wrong, wanted: isPickOne(question) ? 1 : right.length };
}

/** The rows that are in their place: what feedback row by row is told from. */
export function rightRows(question: Exclude<Question, ChoiceQuestion>, response: readonly string[]): ReadonlySet<string> {
  const rows: readonly (Row & { readonly target?: string })[] = question.rows;
  const right = rows.filter(({ id, target }, place) => (target === undefined ? response[place] === id : response.includes(`${id}>${target}`)));
  return new Set(right.map(({ id }) => id));
}

/**
 * The score of an assessment attempt, 0–100, rounded down so that it reaches the pass mark
 * only when the learner has.
 */
export function scoreOf(correct: number, asked: number): number {
  return asked === 0 ? 0 : Math.floor((correct * 100) / asked);
}
