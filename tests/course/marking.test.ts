import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { markResponse, scoreOf } from '../../src/course/marking.js';
import { question } from '../fixtures/course.js';

const single = question('q');
const multiple = { ...single, kind: 'multiple' as const, choices: single.choices.map((choice) => ({ ...choice, correct: choice.id !== 'no' })) };
const judgement = { ...multiple, kind: 'single' as const, accept: 'any' as const };

describe('marking a response', () => {
  it('single response: the right choice is correct, another is not', () => {
    assert.equal(markResponse(single, ['yes']), 'correct');
    assert.equal(markResponse(single, ['no']), 'incorrect');
  });

  it('multiple response is all or nothing, and partly right is said', () => {
    assert.equal(markResponse(multiple, ['yes', 'wait']), 'correct');
    assert.equal(markResponse(multiple, ['wait', 'yes']), 'correct');
    assert.equal(markResponse(multiple, ['yes']), 'partly');
    assert.equal(markResponse(multiple, ['yes', 'wait', 'no']), 'partly');
    assert.equal(markResponse(multiple, ['no']), 'incorrect');
  });

  it('accept=any takes each defensible choice', () => {
    assert.equal(markResponse(judgement, ['yes']), 'correct');
    assert.equal(markResponse(judgement, ['wait']), 'correct');
    assert.equal(markResponse(judgement, ['no']), 'incorrect');
  });

  it('a choice that is no longer in the text is never correct by itself', () => {
    assert.equal(markResponse(single, ['gone']), 'incorrect');
    assert.equal(markResponse(single, []), 'incorrect');
  });
});

describe('the score', () => {
  it('reaches the pass mark only when the learner has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.integer({ min: 1, max: 100 }), (asked, some, passMark) => {
        const correct = Math.min(some, asked);
        const score = scoreOf(correct, asked);
        assert.equal(score >= passMark, correct / asked >= passMark / 100 - 1e-9);
        assert.equal(Math.ceil((score * asked) / 100), correct, 'the number of right answers can be told from the score');
      }),
    );
  });
});
