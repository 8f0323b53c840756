/** The plans a facilitator can pick: what their texts must hold. That each begins safely is in `tests/group/session.test.ts`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../src/content/inlines.js';
import type { Block, Inline } from '../../src/course/text.js';
import { filesIn, read } from '../repo/repository.js';
import { course } from './real-course.js';

const { plans, guide } = course.sessions;
const wordsOf = (blocks: readonly Block[]): number => {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string' || (typeof item === 'object' && item !== null && 'kind' in item && 'inlines' in item))) texts.push(plainText(value as Inline[]));
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(blocks);
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
};

describe('the sessions with a team', () => {
  for (const plan of plans) {
    describe(plan.title, () => {
      it('gives the facilitator notes for every part, and covers steps of the course', () => {
        for (const part of plan.parts) assert.ok(part.notes.notes.length > 0, part.id);
        assert.ok(plan.parts.some((part) => part.steps.length > 0));
      });

      if (plan.module === undefined) {
        it('lets the team decide at least one story, and ends with an action each', () => {
          assert.ok(plan.parts.some((part) => part.scenario !== undefined));
          assert.match(JSON.stringify(plan.parts.at(-1)!.room), /one thing you will do/i);
        });
      }

      it('shows the room one idea at a time', () => {
        for (const part of plan.parts) assert.ok(wordsOf(part.room) <= 60, `${part.id}: ${wordsOf(part.room)} words are too many to read from the back`);
      });
    });
  }

  it('have a guide for those who lead: who may, what to get ready, safety, access', () => {
    assert.deepEqual(guide.map(({ id }) => id), ['purpose', 'who', 'ready', 'safe', 'access', 'questions']);
  });

  it('never borrow the name of somebody else’s method', () => {
    const texts = filesIn('modules').filter((path) => /sessions\/|group\.md|facilitators\.md/.test(path));
    assert.ok(texts.length >= 4);
    for (const path of texts) assert.doesNotMatch(read(path), /schwartz|balint/i, path);
  });
});
