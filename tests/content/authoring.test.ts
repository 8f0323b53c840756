/** The author manual tells the truth: its examples are a course that works, and it explains every rule. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CONTAINERS, LEAVES } from '../../src/content/containers.js';
import { fieldNames } from '../../src/content/front-matter.js';
import { printProblem } from '../../src/content/problems.js';
import { readCourse } from '../../src/content/read-course.js';
import { SESSION_LEAVES } from '../../src/content/read-session.js';
import { RULES } from '../../src/content/rules.js';
import { courseFront, lessonFront, moduleFront, scenarioFront, sessionFront, supportFront } from '../../src/content/schemas.js';
import { NOTE_KINDS } from '../../src/course/session.js';
import { withLedger } from './course-folders.js';

const manual = readFileSync(join(import.meta.dirname, '../../docs/authoring.md'), 'utf8');

/** Every fenced example that names its file: "```markdown modules/course.md". */
const examples = [...manual.matchAll(/^```markdown (modules\/\S+)\n([\s\S]*?)^```$/gm)].map(([, path, text]) => ({ path: path!, text: text! }));
const picture = { path: 'modules/ethics/media/door.svg', text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>' };
const { course, problems } = readCourse(withLedger([...examples, picture]), { today: '2026-11-22' });

describe('the author manual', () => {
  it('shows a course that has no problem', () => {
    assert.ok(examples.length >= 9, `only ${examples.length} examples were found`);
    assert.deepEqual(problems.filter(({ rule }) => rule !== 'too-few-assessment-questions').map(printProblem), []);
    assert.deepEqual(Object.keys(course!.texts.ethics!.scenarios), ['goodbye']);
    assert.deepEqual(course!.explorer.services.map(({ id }) => id), ['larkspur']);
    const study = course!.texts.ethics!.steps['sams-allotment']!.blocks.find((block) => block.kind === 'case-study');
    assert.ok(study?.kind === 'case-study' && study.illustrative && study.blocks.some(({ kind }) => kind === 'post'));
    assert.deepEqual(course!.toolkit.sheets.map(({ id }) => id), ['who-stays']);
    assert.equal(course!.texts.assessment!.questions['q-keep-kind']!.kind, 'multiple');
  });

  it('explains every rule, and no other', () => {
    const explained = [...manual.slice(manual.indexOf('## Every rule')).matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule!);
    assert.deepEqual([...explained].sort(), Object.keys(RULES).sort());
  });

  it('says which rules only warn', () => {
    const warnings = [...manual.slice(manual.indexOf('What is only printed')).matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule!);
    const expected = Object.entries(RULES).filter(([, { severity }]) => severity === 'warning').map(([rule]) => rule);
    assert.deepEqual([...warnings].sort(), expected.sort());
  });

  it('names every part and every field', () => {
    for (const name of [...Object.keys(CONTAINERS), ...NOTE_KINDS]) assert.ok(manual.includes(`:::${name}`), name);
    for (const name of [...LEAVES, ...SESSION_LEAVES]) assert.ok(manual.includes(`::${name}`), name);
    const fields = [courseFront, moduleFront, lessonFront, scenarioFront, sessionFront, supportFront].flatMap((schema) => fieldNames(schema));
    const missing = fields.filter((field) => !manual.includes(`${field}:`));
    assert.deepEqual(missing, []);
  });
});
