/** Drawing the questions of an assessment attempt. */
import type { Attempt, Draw } from './attempt.js';
import type { Outline, Question } from './course.js';
import { lastMarked, numberInRound, routeOf } from './standing.js';

/** Gives a number from 0 up to, not including, 1. Injected, so that a test can repeat a draw. */
export type Random = () => number;

/**
 * Draws the questions of the next assessment attempt: `outline.draw` for each objective, at
 * most `outline.drawAtMost`, preferring those not yet asked in this round.
 *
 * Every objective gets its first question before any gets its second, so that the limit
 * never leaves an objective out while another has two.
 *
 * @example
 * drawQuestions(outline, Object.values(text.questions), attempt, Math.random); // { number: 1, questions: ['q-request', …] }
 */
export function drawQuestions(outline: Outline, bank: readonly Pick<Question, 'id' | 'objective'>[], attempt: Attempt, random: Random): Draw {
  const number = (lastMarked(attempt)?.number ?? 0) + 1;
  const asked = askedInRound(outline, attempt, number);
  const byObjective = outline.objectives.map((objective) => {
    const all = bank.filter((question) => question.objective === objective.id).map((question) => question.id);
    const fresh = shuffled(all.filter((id) => !asked.has(id)), random);
    return [...fresh, ...shuffled(all.filter((id) => asked.has(id)), random)].slice(0, outline.draw);
  });

  const drawn = new Set<string>();
  for (let turn = 0; turn < outline.draw; turn += 1)
    for (const questions of byObjective) {
      const question = questions[turn];
      if (question !== undefined && drawn.size < outline.drawAtMost) drawn.add(question);
    }
  // Asked objective by objective: two questions on one idea stand together.
  return { number, questions: byObjective.flat().filter((id) => drawn.has(id)) };
}

function askedInRound(outline: Outline, attempt: Attempt, number: number): ReadonlySet<string> {
  const route = routeOf(outline, attempt);
  const first = number - Math.max(0, numberInRound(outline, route, number) - 1);
  // A first try that used up no attempt still counts as asked: nobody meets its questions twice in a row.
  const from = route === 'assess-first' && first === 2 ? 1 : first;
  return new Set(attempt.marked.filter((each) => each.number >= from).flatMap((each) => each.questions));
}

/** The Fisher–Yates shuffle. */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
