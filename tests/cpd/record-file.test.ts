import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readRecordFile, type RecordFile, writeRecordFile } from '../../src/cpd/record-file.js';

const record: RecordFile = {
  exported: '2026-11-22T10:00:00.000Z',
  learner: { name: 'Morgan Adeyemi' },
  attempts: [
    {
      id: '0123456789ab',
      number: 1,
      version: '1.2',
      started: '2026-11-02T09:00:00.000Z',
      saved: '2026-11-03T09:00:00.000Z',
      closed: '2026-11-03T09:00:00.000Z',
      cmi: { suspend_data: '1.abc', core: { lesson_status: 'passed', total_time: '0001:10:00.00', score: { raw: '85' } } },
    },
  ],
  entries: [{ id: 'abcdef012345', kind: 'account', learner: '', made: '2026-11-03T10:00:00.000Z', saved: '2026-11-03T10:00:00.000Z', fields: { learned: 'To ask first.' } }],
};

/** The same file with something else in it. */
function withChange(change: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(writeRecordFile(record)), ...change });
}

function problemOf(text: string): string {
  const read = readRecordFile(text);
  assert.ok('problem' in read, 'a problem is told');
  return read.problem;
}

describe('the file of a whole record', () => {
  it('gives back exactly what was written', () => {
    assert.deepEqual(readRecordFile(writeRecordFile(record)), { file: record, leftOut: 0 });
  });

  it('does not say whose device it was saved on', () => {
    const attempts = record.attempts.map((attempt) => ({ ...attempt, learner: 'fedcba987654' }));
    assert.doesNotMatch(writeRecordFile({ ...record, attempts }), /fedcba987654/);
  });

  for (const [what, text, expected] of [
    ['an empty file', ' ', /empty/],
    ['something that is no JSON', 'Dear diary', /not a record of My learning/],
    ['a JSON file of something else', '{"name":"a package"}', /not a record of My learning/],
    ['a list', '[1,2]', /not a record of My learning/],
    ['a newer version', withChange({ version: 2 }), /newer version/],
    ['a version that is none', withChange({ version: 'one' }), /lost its version/],
    ['a file without its attempts', withChange({ attempts: undefined }), /missing/],
  ] as const) {
    it(`is refused in plain words when it is ${what}`, () => assert.match(problemOf(text), expected));
  }

  it('leaves out what is not sound, counts it, and takes the rest', () => {
    const read = readRecordFile(withChange({ attempts: [...record.attempts, { id: 'x' }, null, { ...record.attempts[0], cmi: { core: { exit: true } } }], entries: [{ kind: 'account' }, ...record.entries] }));
    assert.ok(!('problem' in read));
    assert.equal(read.leftOut, 4);
    assert.equal(read.file.attempts.length, 1);
    assert.equal(read.file.entries.length, 1);
  });

  it('keeps only text in what a learner wrote', () => {
    const read = readRecordFile(withChange({ entries: [{ ...record.entries[0], fields: { learned: 'Yes', changed: { toString: 1 }, hours: 3 }, extra: 'no' }] }));
    assert.ok(!('problem' in read));
    assert.deepEqual(read.file.entries[0]?.fields, { learned: 'Yes' });
    assert.ok(!('extra' in read.file.entries[0]!));
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((attempts) => withChange({ attempts, entries: attempts }))), (text) => {
        const read = readRecordFile(text);
        return 'problem' in read ? read.problem.length > 10 : Array.isArray(read.file.attempts);
      }),
      { numRuns: 500 },
    );
  });
});
