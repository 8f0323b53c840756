import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { addCodes, printLedger, readLedger } from '../../src/content/ledger.js';
import { Findings } from '../../src/content/problems.js';

const ids = (...names: string[]): { id: string }[] => names.map((id) => ({ id }));
const codesAre = (random: () => number) => addCodes({}, ids('step', 'q', 'q/a', 'q/b', 'objective:x', 'starting-point:y', 'route:full'), random);

describe('the ledger of permanent codes', () => {
  it('gives two characters to what stands alone and one to what has siblings', () => {
    const lengths = Object.fromEntries(Object.entries(codesAre(Math.random)).map(([id, code]) => [id, code.length]));
    assert.deepEqual(lengths, { step: 2, q: 2, 'q/a': 1, 'q/b': 1, 'objective:x': 2, 'starting-point:y': 1, 'route:full': 1 });
  });

  it('never gives the same code twice, however the dice fall', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9999999, noNaN: true }), (roll) => {
        const names = Array.from({ length: 60 }, (_, index) => `step-${index}`);
        const codes = Object.values(addCodes({}, ids(...names), () => roll));
        assert.equal(new Set(codes).size, names.length);
      }),
    );
  });

  it('keeps the code of an id that has vanished, and never gives it to another', () => {
    const grown = addCodes({ gone: 'AA' }, ids('new'), () => 0);
    assert.deepEqual(grown, { gone: 'AA', new: 'AB' });
  });

  it('changes nothing for ids that have a code', () => {
    const ledger = codesAre(Math.random);
    assert.deepEqual(addCodes(ledger, ids('q/b', 'step'), Math.random), ledger);
  });

  it('lets two questions use the same letters for their choices', () => {
    const codes = addCodes({}, ids('q/a', 'r/a'), () => 0);
    assert.equal(codes['q/a'], codes['r/a']);
  });

  it('fails rather than repeat itself when no code is left', () => {
    const many = Array.from({ length: 63 }, (_, index) => `q/choice-${index}`);
    assert.throws(() => addCodes({}, ids(...many), Math.random), /No code is left/);
  });

  it('stands in its file sorted, one entry a line, and reads back the same', () => {
    const ledger = codesAre(Math.random);
    const text = printLedger(ledger);
    const lines = text.trimEnd().split('\n').slice(1, -1);
    assert.equal(lines.length, Object.keys(ledger).length);
    assert.deepEqual([...lines].sort(), lines);
    assert.deepEqual({ ...readLedger(text, new Findings()) }, ledger);
  });

  it('tells an author whose ledger was damaged, and reads on', () => {
    const findings = new Findings();
    assert.deepEqual(readLedger('{ "a": ', findings), {});
    readLedger('{\n  "a": 7,\n  "b": "xyz"\n}', findings);
    assert.deepEqual(findings.problems.map(({ rule, line }) => [rule, line]), [['ledger-unreadable', 1], ['ledger-unreadable', 2], ['ledger-unreadable', 3]]);
  });
});
