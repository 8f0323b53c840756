/**
 * `npm run --silent facts`: what is in the course, how much a learner downloads and how much is saved, as JSON on
 * stdout and nothing else. Builds and packages the course first, so that every figure is of the texts as they are.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '../src/content/read-course.js';
import { textFiles } from '../src/content/text-files.js';
import { worstCase } from '../src/record/worst-case.js';
import { locales, stringCount, untranslated } from '../src/words/locales.js';
import { courseFacts } from './facts/course-facts.js';
import { firstScreen } from './facts/first-screen.js';

const root = join(import.meta.dirname, '..');
const today = new Date().toISOString().slice(0, 10);

const { course, problems } = readCourse(textFiles(root), { today });
const mustFix = problems.filter(({ severity }) => severity === 'problem').length;
if (!course || mustFix > 0) {
  console.error(`The texts have ${mustFix} problems, so there are no facts yet. Run "npm run check" to see them.`);
  process.exit(1);
}
buildAndPackage();

const { uncompressed, files, ...screen } = firstScreen(join(root, 'dist/course'));
const { length, limit } = worstCase(course);
const warnings = (rule: string) => problems.filter((problem) => problem.rule === rule).length;
console.log(
  JSON.stringify(
    {
      version: course.outline.version,
      ...courseFacts(course, today),
      overdue: warnings('overdue-review'),
      unsourced: warnings('unsourced'),
      languageWarnings: warnings('long-sentence') + warnings('long-paragraph'),
      translations: Object.fromEntries(
        Object.entries(locales).flatMap(([locale, words]) => (locale === 'en-GB' ? [] : [[locale, { strings: stringCount(words), needTranslator: untranslated(words).length }]])),
      ),
      suspendData: { worstCase: length, limit },
      packages: packageSizes(join(root, 'dist/packages')),
      firstScreen: { ...screen, uncompressed, files },
    },
    undefined,
    2,
  ),
);

/** Runs `npm run package` with its words on stderr. */
function buildAndPackage(): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/package.ts')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (run.status === 0) return;
  console.error(`${run.stdout}\nThe course could not be packaged, so there are no facts.`);
  process.exit(1);
}

/** Bytes of each zip. */
function packageSizes(folder: string): Record<string, number> {
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip')).toSorted();
  return Object.fromEntries(zips.map((name) => [name, statSync(join(folder, name)).size]));
}
