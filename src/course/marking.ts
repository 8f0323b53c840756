/** Marking: what a response is worth. */
import type { ChoiceQuestion, Question } from './course.js';

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
  if ('choices' in question) return markChoices(question, response);
  const right = rightRows(question, response).size;
  return right === question.rows.length ? 'correct' : right > 0 ? 'partly' : 'incorrect';
}

function markChoices(question: ChoiceQuestion, response: readonly string[]): Result {
  const chosen = new Set(response);
  const right = question.choices.filter((choice) => choice.correct);
  const rightChosen = right.filter((choice) => chosen.has(choice.id)).length;
  const wrongChosen = question.choices.filter((choice) => !choice.correct && chosen.has(choice.id)).length;

  const enough = question.kind === 'single' || question.accept === 'any' ? rightChosen > 0 : rightChosen === right.length;
  if (enough && wrongChosen === 0) return 'correct';
  return rightChosen > 0 ? 'partly' : 'incorrect';
}

/** The rows that are in their place: what feedback row by row is told from. */
export function rightRows(question: Exclude<Question, ChoiceQuestion>, response: readonly string[]): ReadonlySet<string> {
  const right = question.kind === 'ordering' ? question.rows.filter((row, place) => response[place] === row.id) : question.rows.filter((row) => response.includes(`${row.id}>${row.target}`));
  return new Set(right.map((row) => row.id));
}

/**
 * The score of an assessment attempt, 0–100, rounded down so that it reaches the pass mark
 * only when the learner has.
 */
export function scoreOf(correct: number, asked: number): number {
  return asked === 0 ? 0 : Math.floor((correct * 100) / asked);
}
