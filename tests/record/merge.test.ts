import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { newAttempt } from '../../src/course/attempt.js';
import { mergeAttempts } from '../../src/course/merge.js';
import { aCourse, smallCourse } from './a-course.js';
import { arbitraryAttempt } from './arbitrary-attempt.js';

const copies = arbitraryAttempt(aCourse(smallCourse), fc.constant('k3v9qa'));

test('it does not matter which copy of a learner\'s work came first', () => {
  fc.assert(fc.property(copies, copies, (a, b) => assert.deepEqual(mergeAttempts(a, b), mergeAttempts(b, a))));
});

test('it does not matter in which order three copies come together', () => {
  fc.assert(fc.property(copies, copies, copies, (a, b, c) => assert.deepEqual(mergeAttempts(mergeAttempts(a, b), c), mergeAttempts(a, mergeAttempts(b, c)))));
});

test('a copy that comes twice changes nothing', () => {
  fc.assert(
    fc.property(copies, copies, (a, b) => {
      assert.deepEqual(mergeAttempts(a, a), a);
      const merged = mergeAttempts(a, b);
      assert.deepEqual(mergeAttempts(merged, b), merged);
    }),
  );
});

test('nothing a learner has done is lost', () => {
  fc.assert(
    fc.property(copies, copies, (a, b) => {
      const merged = mergeAttempts(a, b);
      for (const step of [...a.done, ...b.done]) assert.ok(merged.done.has(step));
      for (const [question, { n }] of [...a.responses, ...b.responses]) assert.ok(merged.responses.get(question)!.n >= n);
      for (const { number, score } of [...a.marked, ...b.marked]) assert.ok(merged.marked.find((one) => one.number === number)!.score >= score);
    }),
  );
});

test('the response a learner changed last is the one that counts', () => {
  const a = { ...newAttempt('k3v9qa'), responses: new Map([['q', { n: 2, value: ['late'] }]]) };
  const b = { ...newAttempt('k3v9qa'), responses: new Map([['q', { n: 1, value: ['yesterday'] }]]) };
  assert.deepEqual(mergeAttempts(a, b).responses.get('q'), { n: 2, value: ['late'] });
});

test('an assessment attempt that was marked elsewhere is not asked again', () => {
  const open = { ...newAttempt('k3v9qa'), draw: { number: 2, questions: ['q'] }, assessed: new Map([['q', ['c']]]) };
  const marked = { ...newAttempt('k3v9qa'), marked: [{ number: 2, score: 90, questions: ['q'], missed: [] }] };
  const merged = mergeAttempts(open, marked);
  assert.equal(merged.draw, undefined);
  assert.equal(merged.assessed.size, 0);
});

test('two different attempts are never merged silently', () => {
  assert.throws(() => mergeAttempts(newAttempt('aaaaaa'), newAttempt('bbbbbb')), RangeError);
});
