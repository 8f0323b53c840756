// @ts-check
/**
 * `npm test`: installs what is missing, a browser included, and runs every step. A step that fails does not stop the
 * others. The last line is `N passed, N failed`, alone; with failures the exit code is 1.
 *
 *     npm test -- --only unit --only types
 *     npm run test:long
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser/find.mjs';
import { ensureInstalled, root } from './install.mjs';
import { steps } from './test/steps.mjs';

const hour = 3_600_000;
const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, only: { type: 'string', multiple: true, default: [] } } });
const say = (/** @type {string} */ sentence) => console.log(sentence);
const began = Date.now();

process.chdir(root);
/** @type {{ step: string, passed: number, failures: { name: string, file?: string, why?: string }[] }[]} */
const outcomes = [];
try {
  ensureInstalled({ say });
  const chosen = chooseSteps();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...(values.long ? { LONG: '1' } : {}) };
  if (chosen.some((step) => step.browser && step.files?.length !== 0)) {
    env.CHROME_PATH = await findBrowser(say);
    say(`Browser: ${env.CHROME_PATH}`);
  }
  for (const step of chosen) outcomes.push(await run(step, env));
} catch (fault) {
  const why = fault instanceof Error ? fault.message : String(fault);
  console.error(why);
  outcomes.push({ step: 'Getting ready', passed: 0, failures: [{ name: 'Getting ready', why: why.split('\n')[0] }] });
}
summarise();

function chooseSteps() {
  const all = steps();
  const unknown = values.only.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step "${unknown.join('", "')}". The steps are: ${all.map((step) => step.name).join(', ')}.`);
  return all.filter((step) => (values.only.length > 0 ? values.only.includes(step.name) : values.long || !step.long));
}

/**
 * @param {import('./test/steps.mjs').Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function run(step, env) {
  say(`\n━━ ${step.title}`);
  if (outcomes.some((outcome) => outcome.step === step.needs && outcome.failures.length > 0)) {
    say(`   not run: ${step.needs} failed`);
    return { step: step.name, passed: 0, failures: [{ name: step.title, why: `not run, because ${step.needs} failed` }] };
  }
  if (step.files?.length === 0) {
    say('   there are none yet');
    return { step: step.name, passed: 0, failures: [] };
  }
  const folder = mkdtempSync(join(tmpdir(), 'making-sense-test-'));
  const start = Date.now();
  const results = join(folder, 'results.jsonl');
  const code = await node(step.command(results), env);
  const outcome = { step: step.name, ...(step.counted === 'whole' ? countWhole(step, code) : countEach(step, code, results)) };
  rmSync(folder, { recursive: true, force: true });
  const failed = outcome.failures.length;
  say(`   ${step.title}: ${outcome.passed} passed, ${failed} failed, in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return outcome;
}

/**
 * Starts Node on something and waits for it to end, but not for ever.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code
 */
function node(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    const limit = setTimeout(() => child.kill('SIGKILL'), hour);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(code ?? 1);
    });
  });
}

/**
 * @param {import('./test/steps.mjs').Step} step
 * @param {number} code
 */
function countWhole(step, code) {
  return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [{ name: step.title, why: 'see above' }] };
}

/**
 * @param {import('./test/steps.mjs').Step} step
 * @param {number} code
 * @param {string} results
 */
function countEach(step, code, results) {
  const lines = existsSync(results) ? readFileSync(results, 'utf8').split('\n').filter(Boolean) : [];
  const tests = lines.map((line) => JSON.parse(line));
  const failures = tests.filter((test) => !test.passed);
  const passed = tests.length - failures.length;
  // A runner that broke down, or found nothing in files that are there, has not passed.
  if (tests.length === 0) failures.push({ name: step.title, why: `no test ran, though there are ${step.files?.length} files` });
  else if (code !== 0 && failures.length === 0) failures.push({ name: step.title, why: `the runner ended with code ${code}` });
  return { passed, failures };
}

function summarise() {
  const failures = outcomes.flatMap(({ step, failures: own }) => own.map((failure) => ({ step, ...failure })));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  say(`\n━━ Result, after ${Math.round((Date.now() - began) / 1000)} s`);
  for (const { step, name, file, why } of failures) {
    say(`   ✗ ${step}: ${name}${file ? `\n     ${file.replace(root, '.')}` : ''}${why ? `\n     ${why}` : ''}`);
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
  say(`\n${passed} passed, ${failures.length} failed`);
}
