import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { OrderingQuestion, PairingQuestion } from '../../src/course/course.js';
import { markResponse, rightRows, scoreOf } from '../../src/course/marking.js';
import { rightResponse } from '../../src/course/parts.js';
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

describe('marking an order', () => {
  const row = (id: string) => ({ id, inlines: [], feedback: [] });
  const { kind: _kind, accept: _accept, choices: _choices, ...asked } = single;
  const order: OrderingQuestion = { ...asked, kind: 'ordering', rows: ['first', 'second', 'third'].map(row), shown: ['third', 'first', 'second'] };

  it('is all or nothing, and partly right when a row is in its place', () => {
    assert.equal(markResponse(order, ['first', 'second', 'third']), 'correct');
    assert.equal(markResponse(order, ['first', 'third', 'second']), 'partly');
    assert.equal(markResponse(order, order.shown), 'incorrect');
  });

  it('tells the rows that are in their place', () => {
    assert.deepEqual([...rightRows(order, ['third', 'second', 'first'])], ['second']);
  });

  it('of a text that has changed since is never correct by itself', () => {
    assert.equal(markResponse(order, ['second', 'third']), 'incorrect');
    assert.equal(markResponse(order, ['gone', 'first']), 'incorrect');
  });
});

describe('marking pairs', () => {
  const row = (id: string, target: string) => ({ id, target, inlines: [], feedback: [] });
  const { kind: _kind, accept: _accept, choices: _choices, ...asked } = single;
  const groups: PairingQuestion = { ...asked, kind: 'sorting', rows: [row('feed', 'public'), row('page', 'public'), row('message', 'private')], targets: [{ id: 'public', inlines: [] }, { id: 'private', inlines: [] }] };

  it('is all or nothing, in whatever order they were given, and tells the rows that are right', () => {
    assert.equal(markResponse(groups, ['message>private', 'feed>public', 'page>public']), 'correct');
    assert.equal(markResponse(groups, ['feed>public', 'page>private', 'message>public']), 'partly');
    assert.deepEqual([...rightRows(groups, ['feed>public', 'page>private', 'message>public'])], ['feed']);
    assert.equal(markResponse(groups, ['feed>private', 'page>private', 'message>public']), 'incorrect');
    assert.equal(markResponse(groups, rightResponse(groups)), 'correct');
  });

  it('of a text that has a row more since then is not correct', () => {
    assert.equal(markResponse(groups, ['feed>public', 'page>public']), 'partly');
  });
});

describe('a right response', () => {
  it('is marked correct, whatever the kind', () => {
    for (const each of [single, multiple, judgement]) assert.equal(markResponse(each, rightResponse(each)), 'correct');
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
