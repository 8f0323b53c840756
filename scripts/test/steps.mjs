// @ts-check
/** The steps of `npm test`, in order. A step runs one command and says how its tests are counted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from '../install.mjs';

/**
 * @typedef {object} Step
 * @property {string} name one word: what `--only` takes
 * @property {string} title what the header line says
 * @property {'whole' | 'unit' | 'elements'} counted `whole`: the step is one test. The others report each test
 * @property {string[]} [files] the test files the step runs
 * @property {(results: string) => string[]} command what Node is started with; `results` is the file that takes the counts
 * @property {boolean} [browser] the step needs a browser
 * @property {string} [needs] the step that must have passed
 * @property {boolean} [long] only with `--long`
 */

/** @returns {Step[]} */
export function steps() {
  return [
    { name: 'types', title: 'Types', counted: 'whole', command: () => [tool('typescript', 'tsc'), '--noEmit'] },
    { name: 'lint', title: 'Lint', counted: 'whole', command: () => [tool('oxlint', 'oxlint'), '--deny-warnings'] },
    { name: 'texts', title: 'Texts', counted: 'whole', command: () => ['--import', 'tsx', 'scripts/check.ts'] },
    { name: 'build', title: 'Build', counted: 'whole', command: () => [tool('vite', 'vite'), 'build', '--logLevel', 'warn'] },
    nodeTests('unit', 'Unit tests', unitTests()),
    { name: 'elements', title: 'Element tests', counted: 'elements', browser: true, files: testsIn('tests/elements'), command: (results) => ['scripts/test/elements.mjs', results] },
    {
      name: 'firefox',
      title: 'Element tests in Firefox',
      counted: 'elements',
      files: testsIn('tests/elements'),
      command: (results) => ['scripts/test/elements.mjs', results, 'firefox'],
      long: true,
    },
    { ...nodeTests('journeys', 'Journeys', testsIn('tests/journeys')), browser: true, needs: 'build' },
    { ...nodeTests('long', 'Long tests', testsIn('tests/long')), browser: true, needs: 'build', long: true },
  ];
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string[]} files
 * @returns {Step}
 */
function nodeTests(name, title, files) {
  const report = (/** @type {string} */ results) => [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/test/count-reporter.mjs',
    `--test-reporter-destination=${results}`,
    // Left to itself, Node leaves one core idle: with two cores it would run one file at a time.
    `--test-concurrency=${availableParallelism()}`,
  ];
  return { name, title, counted: 'unit', files, command: (results) => ['--import', 'tsx', '--test', ...report(results), ...files] };
}

/** Everything under `tests/` that needs no browser. */
function unitTests() {
  const elsewhere = ['elements', 'journeys', 'long', 'fixtures'].map((folder) => `tests/${folder}/`);
  return testsIn('tests').filter((path) => !elsewhere.some((folder) => path.startsWith(folder)));
}

/**
 * @param {string} folder
 * @returns {string[]} paths with forward slashes, from the root, sorted
 */
function testsIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.test.ts'))
    .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
}

/**
 * The file behind a command of an installed package: started with Node, it needs no shell on any system.
 *
 * @param {string} name the package
 * @param {string} command
 */
function tool(name, command) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
