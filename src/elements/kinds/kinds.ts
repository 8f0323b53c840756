/** Every kind of question by its name: the one list of what a learner can be asked to do. */
import type { Question } from '../../course/course.js';
import { choices } from './choices.js';
import type { Kind } from './kind.js';
import { ordering } from './ordering.js';
import { pairs } from './pairs.js';
import { spot } from './spot.js';

type Kinds = { readonly [K in Question['kind']]: Kind<Extract<Question, { kind: K }>> };

const kinds = { single: choices, 'true-false': choices, multiple: choices, spot, ordering, matching: pairs, sorting: pairs } as unknown as Kinds;

/** How a question is shown and read, by its kind. */
export function kindOf(question: Question): Kind<Question> {
  return kinds[question.kind] as unknown as Kind<Question>;
}
