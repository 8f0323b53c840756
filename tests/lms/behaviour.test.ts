/** The table in docs/administrators.md is what was measured, and what was measured is what a learner needs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { behaviourTable } from './behaviour.js';

let table: string;
before(async () => {
  table = await behaviourTable();
});

describe('What happens in each LMS', () => {
  it('stands in the manual for administrators as it was measured', () => {
    const manual = readFileSync(join(import.meta.dirname, '../../docs/administrators.md'), 'utf8');
    assert.ok(manual.includes(`-->\n${table}\n<!-- end of the table -->`), 'Write it anew: node --import tsx scripts/lms-table.ts');
  });

  for (const [name, wanted] of [
    ['After **Save and exit**, everything is there again', /^yes$/],
    ['The browser is killed right after an answer: another device has it', /^yes$/],
    ['Status and score of a pause', /^incomplete, none$/],
    ['Status and score of a pass', /^passed, 100$/],
    ['Third attempt failed, **Save and exit**', /^failed$/],
    ['A pass after that, in a later launch', /^passed$/],
    ['Opened again after a pass', /(passed|new attempt)$/],
    ['Without a network, the browser knows: the LMS has the work', /^once it is back$/],
    ['Without a network, nobody notices: the LMS has the work', /^(once it is back|with the next thing done)$/],
    ['Work that never got to the LMS, which is blank', /^offered$/],
    ['Reset for recertification', /^begins anew$/],
    ['Calls before the first screen', /^([1-9]|10)$/],
    ['Messages to the LMS for one answer, at most', /^[1-4]$/],
  ] as const) {
    it(`is everywhere as it should be: ${name}`, () => {
      const cells = table.split('\n').find((line) => line.startsWith(`| ${name} |`))?.split(' | ').slice(1).map((cell) => cell.replace(/ \|$/, ''));
      assert.equal(cells?.length, 9);
      for (const cell of cells ?? []) assert.match(cell, wanted);
    });
  }
});
