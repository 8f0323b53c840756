import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChoiceQuestion, OrderingQuestion, PairingQuestion } from '../../src/course/course.js';
import { levelValues, responseValues } from '../../scorm/interactions.js';
import { scorm12 } from '../../scorm/report-12.js';
import { scorm2004 } from '../../scorm/report-2004.js';

const at = new Date(Date.UTC(2026, 10, 22, 9, 0, 5, 50));
const choice = (id: string, correct: boolean) => ({ id, correct, inlines: [], feedback: [] });
const question: ChoiceQuestion = {
  id: 'q-request',
  prompt: ['Jo sends you a request. ', { kind: 'strong', inlines: ['What'] }, ' do\nyou do first? 🌱', { kind: 'citation', sources: ['nmc'] }],
  stem: [],
  kind: 'single',
  accept: 'all',
  objective: 'own-decision',
  use: 'practice',
  choices: [choice('accept', false), choice('raise-it', true), choice('ignore', false)],
};

test('a response is listed with single letters, word characters and the words of each version', () => {
  const shown = new Date(at.getTime() - 12_340);
  assert.deepEqual(responseValues(question, ['ignore'], scorm12.interactions, at, shown), [
    ['id', 'q_request'],
    ['type', 'choice'],
    ['objectives.0.id', 'own_decision'],
    ['time', at.toTimeString().slice(0, 8)],
    ['correct_responses.0.pattern', 'b'],
    ['student_response', 'c'],
    ['result', 'wrong'],
    ['latency', '0000:00:12.34'],
  ]);
  assert.deepEqual(responseValues(question, ['raise-it'], scorm2004.interactions, at, shown), [
    ['id', 'q_request'],
    ['type', 'choice'],
    ['objectives.0.id', 'own_decision'],
    ['timestamp', '2026-11-22T09:00:05.05Z'],
    ['correct_responses.0.pattern', 'b'],
    ['learner_response', 'b'],
    ['result', 'correct'],
    ['latency', 'PT0H0M12.34S'],
    ['description', 'Jo sends you a request. What do you do first?'],
  ]);
});

test('several choices stand in the order of the question, separated as each version wants it', () => {
  const multiple: ChoiceQuestion = { ...question, kind: 'multiple', choices: [choice('a1', true), choice('b1', false), choice('c1', true)] };
  const value = (terms: typeof scorm12.interactions, element: string) => responseValues(multiple, ['c1', 'a1'], terms, at)!.find(([name]) => name === element)?.[1];
  assert.deepEqual([value(scorm12.interactions, 'student_response'), value(scorm12.interactions, 'correct_responses.0.pattern')], ['a,c', 'a,c']);
  assert.deepEqual([value(scorm2004.interactions, 'learner_response'), value(scorm2004.interactions, 'correct_responses.0.pattern')], ['a[,]c', 'a[,]c']);
  assert.equal(value(scorm2004.interactions, 'result'), 'correct');
  assert.equal(value(scorm2004.interactions, 'latency'), undefined, 'nothing is made up');
});

test('true and false are listed in the words of each version', () => {
  const truth: ChoiceQuestion = { ...question, kind: 'true-false', choices: [choice('true', false), choice('false', true)] };
  const listed = (terms: typeof scorm12.interactions) => Object.fromEntries(responseValues(truth, ['true'], terms, at)!);
  const [old, later] = [listed(scorm12.interactions), listed(scorm2004.interactions)];
  assert.deepEqual([old.type, old['correct_responses.0.pattern'], old.student_response, old.result], ['true-false', 'f', 't', 'wrong']);
  assert.deepEqual([later.type, later['correct_responses.0.pattern'], later.learner_response, later.result], ['true-false', 'false', 'true', 'incorrect']);
});

test('where every defensible choice is enough, each is a correct response of its own', () => {
  const any: ChoiceQuestion = { ...question, accept: 'any', choices: [choice('a1', true), choice('b1', false), choice('c1', true)] };
  const patterns = responseValues(any, ['c1'], scorm12.interactions, at)!.filter(([element]) => element.endsWith('pattern'));
  assert.deepEqual(patterns, [['correct_responses.0.pattern', 'a'], ['correct_responses.1.pattern', 'c']]);
});

test('a partly correct response is not correct, as in the score', () => {
  const multiple: ChoiceQuestion = { ...question, kind: 'multiple', choices: [choice('a1', true), choice('b1', true)] };
  assert.equal(responseValues(multiple, ['a1'], scorm2004.interactions, at)!.find(([element]) => element === 'result')?.[1], 'incorrect');
});

test('a description is cut to what every LMS keeps, and a question with too many choices is not listed', () => {
  const long: ChoiceQuestion = { ...question, prompt: ['x'.repeat(400)] };
  assert.equal(responseValues(long, [], scorm2004.interactions, at)!.at(-1)![1].length, 250);
  const many: ChoiceQuestion = { ...question, choices: Array.from({ length: 37 }, (_, n) => choice(`c${n}`, false)) };
  assert.equal(responseValues(many, ['c3'], scorm12.interactions, at), undefined);
  const most: ChoiceQuestion = { ...question, choices: many.choices.slice(0, 36) };
  assert.equal(responseValues(most, ['c35'], scorm12.interactions, at)!.find(([element]) => element === 'student_response')?.[1], '9');
});

test('an order is listed as a sequence, first to last', () => {
  const rows = ['stop', 'ask', 'look'].map((id) => ({ id, inlines: [], feedback: [] }));
  const order: OrderingQuestion = { id: 'q-order', prompt: ['In which order?'], stem: [], objective: 'own-decision', use: 'practice', kind: 'ordering', rows, shown: ['look', 'stop', 'ask'] };
  const listed = (terms: typeof scorm12.interactions, response: readonly string[]) => Object.fromEntries(responseValues(order, response, terms, at)!);
  const first = listed(scorm12.interactions, ['ask', 'stop', 'look']);
  assert.deepEqual([first.type, first.student_response, first['correct_responses.0.pattern'], first.result], ['sequencing', 'b,a,c', 'a,b,c', 'wrong']);
  const second = listed(scorm2004.interactions, ['stop', 'ask', 'look']);
  assert.deepEqual([second.type, second.learner_response, second.result], ['sequencing', 'a[,]b[,]c', 'correct']);
});

test('pairs are listed as a matching, each row with its target', () => {
  const row = (id: string, target: string) => ({ id, target, inlines: [], feedback: [] });
  const groups: PairingQuestion = {
    id: 'q-rooms', prompt: ['Where?'], stem: [], objective: 'own-decision', use: 'practice', kind: 'sorting',
    rows: [row('feed', 'public'), row('page', 'public'), row('note', 'private')],
    targets: [{ id: 'public', inlines: [] }, { id: 'private', inlines: [] }],
  };
  const listed = (terms: typeof scorm12.interactions) => Object.fromEntries(responseValues(groups, ['feed>public', 'page>private', 'note>private'], terms, at)!);
  const first = listed(scorm12.interactions);
  assert.deepEqual([first.type, first.student_response, first['correct_responses.0.pattern'], first.result], ['matching', 'a.a,b.b,c.b', 'a.a,b.a,c.b', 'wrong']);
  assert.equal(listed(scorm2004.interactions).learner_response, 'a[.]a[,]b[.]b[,]c[.]b');
});

test('confidence is a likert, neither right nor wrong, with an id for each time it is asked', () => {
  const scale = { kind: 'confidence', id: 'online-life', prompt: ['How confident do you feel?'], stem: [] } as const;
  assert.deepEqual(levelValues(scale, 'before', 2, scorm12.interactions, at), [['id', 'online_life_before'], ['type', 'likert'], ['time', at.toTimeString().slice(0, 8)], ['student_response', '2'], ['result', 'neutral']]);
  assert.deepEqual(levelValues(scale, 'after', 5, scorm2004.interactions, at), [
    ['id', 'online_life_after'],
    ['type', 'likert'],
    ['timestamp', '2026-11-22T09:00:05.05Z'],
    ['learner_response', '5'],
    ['result', 'neutral'],
    ['description', 'How confident do you feel?'],
  ]);
});
