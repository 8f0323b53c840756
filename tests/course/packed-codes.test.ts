import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { LessonOutline, ModuleOutline, Outline, StepOutline } from '../../src/course/course.js';
import { packCodes, unpackCodes } from '../../src/course/packed-codes.js';

const step = (id: string, question?: string): StepOutline => ({ id, title: id, minutes: 1, ...(question ? { activity: { kind: 'question', question } } : {}) });

function outlineOf(steps: readonly StepOutline[], assessed: readonly string[]): Omit<Outline, 'codes'> {
  const lesson: LessonOutline = { id: 'l', title: 'l', part: 'core', objectives: [], steps };
  const module: ModuleOutline = { id: 'm', title: 'm', summary: '', objectives: [], lessons: [lesson], reviewed: '', reviewBy: '' };
  return {
    title: '', subtitle: '', lede: [], version: '', language: '', passMark: 80, attempts: 3, draw: 1, drawAtMost: 9, sequence: 'free', routes: ['full'],
    objectives: [{ id: 'kindness', text: '' }],
    startingPoints: [{ id: 'curious', title: '', text: '', modules: [], scenario: '' }],
    modules: [module],
    assessment: { title: '', summary: '', minutes: 1, questions: assessed.map((id) => ({ id, objective: 'kindness' })) },
    beforeYouStart: [],
  };
}

describe('the codes as a browser downloads them', () => {
  it('do not repeat an id that stands in the outline', () => {
    const outline = outlineOf([step('read'), step('answer', 'q')], ['a']);
    const codes = { read: 'Kx', answer: 'Zq', q: 'b2', 'q/accept': 'k', 'q/wait': '7', a: 'A1', 'objective:kindness': 'oB', 'starting-point:curious': 'c', 'route:full': 'F', unplaced: 'U9', 'unplaced/go': 'g' };
    assert.equal(packCodes(outline, codes), 'Kx\nZq\nb2 acceptk wait7\nA1\noB\nc\nF\nunplaced U9 gog');
    assert.deepEqual(unpackCodes(outline, packCodes(outline, codes)), codes);
  });

  it('come out as they went in, whatever has a code and whatever has none', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);
    const two = fc.stringMatching(/^[A-Za-z0-9]{2}$/);
    const one = fc.stringMatching(/^[A-Za-z0-9]$/);
    const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 8 }), fc.infiniteStream(two), fc.array(fc.tuple(fc.nat(7), id, one), { maxLength: 9 }), (names, outside, letters, choices) => {
        const inside = names.slice(outside);
        const half = Math.ceil(inside.length / 2);
        const outline = outlineOf(inside.slice(0, half).map((name) => step(name)), inside.slice(half));
        const codes: Record<string, string> = {};
        for (const name of names) codes[name] = letters.next().value;
        for (const [index, choice, code] of choices) codes[`${names[index % names.length]}/${choice}`] = code;
        assert.deepEqual(unpackCodes(outline, packCodes(outline, codes)), codes);
      }),
    );
  });
});
