import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { groupCode, partNumber, readGroupCode } from '../../src/course/group-code.js';
import { course } from '../modules/real-course.js';

const { plans } = course.sessions;
const parts = plans.flatMap((plan) => plan.parts.map((part) => [plan.id, part.id] as const));
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const days = fc.integer({ min: 0, max: 360 }).map((ago) => new Date(Date.UTC(2026, 10, 22) - ago * 86_400_000).toISOString().slice(0, 10));
const TODAY = '2026-11-22';

describe('the code of a group', () => {
  it('says which part and which day, however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), days, fc.constantFrom((code: string) => code, (code: string) => code.toLowerCase().replace(' ', ''), (code: string) => ` ${code.replace(' ', '-')} `), ([plan, part], date, typed) => {
        assert.deepEqual(readGroupCode(typed(groupCode(plan, part, date)), TODAY), { kind: 'read', facts: { part: partNumber(plan, part), date } });
      }),
    );
  });

  it('differs for every part of every plan', () => {
    assert.equal(new Set(parts.map(([plan, part]) => partNumber(plan, part))).size, parts.length);
  });

  it('notices one wrong character and two that changed places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), days, fc.integer({ min: 0, max: 5 }), fc.constantFrom(...ALPHABET), ([plan, part], date, at, wrong) => {
        const code = groupCode(plan, part, date).replace(' ', '');
        const slip = code.slice(0, at) + wrong + code.slice(at + 1);
        if (slip !== code) assert.equal(readGroupCode(slip, TODAY).kind, 'mistyped');
        const swapped = at < 4 ? code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2) : code;
        if (swapped !== code) assert.equal(readGroupCode(swapped, TODAY).kind, 'mistyped');
      }),
    );
  });

  it('is refused when it is something else, over a year old, or of a day to come', () => {
    assert.equal(readGroupCode('hello', TODAY).kind, 'not-a-code');
    assert.equal(readGroupCode('O1L I00', TODAY).kind, 'not-a-code');
    assert.equal(readGroupCode(groupCode('30-minutes', 'agree', '2025-06-01'), TODAY).kind, 'too-old');
    assert.equal(readGroupCode(groupCode('30-minutes', 'agree', '2026-12-24'), TODAY).kind, 'too-old');
    assert.equal(readGroupCode(groupCode('30-minutes', 'agree', '2026-11-23'), TODAY).kind, 'read');
  });
});
