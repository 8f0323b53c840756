import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOf } from '../../src/cpd/attempt-summary.js';
import { statusWords } from '../../src/cpd/status-words.js';
import { attempts, times } from '../../src/words/en-GB.js';
import { sayIn } from '../../src/words/say.js';
import { outline } from '../fixtures/course.js';

describe('the words of My learning', () => {
  it('says times as a person would', () => {
    assert.deepEqual([0, 1, 59, 60, 61, 125].map(times.hours), ['0 minutes', '1 minute', '59 minutes', '1 hour', '1 hour 1 minute', '2 hours 5 minutes']);
  });

  it('counts attempts in words, and in figures when there are many', () => {
    assert.deepEqual([1, 2, 10, 11].map(attempts.name), ['First attempt', 'Second attempt', 'Tenth attempt', 'Attempt 11']);
  });

  it('never calls an attempt that was left behind "in progress"', () => {
    const closed = new Date();
    assert.equal(statusWords({ status: 'in-progress' }), 'In progress');
    assert.equal(statusWords({ status: 'in-progress', closed }), 'Not finished');
    assert.equal(statusWords({ status: 'not-passed-yet' }), 'Not passed yet');
    assert.equal(statusWords({ status: 'not-passed-yet', closed }), 'Not passed');
    assert.equal(statusWords({ status: 'passed', closed }), 'Passed');
  });

  it('names the year of a day only when it is another year', () => {
    const day = new Date(2026, 5, 14);
    const say = sayIn('en-GB');
    assert.equal(say.day(day, new Date(2026, 10, 22)), '14 June');
    assert.equal(say.day(day, new Date(2027, 0, 2)), '14 June 2026');
    assert.equal(say.date(day), '14 June 2026');
  });

  it('says where a learner was, and says nothing of a step that is no longer in the course', () => {
    assert.deepEqual(placeOf('try-it', outline()), { module: 'Ethics', lesson: 'Limits', number: 2, of: 3 });
    assert.equal(placeOf('long-gone', outline()), undefined);
    assert.equal(placeOf('', outline()), undefined);
  });
});
