/** The plans a facilitator can pick: what each must hold before a team is asked to sit down. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../src/content/inlines.js';
import type { Block, Inline } from '../../src/course/text.js';
import { filesIn, read } from '../repo/repository.js';
import { course } from './real-course.js';

const { plans, guide } = course.sessions;
const said = (value: unknown): string => JSON.stringify(value).toLowerCase();
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
  it('are there for 30, 60 and 90 minutes', () => {
    for (const minutes of [30, 60, 90]) assert.ok(plans.some((plan) => plan.minutes === minutes), `no plan of ${minutes} minutes`);
  });

  for (const plan of plans) {
    describe(plan.title, () => {
      it('begins with an agreement: opting out, and what may have to be passed on', () => {
        const first = plan.parts[0]!;
        assert.match(said(first.room), /step out/);
        assert.match(said(first.room), /unless somebody is at risk/);
        assert.match(said(first.notes.notes), /upset|afterwards/);
        assert.match(said(first.notes.notes), /large print/);
      });

      it('gives the facilitator notes for every part, and myths to put right', () => {
        for (const part of plan.parts) assert.ok(part.notes.notes.length > 0, part.id);
        assert.ok(plan.parts.some((part) => part.notes.myths.length > 0));
      });

      it('lets the team decide at least one story, and covers steps of the course', () => {
        assert.ok(plan.parts.some((part) => part.scenario !== undefined));
        assert.ok(plan.parts.some((part) => part.steps.length > 0));
      });

      it('ends with an action each and the code', () => {
        const last = plan.parts.at(-1)!;
        assert.match(said(last.room), /one thing you will do/);
        assert.match(said(last.notes.notes), /group code/);
      });

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
