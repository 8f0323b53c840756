/**
 * Prints what must be fixed in the texts of the course. Exit code 1 when there is any problem;
 * warnings are printed and fail nothing.
 *
 * `npm run check -- --fix` first gives every new id its permanent code in `modules/ledger.json`.
 * `npm run check -- --release` also fails when a review is overdue, and `npm run package -- --release` runs it.
 * `npm run check -- --readability` then prints the reading age of each lesson, the hardest first.
 * `npm run check -- <folder>` checks the `modules/` of another folder.
 */
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCodes, LEDGER_PATH, printLedger, readLedger } from '../src/content/ledger.js';
import { printProblem, Findings } from '../src/content/problems.js';
import { readability } from '../src/content/readability.js';
import { readCourse } from '../src/content/read-course.js';
import { textFiles } from '../src/content/text-files.js';

const root = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(import.meta.dirname, '..');
const today = new Date().toISOString().slice(0, 10);
let files = textFiles(root);

if (process.argv.includes('--fix')) {
  const findings = new Findings();
  const before = readLedger(files.find(({ path }) => path === LEDGER_PATH)?.text ?? '{}', findings);
  if (findings.problems.length > 0) {
    console.log('The ledger cannot be read, so nothing was changed.\n');
  } else {
    const after = addCodes(before, readCourse(files).tracked, () => randomInt(2 ** 32) / 2 ** 32);
    const added = Object.keys(after).filter((id) => !Object.hasOwn(before, id));
    writeFileSync(join(root, LEDGER_PATH), printLedger(after));
    console.log(added.length === 0 ? `${LEDGER_PATH}: every id has its code already.\n` : `${LEDGER_PATH}: added a code for ${added.length === 1 ? '1 id' : `${added.length} ids`}:\n${added.map((id) => `  ${id}`).join('\n')}\n`);
    files = textFiles(root);
  }
}

const { course, problems } = readCourse(files, { today });
for (const problem of problems) console.log(`${printProblem(problem)}\n`);
const wrong = problems.filter(({ severity }) => severity === 'problem').length;
const warnings = problems.length - wrong;
console.log(`${wrong} ${wrong === 1 ? 'problem' : 'problems'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`);

if (process.argv.includes('--readability') && course) {
  console.log('\nReading age in years, the hardest lesson first. The NHS writes for 9 to 11, and for professionals too.');
  for (const { module, lesson, age } of readability(course)) console.log(`${age.toFixed(1).padStart(5)}  ${module} / ${lesson}`);
}
const held = process.argv.includes('--release') ? problems.filter(({ rule }) => rule === 'overdue-review' || rule === 'fact-place').length : 0;
if (held > 0) console.log(`${held} of them ${held === 1 ? 'holds' : 'hold'} up the release: overdue reviews, and facts whose places are not listed rightly.`);
process.exitCode = wrong + held > 0 ? 1 : 0;
