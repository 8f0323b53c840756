/** Every rule has one small broken course, and what an author reads is frozen beside it in `problems.txt`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { printProblem } from '../../src/content/problems.js';
import { readCourse } from '../../src/content/read-course.js';
import { RULES, type Rule } from '../../src/content/rules.js';
import { besides, FIXTURES, overBase } from './course-folders.js';

const TODAY = '2026-11-22';
const folders = readdirSync(FIXTURES).filter((name) => name.startsWith('bad-'));

describe('what authors are told', () => {
  it('has a broken course for every rule, and a rule for every broken course', () => {
    assert.deepEqual(folders.map((name) => name.replace('bad-', '')).sort(), Object.keys(RULES).sort());
  });

  it('finds nothing wrong with the course that the broken ones are made from', () => {
    assert.deepEqual(readCourse(overBase('base'), { today: TODAY }).problems.map(printProblem), []);
  });

  for (const folder of folders) {
    const rule = folder.replace('bad-', '') as Rule;
    it(`tells an author about ${rule}`, () => {
      const { problems } = readCourse(overBase(folder), { today: TODAY });
      assert.equal(`${problems.map(printProblem).join('\n\n')}\n`, besides(folder, 'problems.txt'));
      const found = problems.find((problem) => problem.rule === rule);
      assert.equal(found?.severity, RULES[rule]?.severity, `${folder} does not break ${rule}`);
    });
  }
});

describe('problems together', () => {
  it('reports every problem of every file, none hiding another', () => {
    const broken = ['bad-unknown-source', 'bad-missing-rating', 'bad-quote-outside-choice', 'bad-unused-source', 'bad-front-matter-missing'];
    const files = new Map(overBase('base').map((file) => [file.path, file]));
    for (const folder of broken) for (const file of overBase(folder)) if (!overBase('base').some(({ path, text }) => path === file.path && text === file.text)) files.set(file.path, file);
    const rules = readCourse([...files.values()], { today: TODAY }).problems.map(({ rule }) => `bad-${rule}`);
    for (const folder of broken) assert.ok(rules.includes(folder as never), `${folder} was hidden`);
  });

  it('prints them in the order of the texts', () => {
    const { problems } = readCourse(overBase('bad-scenario-without-ending'));
    const lines = problems.map(({ line }) => line);
    assert.deepEqual(lines, [...lines].sort((a, b) => a - b));
  });

  it('says so when there is no course at all', () => {
    const { course, problems } = readCourse([]);
    assert.equal(course, undefined);
    assert.deepEqual(problems.map(({ rule }) => rule), ['front-matter-missing']);
  });
});
