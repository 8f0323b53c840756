import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCourse } from '../../src/content/read-course.js';
import { showProblems } from '../../src/content/show-problems.js';
import type { TextFile } from '../../src/content/page.js';
import { overBase } from './course-folders.js';

function shown(files: readonly TextFile[]) {
  const { course, problems, stepLines } = readCourse(files);
  return { before: course!, after: showProblems(course!, problems, stepLines) };
}
const stepsWithProblems = (course: ReturnType<typeof shown>['after']): string[] =>
  Object.values(course.texts).flatMap((text) => Object.values(text.steps).filter(({ blocks }) => JSON.stringify(blocks).includes('This part has a problem')).map(({ id }) => id));

describe('a broken part while an author edits', () => {
  it('says in its place what is wrong, where, and what to type instead', () => {
    const { after } = shown(overBase('bad-unknown-source'));
    assert.deepEqual(stepsWithProblems(after), ['why']);
    assert.deepEqual(after.texts.start!.steps.why!.blocks.slice(0, 4), [
      { kind: 'heading', level: 3, inlines: ['This part has a problem'] },
      { kind: 'paragraph', inlines: ['modules/start/02-second.md:8:9  unknown-source'] },
      { kind: 'paragraph', inlines: ['"@guides" is cited here, but sources.md has no such source.'] },
      { kind: 'paragraph', inlines: ['Did you mean "guide"?'] },
    ]);
  });

  it('shows the problem of a scenario in the step that tells it, and does not start the scenario', () => {
    const { before, after } = shown(overBase('bad-unknown-scene'));
    const step = (course: typeof after) => course.outline.modules[0]!.lessons[0]!.steps.find(({ id }) => id === 'decide')!;
    assert.equal(step(before).activity?.kind, 'scenario');
    assert.equal(step(after).activity, undefined);
    assert.deepEqual(stepsWithProblems(after), ['decide']);
  });

  it('shows the problem of a question only where that question is asked', () => {
    assert.deepEqual(stepsWithProblems(shown(overBase('bad-choice-without-feedback')).after), ['answer']);
  });

  it('shows what belongs to no step in the first one', () => {
    assert.deepEqual(stepsWithProblems(shown(overBase('bad-front-matter-kind')).after), ['read']);
  });

  it('leaves every other step as it is', () => {
    const { before, after } = shown(overBase('bad-unknown-scene'));
    assert.deepEqual(after.texts.start!.steps.read, before.texts.start!.steps.read);
    assert.equal(after.outline.modules[0]!.lessons[0]!.steps.find(({ id }) => id === 'answer')!.activity?.kind, 'question');
  });

  it('is not made of warnings or of ids that only want a code', () => {
    for (const folder of ['bad-unused-source', 'bad-not-in-ledger']) {
      const { before, after } = shown(overBase(folder));
      assert.equal(after, before);
    }
  });
});
