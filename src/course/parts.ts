/** What a question is made of, whatever its kind. The first screen needs none of it. */
import type { Choice, ChoiceQuestion, Question, Row } from './course.js';
import type { Inline } from './text.js';

/** The choices or the rows of a question: whatever carries feedback. */
export function partsOf(question: Question): readonly (Choice | Row)[] {
  return 'choices' in question ? question.choices : question.rows;
}

/** Whether one choice is picked and not several. With `accept=any` that is so, whatever number is right. */
export function isPickOne({ kind }: Pick<ChoiceQuestion, 'kind'>): boolean {
  return kind === 'single' || kind === 'true-false';
}

/** A response that is marked correct; of several defensible ones, the first. */
export function rightResponse(question: Question): readonly string[] {
  if (question.kind === 'ordering') return question.rows.map((row) => row.id);
  if (!('choices' in question)) return question.rows.map((row) => `${row.id}>${row.target}`);
  const right = question.choices.filter((choice) => choice.correct).map((choice) => choice.id);
  return isPickOne(question) ? right.slice(0, 1) : right;
}

/** Words without their form, for where only text may stand; citations are left out. */
export function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.kind === 'citation' ? '' : plain(inline.inlines))).join('').trim();
}
