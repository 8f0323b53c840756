import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importProblems, importsOf } from './read-imports.js';
import { filesIn, isCode, read } from './repository.js';

describe('imports point one way', () => {
  for (const path of filesIn().filter(isCode)) {
    const problems = importProblems(path, read(path));
    // One test for each file that breaks a rule keeps the list short while all is well.
    if (problems.length > 0) it(path, () => assert.fail(problems.join('\n')));
  }

  it('reads at least one import in every folder it guards', () => {
    for (const folder of ['src/course', 'src/content', 'src/progress', 'src/elements', 'scorm']) {
      const imports = filesIn(folder).filter(isCode).flatMap((path) => importsOf(read(path)));
      assert.ok(imports.length > 0, `no import found in ${folder}: does the rule still look in the right place?`);
    }
  });
});

describe('the check of imports', () => {
  it('reads imports of every form, and none in a comment', () => {
    const code = `import type { A } from './a.js';
import { type B, type C } from "./b.js";
import {
  d,
  type E,
} from './d.js';
import './f.css';
export * from './g.js';
// import { no } from './no.js';
/** import { neither } from './neither.js'; */
const h = await import('./h.js');`;
    assert.deepEqual(
      importsOf(code).map(({ from, typesOnly }) => `${from}${typesOnly ? ' (types)' : ''}`),
      ['./a.js (types)', './b.js (types)', './d.js', './f.css', './g.js', './h.js'],
    );
  });

  it('refuses an element that reaches for the machines, and says what it may do', () => {
    const [problem] = importProblems('src/elements/course-step.ts', "import { courseMachine } from '../progress/course-machine.js';");
    assert.match(problem!, /imports src\/progress\/course-machine\.ts.*write "import type"/);
    assert.deepEqual(importProblems('src/elements/course-step.ts', "import type { View } from '../progress/screen.js';"), []);
  });

  it('keeps scorm-again out of what an LMS gets', () => {
    assert.match(importProblems('scorm/scorm12-record.ts', "import { Scorm12API } from 'scorm-again/scorm12';")[0]!, /only scorm\/lms imports it/);
    assert.deepEqual(importProblems('scorm/lms/launch.ts', "import { Scorm12API } from 'scorm-again/scorm12';"), []);
  });

  it('keeps the reading of texts out of what learners download', () => {
    assert.match(importProblems('src/main.ts', "import { readCourse } from './content/read-course.js';")[0]!, /stays out of what learners download/);
  });

  it('lets the nouns of the course import nothing', () => {
    assert.equal(importProblems('src/course/marking.ts', "import { z } from 'zod';").length, 1);
    assert.equal(importProblems('src/course/marking.ts', "import type { Report } from '../record/report.js';").length, 1);
  });
});
