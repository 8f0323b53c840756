import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { course } from './real-course.js';

const statement = course.statement!;

describe('the accessibility statement', () => {
  it('names tests that are there', () => {
    const files = statement.tests.flatMap((test) => test.files);
    assert.ok(files.length >= statement.tests.length, 'each result says which test shows it');
    assert.deepEqual(files.filter((path) => !existsSync(path)), []);
  });

  it('claims to meet all of the guidelines only when nothing is known to be in the way', () => {
    assert.equal(statement.compliance === 'fully', statement.barriers.length === 0 && statement.because === '');
  });
});
