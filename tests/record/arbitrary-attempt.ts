/** Random attempts that a learner of a course could have made, for property tests. */
import * as fc from 'fast-check';
import type { Attempt, Kept, MarkedAttempt } from '../../src/course/attempt.js';
import { LEVELS } from '../../src/course/confidence.js';
import type { Route } from '../../src/course/course.js';
import { unitedParts } from '../../src/course/group-part.js';
import { NATIONS } from '../../src/course/nation.js';
import { COUNTER_CAP } from '../../src/record/wire-text.js';
import type { ACourse } from './a-course.js';

/** Ordinary objects, as the course makes them. */
const plain = { noNullPrototype: true } as const;

/** Any attempt at `course`. With `id` fixed, any two are copies of one attempt. */
export function arbitraryAttempt(course: ACourse, id: fc.Arbitrary<string> = fc.stringMatching(/^[a-z0-9]{6}$/)): fc.Arbitrary<Attempt> {
  const counter = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: COUNTER_CAP }));
  const kept = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Kept<T>> => fc.record({ n: counter, value }, plain);
  // In any order: where rows are put in order, it is the response.
  const choices = (owner: string) => fc.shuffledSubarray([...course.choicesOf(owner)]);
  const set = (ids: readonly string[]) => fc.subarray([...ids]).map((some): ReadonlySet<string> => new Set(some));
  const each = <T>(ids: readonly string[], value: (id: string) => fc.Arbitrary<T>) =>
    fc.subarray([...ids]).chain((some) => fc.tuple(...some.map((one) => value(one).map((given): [string, T] => [one, given])))).map((entries): ReadonlyMap<string, T> => new Map(entries));
  const drawn = fc.shuffledSubarray([...course.assessment], { maxLength: Math.min(20, course.assessment.length), minLength: 1 });
  const mark = (number: number): fc.Arbitrary<MarkedAttempt> =>
    fc.record({ number: fc.constant(number), score: fc.integer({ min: 0, max: 100 }), questions: drawn, missed: fc.subarray(course.outline.objectives.map((objective) => objective.id)) }, plain);

  return fc
    .record({
      id,
      saves: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
      route: fc.option(kept(fc.constantFrom<Route>('full', 'assess-first', 'explore')), { nil: undefined }),
      bookmark: fc.option(kept(fc.constantFrom(...course.steps)), { nil: undefined }),
      startingPoint: fc.option(kept(fc.constantFrom('fearful', 'curious', 'confident')), { nil: undefined }),
      nation: fc.option(kept(fc.constantFrom(...NATIONS)), { nil: undefined }),
      group: fc.option(fc.array(fc.record({ part: fc.nat(29_790), day: fc.integer({ min: 20_000, max: 30_000 }), minutes: fc.integer({ min: 1, max: 90 }) }, plain), { minLength: 1, maxLength: 20 }).map((parts) => unitedParts(parts, [])), { nil: undefined }),
      done: set(course.steps),
      responses: each(course.practice, (question) => kept(choices(question))),
      ways: each(course.scenarios, (scenario) => kept(fc.record({ choices: fc.subarray([...course.choicesOf(scenario)], { maxLength: Math.min(8, course.choicesOf(scenario).length) }), skipped: fc.boolean() }, plain))),
      ended: set(course.scenarios),
      confidence: each(course.scales, () => kept(fc.constantFrom(...LEVELS))),
      first: fc.integer({ min: 1, max: 40 }),
      marks: fc.integer({ min: 0, max: 3 }),
      questions: fc.option(drawn, { nil: undefined }),
    }, plain)
    .chain(({ first, marks, questions, ...rest }) =>
      fc
        .record({
          marked: fc.tuple(...Array.from({ length: marks }, (_, index) => mark(first + index))),
          assessed: each(questions ?? [], choices),
        }, plain)
        .map(({ marked, assessed }) => {
          const { route, bookmark, startingPoint, nation, group, ...always } = rest;
          return {
            ...always,
            ...(route ? { route } : {}),
            ...(bookmark ? { bookmark } : {}),
            ...(startingPoint ? { startingPoint } : {}),
            ...(nation ? { nation } : {}),
            ...(group ? { group } : {}),
            ...(questions ? { draw: { number: first + marks, questions } } : {}),
            assessed,
            marked,
          };
        }),
    );
}
