import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPersonalData, isNhsNumber } from '../../src/course/personal-data.js';
import { corpus } from '../fixtures/personal-data.js';

describe('the check for personal data', () => {
  it('finds nearly all of what identifies, and seldom warns for nothing', (test) => {
    const wanted = corpus.flatMap(([text, expected]) => expected.map((kind) => ({ text, kind })));
    const missed = wanted.filter(({ text, kind }) => !findPersonalData(text).some((find) => find.kind === kind));
    const clean = corpus.filter(([, expected]) => expected.length === 0);
    const alarms = clean.filter(([text]) => findPersonalData(text).length > 0);
    const percent = (part: number, of: number): string => `${((part / of) * 100).toFixed(1)} % (${part} of ${of})`;
    test.diagnostic(`hit rate ${percent(wanted.length - missed.length, wanted.length)}, false alarms ${percent(alarms.length, clean.length)}`);
    assert.ok(wanted.length >= 30 && clean.length >= 30, 'the corpus holds enough of both');
    assert.ok(missed.length / wanted.length <= 0.05, `missed: ${JSON.stringify(missed)}`);
    assert.ok(alarms.length / clean.length <= 0.05, `false alarms: ${JSON.stringify(alarms)}`);
  });

  it('points at the place', () => {
    const text = 'First line.\nRing me on 07700 900123.';
    const [find] = findPersonalData(text);
    assert.equal(text.slice(find!.at, find!.at + find!.text.length), '07700 900123');
  });

  it('knows an NHS number by its check digit', () => {
    const good = '999000001';
    const right = [...Array(10).keys()].filter((digit) => isNhsNumber(`${good}${digit}`));
    assert.equal(right.length, 1, 'one last digit is right, and nine are not');
    assert.ok(isNhsNumber(`999 000 001${right[0]}`));
  });

  it('finds each thing once', () => {
    assert.equal(findPersonalData('DOB 14/03/1987, NHS no 9990000085').length, 2);
  });
});
