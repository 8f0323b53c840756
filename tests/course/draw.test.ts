import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { newAttempt } from '../../src/course/attempt.js';
import type { Outline, Question } from '../../src/course/course.js';
import { withDoing } from '../../src/course/doing.js';
import { drawQuestions } from '../../src/course/draw.js';
import { seeded } from '../progress/drive.js';
import { outline as small } from '../fixtures/course.js';

/** A course with these many assessment questions for each objective. */
function courseWith(bank: readonly number[], draw: number, drawAtMost: number): { outline: Outline; questions: Pick<Question, 'id' | 'objective'>[] } {
  const objectives = bank.map((_, index) => ({ id: `o${index}`, text: '' }));
  const questions = bank.flatMap((size, index) => Array.from({ length: size }, (_, n) => ({ id: `o${index}-${n}`, objective: `o${index}` })));
  return { outline: small({ objectives, draw, drawAtMost }), questions };
}

const banks = fc.array(fc.nat(8), { minLength: 1, maxLength: 12 });

describe('drawing an assessment', () => {
  it('covers every objective that has a question, whatever the seed', () => {
    fc.assert(
      fc.property(banks, fc.integer({ min: 1, max: 3 }), fc.nat(), (bank, draw, seed) => {
        const { outline, questions: all } = courseWith(bank, draw, 20);
        const { questions } = drawQuestions(outline, all, newAttempt('a'), seeded(seed));
        bank.forEach((size, index) => {
          const drawn = questions.filter((id) => id.startsWith(`o${index}-`)).length;
          assert.ok(drawn <= draw);
          if (size > 0) assert.ok(drawn >= 1);
        });
        assert.ok(questions.length <= 20);
        assert.equal(new Set(questions).size, questions.length);
      }),
    );
  });

  it('asks nothing twice within a round when the bank holds enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 6, max: 8 }), { minLength: 1, maxLength: 10 }), fc.nat(), (bank, seed) => {
        const { outline, questions: all } = courseWith(bank, 2, 20);
        const random = seeded(seed);
        let attempt = newAttempt('a');
        for (let turn = 0; turn < 3; turn += 1) {
          const { number, questions } = drawQuestions(outline, all, attempt, random);
          attempt = withDoing(attempt, { kind: 'assessment-marked', marked: { number, score: 0, questions, missed: [] } });
        }
        const asked = attempt.marked.flatMap((each) => each.questions);
        assert.equal(new Set(asked).size, asked.length);
      }),
    );
  });
});
