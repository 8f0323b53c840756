/** An attempt as single facts, to say which of them were lost and which never were. */
import type { Attempt } from '../../src/course/attempt.js';

/** Every fact an attempt holds, with its value: what comes back must be one that the learner once made. */
export function factsOf(attempt: Attempt): string[] {
  return [
    ...[...attempt.done].map((step) => `step ${step}`),
    ...[...attempt.ended].map((scenario) => `ending of ${scenario}`),
    ...[...attempt.responses].map(([question, { n, value }]) => `response ${n} to ${question}: ${value.join()}`),
    ...[...attempt.ways].map(([scenario, { n, value }]) => `way ${n} of ${scenario}: ${value.choices.join()}${value.skipped ? ', skipped' : ''}`),
    ...[...attempt.confidence].map(([step, { n, value }]) => `confidence ${n} at ${step}: ${value}`),
    ...[...attempt.assessed].map(([question, choices]) => `answer ${attempt.draw!.number} to ${question}: ${choices.join()}`),
    ...attempt.marked.map(({ number, score }) => `attempt ${number}: ${score}`),
  ];
}

/** What of an attempt is in none of those that came back, or nothing. A later state of a thing stands for an earlier one. */
export function lost(attempt: Attempt, back: readonly Attempt[]): string | undefined {
  for (const step of attempt.done) if (!back.some(({ done }) => done.has(step))) return `step ${step}`;
  for (const scenario of attempt.ended) if (!back.some(({ ended }) => ended.has(scenario))) return `the ending of ${scenario}`;
  for (const [question, { n }] of attempt.responses) if (!back.some(({ responses }) => (responses.get(question)?.n ?? -1) >= n)) return `the response to ${question}`;
  for (const [scenario, { n }] of attempt.ways) if (!back.some(({ ways }) => (ways.get(scenario)?.n ?? -1) >= n)) return `the way of ${scenario}`;
  for (const [step, { n }] of attempt.confidence) if (!back.some(({ confidence }) => (confidence.get(step)?.n ?? -1) >= n)) return `the confidence at ${step}`;
  for (const { number, score } of attempt.marked) if (!back.some(({ marked }) => marked.some((each) => each.number > number || (each.number === number && each.score >= score)))) return `attempt ${number}`;
  for (const question of attempt.assessed.keys()) {
    const { number, questions } = attempt.draw!;
    // Two unfinished attempts of one number, begun apart, cannot both go on: see `mergeAttempts`.
    if (back.some(({ draw }) => draw?.number === number && draw.questions.join() !== questions.join())) continue;
    if (!back.some(({ assessed, draw, marked }) => (draw?.number === number && assessed.has(question)) || marked.some((one) => one.number >= number) || (draw?.number ?? 0) > number)) return `the answer to ${question}`;
  }
  return undefined;
}
