/** What checking an assessment response does: it is kept, and the last one marks the attempt. */
import type { Doing } from '../course/doing.js';
import { markResponse, scoreOf } from '../course/marking.js';
import type { CourseContext } from './course-setup.js';
import { assessmentQuestion } from './current.js';

/** The doings of one checked response to the question asked now. */
export function assessmentDoings(context: CourseContext, choices: readonly string[]): readonly Doing[] {
  const { draw, assessed } = context.attempt;
  const question = draw?.questions.find((id) => !assessed.has(id));
  if (!draw || question === undefined) return [];
  const answered: Doing = { kind: 'assessment-answered', question, choices };
  const all = new Map([...assessed, [question, choices] as const]);
  return draw.questions.every((id) => all.has(id)) ? [answered, marked(context, all)] : [answered];
}

/** Marks a draw whose questions are all answered, when no answer is left to give. */
export function markingDoings(context: CourseContext): readonly Doing[] {
  return context.attempt.draw ? [marked(context, context.attempt.assessed)] : [];
}

function marked(context: CourseContext, responses: ReadonlyMap<string, readonly string[]>): Doing {
  const { number, questions } = context.attempt.draw!;
  const correct = questions.filter((id) => {
    const question = assessmentQuestion(context, id);
    return question !== undefined && markResponse(question, responses.get(id) ?? []) === 'correct';
  });
  const missed = questions.filter((id) => !correct.includes(id)).flatMap((id) => assessmentQuestion(context, id)?.objective ?? []);
  return {
    kind: 'assessment-marked',
    marked: { number, score: scoreOf(correct.length, questions.length), questions, missed: [...new Set(missed)] },
  };
}
