import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { newAttempt, type Attempt } from '../../src/course/attempt.js';
import { decodeAttempt, encodeAttempt } from '../../src/record/suspend-data.js';
import { SUSPEND_DATA_LIMIT, worstCase } from '../../src/record/worst-case.js';
import { aCourse, smallCourse, wholeCourse } from './a-course.js';
import { arbitraryAttempt } from './arbitrary-attempt.js';

const course = aCourse(smallCourse);
const whole = aCourse(wholeCourse);
const { codes } = course;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 3000);

const some = {
  ...newAttempt('k3v9qa'),
  saves: 87,
  route: { n: 1, value: 'full' as const },
  bookmark: { n: 4, value: 'step-3' },
  startingPoint: { n: 1, value: 'fearful' },
  done: new Set(['step-0', 'step-1', 'step-2']),
  responses: new Map([['practice-0', { n: 2, value: ['choice-1', 'choice-2'] }], ['practice-1', { n: 3, value: [] }]]),
  ways: new Map([['scenario-0', { n: 3, value: { choices: ['on-0', 'on-1'], skipped: false } }], ['scenario-1', { n: 1, value: { choices: [], skipped: true } }]]),
  ended: new Set(['scenario-1']),
  confidence: new Map([['step-5', { n: 1, value: 2 as const }], ['step-6', { n: 3, value: 4 as const }]]),
  draw: { number: 3, questions: ['assessment-5', 'assessment-1', 'assessment-2'] },
  assessed: new Map([['assessment-5', ['choice-0']]]),
  marked: [{ number: 1, score: 50, questions: [], missed: [] }, { number: 2, score: 75, questions: ['assessment-0', 'assessment-3'], missed: ['objective-1'] }],
};

test('everything a learner did comes back as it was', () => {
  assert.deepEqual(decodeAttempt(codes, encodeAttempt(codes, some)), { attempt: some, dropped: 0, damaged: false, why: '' });
});

test('any attempt comes back as it was', () => {
  const { codes } = whole;
  fc.assert(fc.property(arbitraryAttempt(whole), (attempt) => assert.deepEqual(decodeAttempt(codes, encodeAttempt(codes, attempt)).attempt, attempt)));
});

test('saved text stays within the alphabet every LMS and relay passes on, and within 4,096 characters', () => {
  fc.assert(
    fc.property(arbitraryAttempt(whole), (attempt) => {
      const text = encodeAttempt(whole.codes, attempt);
      assert.match(text, /^[A-Za-z0-9_.~-]+$/);
      assert.ok(text.length <= SUSPEND_DATA_LIMIT);
    }),
  );
});

test('equal work gives equal text, in whatever order it was done', () => {
  const otherOrder = { ...some, done: new Set([...some.done].toReversed()), responses: new Map([...some.responses].toReversed()), ways: new Map([...some.ways].toReversed()) };
  assert.equal(encodeAttempt(codes, otherOrder), encodeAttempt(codes, some));
});

test('a text cut anywhere gives back what arrived, and says it was cut', () => {
  const text = encodeAttempt(codes, some);
  for (let length = 1; length < text.length; length += 1) {
    const { attempt, damaged, why } = decodeAttempt(codes, text.slice(0, length));
    assert.ok(damaged, `not noticed at ${length}`);
    assert.notEqual(why, '');
    for (const step of attempt?.done ?? []) assert.ok(some.done.has(step));
    for (const [question, kept] of attempt?.responses ?? []) assert.deepEqual(kept, some.responses.get(question));
    for (const [scenario, kept] of attempt?.ways ?? []) assert.deepEqual(kept, some.ways.get(scenario));
  }
});

test('a damaged record costs that record and no other', () => {
  const text = encodeAttempt(codes, some);
  const at = text.indexOf('~q');
  const { attempt, damaged } = decodeAttempt(codes, text.slice(0, at + 2) + (text[at + 2] === 'x' ? 'y' : 'x') + text.slice(at + 3));
  assert.ok(damaged);
  assert.equal(attempt!.responses.size, 1);
  assert.deepEqual(attempt!.ways, some.ways);
  assert.deepEqual(attempt!.marked, some.marked);
});

test('a missing record is noticed', () => {
  const records = encodeAttempt(codes, some).split('~');
  const { damaged, why } = decodeAttempt(codes, records.filter((record) => !record.startsWith('e')).join('~'));
  assert.ok(damaged);
  assert.match(why, /missing/);
});

test('work of a course edited since is kept, and what is gone is counted', () => {
  const { 'step-1': _step, 'practice-0/choice-2': _choice, 'scenario-0/on-1': _scene, 'assessment-1': _question, ...left } = codes;
  const { attempt, dropped, damaged } = decodeAttempt(left, encodeAttempt(codes, some));
  assert.equal(damaged, false);
  assert.equal(dropped, 4);
  assert.deepEqual([...attempt!.done], ['step-0', 'step-2']);
  assert.equal(attempt!.responses.has('practice-0'), false, 'a response without all its choices would mean something else');
  assert.deepEqual(attempt!.ways.get('scenario-0')!.value.choices, ['on-0']);
  assert.deepEqual(attempt!.draw!.questions, ['assessment-5', 'assessment-2']);
});

test('no text stops the course from opening', () => {
  const foreign = ['', ' ', '{"suspend":{"v":"3","d":[1,2]}}', '1', '1.', '~', '1.~~~', '1.k3v9qa.0001', 'x'.repeat(64_000), '😀'.repeat(3000), '1.😀~d😀~z000', '~'.repeat(64_000), '2.k3v9qa.0001~z00aa', 'null', 'undefined'];
  for (const text of foreign) assert.doesNotThrow(() => decodeAttempt(codes, text), text.slice(0, 20));
  for (const odd of [undefined, null, 7, {}, []]) assert.doesNotThrow(() => decodeAttempt(codes, odd as unknown as string));
  assert.deepEqual(decodeAttempt(codes, ''), { dropped: 0, damaged: false, why: '' });
  assert.equal(decodeAttempt(codes, '{"a":1}').attempt, undefined);
  assert.ok(decodeAttempt(codes, '{"a":1}').damaged);
});

test(`no damage stops the course from opening (${RUNS} damaged saves)`, () => {
  const text = encodeAttempt(whole.codes, { ...some, done: new Set(whole.steps) });
  const damage = fc.array(fc.record({ at: fc.nat(text.length), remove: fc.nat(40), put: fc.string({ unit: 'binary', maxLength: 12 }) }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(damage, (places) => {
      let damaged = text;
      for (const { at, remove, put } of places) damaged = damaged.slice(0, at) + put + damaged.slice(at + remove);
      const { attempt } = decodeAttempt(whole.codes, damaged);
      if (attempt) assert.doesNotThrow(() => encodeAttempt(whole.codes, attempt));
    }),
    { numRuns: RUNS },
  );
});

test(`any text at all is read without a fault (${RUNS} texts)`, () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.stringMatching(/^1(\.[a-z0-9]{0,6}){2}(~[A-Za-z0-9.]{0,12})*$/)), (text) => {
    assert.doesNotThrow(() => decodeAttempt(codes, text));
  }), { numRuns: RUNS });
});

test('counters stop at their cap and the score is never rounded up', () => {
  const attempt = { ...newAttempt('k3v9qa'), bookmark: { n: 99_999, value: 'step-0' }, marked: [{ number: 1, score: 79.9, questions: ['assessment-0'], missed: [] }] };
  const back = decodeAttempt(codes, encodeAttempt(codes, attempt)).attempt!;
  assert.equal(back.bookmark!.n, 1295);
  assert.equal(back.marked[0]!.score, 79);
});

test('of earlier rounds only the best score is kept', () => {
  const marked = [60, 70, 65, 50, 55, 40, 45].map((score, index) => ({ number: index + 1, score, questions: ['assessment-0'], missed: [] }));
  const back = decodeAttempt(codes, encodeAttempt(codes, { ...newAttempt('k3v9qa'), marked })).attempt!;
  assert.deepEqual(back.marked.map(({ number, score, questions }) => [number, score, questions.length]), [[2, 70, 0], [4, 50, 1], [5, 55, 1], [6, 40, 1], [7, 45, 1]]);
});

test('the whole course fits 2,048 characters in the worst case', () => {
  const { length, text } = worstCase(whole);
  assert.ok(length <= 2048, `${length}`);
  assert.equal(decodeAttempt(whole.codes, text).damaged, false);
});

test('no attempt is longer than the worst case', () => {
  const { length } = worstCase(whole);
  fc.assert(fc.property(arbitraryAttempt(whole), (attempt) => assert.ok(encodeAttempt(whole.codes, attempt).length <= length)));
});

test('the fullest attempt that can be made is exactly as long as the worst case', () => {
  const top = <T>(value: T) => ({ n: 9999, value });
  const drawn = whole.assessment.slice(-20);
  const missed = whole.outline.objectives.map((objective) => objective.id);
  const longestWay = (id: string) => whole.choicesOf(id).filter((choice) => choice.startsWith('on-'));
  const fullest: Attempt = {
    id: 'abcdef',
    saves: 36 ** 6,
    route: top('explore'),
    bookmark: top('step-109'),
    startingPoint: top('confident'),
    nation: top('scotland'),
    done: new Set(whole.steps),
    responses: new Map(whole.practice.map((id) => [id, top(whole.choicesOf(id))])),
    ways: new Map(whole.scenarios.map((id) => [id, top({ choices: longestWay(id), skipped: true })])),
    ended: new Set(whole.scenarios),
    confidence: new Map(whole.scales.map((id) => [id, top(5 as const)])),
    group: Array.from({ length: 40 }, (_, index) => ({ part: 29_790 - index, day: 20_000 + index, minutes: 9999 })),
    draw: { number: 9999, questions: drawn },
    assessed: new Map(drawn.map((id) => [id, whole.choicesOf(id)])),
    marked: Array.from({ length: 30 }, (_, index) => ({ number: index + 1, score: 100, questions: drawn, missed })),
  };
  assert.equal(encodeAttempt(whole.codes, fullest).length, worstCase(whole).length);
});

test('a way longer than is kept resumes earlier in the story, never later', () => {
  const choices = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'on-0' : 'on-1'));
  const attempt = { ...newAttempt('k3v9qa'), ways: new Map([['scenario-0', { n: 60, value: { choices, skipped: false } }]]) };
  const kept = decodeAttempt(codes, encodeAttempt(codes, attempt)).attempt!.ways.get('scenario-0')!.value.choices;
  assert.deepEqual(kept, choices.slice(0, 24));
});

test('a scenario that goes in circles has a worst case too', () => {
  const scenario = course.texts['only']!.scenarios['scenario-0']!;
  const scenes = scenario.scenes.map((scene) => ({ ...scene, choices: scene.choices.map((choice) => ({ ...choice, leadsTo: 'scene-0' })) }));
  const circling = { only: { ...course.texts['only']!, scenarios: { 'scenario-0': { ...scenario, scenes } } } };
  assert.ok(worstCase({ ...course, texts: circling }).length < SUSPEND_DATA_LIMIT);
});

test('work saved by version 1 loads for ever', () => {
  const read = (name: string) => readFileSync(new URL(`../fixtures/suspend-data/${name}`, import.meta.url), 'utf8');
  const ledger = JSON.parse(read('v1-ledger.json')) as Record<string, string>;
  const { attempt, damaged, dropped } = decodeAttempt(ledger, read('v1-half-way.txt'));
  assert.equal(damaged, false);
  assert.equal(dropped, 0);
  assert.deepEqual(attempt, { ...some, confidence: new Map() });

  const withConfidence = decodeAttempt(ledger, read('v1-with-confidence.txt'));
  assert.deepEqual([withConfidence.damaged, withConfidence.dropped], [false, 0]);
  assert.deepEqual(withConfidence.attempt, some);

  const withGroup = decodeAttempt(ledger, read('v1-with-group.txt'));
  assert.deepEqual([withGroup.damaged, withGroup.dropped], [false, 0]);
  assert.deepEqual(withGroup.attempt, { ...some, group: [{ part: 812, day: 20_779, minutes: 12 }, { part: 29_790, day: 20_780, minutes: 9 }] });
});

test('pairs come back as they were given, and one that lost its row is answered again', () => {
  const codes = { 'q-rooms': 'aB', 'q-rooms/feed': 'f', 'q-rooms/note': 'n', 'q-rooms/public': 'p', 'q-rooms/private': 'r' };
  const given = ['feed>public', 'note>public'];
  const text = encodeAttempt(codes, { ...newAttempt('abc123'), responses: new Map([['q-rooms', { n: 1, value: given }]]) });
  assert.match(text, /~qaB01\.fpnp/);
  assert.match(text, /^[A-Za-z0-9_.~-]+$/);
  assert.deepEqual(decodeAttempt(codes, text).attempt!.responses.get('q-rooms')?.value, given);
  const { 'q-rooms/note': _gone, ...fewer } = codes;
  const later = decodeAttempt(fewer, text);
  assert.deepEqual([later.attempt!.responses.size, later.dropped, later.damaged], [0, 1, false]);
});
